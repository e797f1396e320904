/**
 * Paragraphs put together again (段落): lines that page breaks (换页), columns (分栏), hard wraps and
 * floating boxes (专栏) cut apart become one block, and the lines of a table (表格) one fragment.
 *
 * <p>{@link gazette.block.BlockBuilder} is the door. Numbers are judged here in their sequence
 * ({@link gazette.block.Sequences}), so that a figure at the start of a line is no unit (条、款、项)
 * unless it goes on with one. No text is dropped: what carries no content stays a block of its own
 * kind.
 *
 * <p>All of it works on the {@code Lines} of one text. What marks running heads and the like comes
 * first, and corrects the marks of lines; what a line looks like ({@code Look}) is found once.
 */
@NullMarked
package gazette.block;

import org.jspecify.annotations.NullMarked;
