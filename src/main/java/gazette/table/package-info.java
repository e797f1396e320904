/**
 * Reads tables (表格) of every dialect that text extraction makes: cells parted by tabs, by the pipes
 * of Markdown, by columns of blanks, and HTML. Puts the pages of a table together, tells header
 * rows (表头) and group rows (分类行) from rows of data, fills merged cells (合并单元格), sets shifted rows
 * right, and reads the responsibilities (责任分工) that stand in its columns.
 *
 * <p>{@link gazette.table.TableReader} is the door; {@link gazette.table.GutterRun} tells how far a
 * table reaches whose columns only stand at fixed places. Everything is linear in the text of the
 * table, and nothing throws on odd content: a row that fits nowhere is kept whole and said.
 */
@NullMarked
package gazette.table;

import org.jspecify.annotations.NullMarked;
