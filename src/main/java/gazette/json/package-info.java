/**
 * Writes the tree as JSON (输出), key by key in the order of the contract, and holds its JSON Schema.
 * The bytes are made in {@code Utf8Out} and not by a library, whose classes would be a tenth of
 * what a start loads.
 *
 * <p>One writer a part of the tree: {@code MastheadWriter} (刊头), {@code ContentsWriter} (目录),
 * {@code DocumentWriter} (公文), {@code BodyWriter} (正文), {@code TableWriter} (表格), {@code
 * TaskWriter} (任务分工), {@code ListWriter} (人事任免, 大事记). A new key is one line in its writer, one
 * property in {@code issue.schema.json} and one value in the test's every-key issue.
 */
@NullMarked
package gazette.json;

import org.jspecify.annotations.NullMarked;
