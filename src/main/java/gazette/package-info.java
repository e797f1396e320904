/**
 * gazette-parse (人民政府公报解析): the text of one gazette issue in, one tree out, by rules.
 *
 * <p>{@link gazette.GazetteParser} is the class to call and the straight line to read: bytes,
 * decoded text, numbered lines, one mark a line, blocks, sections, tree, audit. Each step is one
 * package, which sees the steps before it and none after it.
 */
@NullMarked
package gazette;

import org.jspecify.annotations.NullMarked;
