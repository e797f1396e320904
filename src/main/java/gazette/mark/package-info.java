/**
 * One mark a line (行的标记): what a line looks like by itself.
 *
 * <p>{@link gazette.mark.LineRules} asks the rules in one order, and the first that says yes wins.
 * A rule sees one line and nothing else; if it seems to need more, the line gets a weaker mark, and
 * {@code block} or {@code section} decides. A new kind of line is a constant of {@link
 * gazette.mark.LineKind}, a row and a case of a table such as {@code HeadRules}, with lines that it
 * takes and lines that it leaves, and its place in the list. Later steps see marks, not text.
 */
@NullMarked
package gazette.mark;

import org.jspecify.annotations.NullMarked;
