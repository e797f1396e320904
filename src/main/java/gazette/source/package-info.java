/**
 * From bytes to numbered lines, and text that knows where it stands (文本、行、位置).
 *
 * <p>{@link gazette.source.Decoder} is the door: it tells the charset (字符集) by content, refuses
 * what is not a text, and gives a {@link gazette.source.SourceText} of {@link
 * gazette.source.Line}s. {@link gazette.source.Markup} says what of a line is markup (标记). From
 * there on text travels as {@link gazette.source.Passage}, which keeps the place of each of its
 * characters through every cut and join, so that no later step can lose it. Lines and passages know
 * which notable characters they may hold ({@link gazette.source.CharSet}), so that no reader looks
 * through a text for what cannot be there.
 */
@NullMarked
package gazette.source;

import org.jspecify.annotations.NullMarked;
