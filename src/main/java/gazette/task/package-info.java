/**
 * Reads who must do what by when (任务分工) out of running text: responsibilities in closing brackets
 * （牵头单位：A；责任单位：B） and on lines of their own (牵头单位：A). Tables with such columns are read elsewhere.
 *
 * <p>The doors are {@link gazette.task.BracketTasks} and {@link gazette.task.LineTasks}; both give
 * {@link gazette.task.Responsibility}.
 */
@NullMarked
package gazette.task;

import org.jspecify.annotations.NullMarked;
