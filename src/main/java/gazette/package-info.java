/**
 * gazette-parse (人民政府公报解析): the text of one gazette issue in, one tree out, by rules.
 *
 * <p>{@link gazette.GazetteParser} is the class to call and the straight line to read: bytes,
 * decoded text, numbered lines, one mark a line, blocks, sections, tree, audit. Each step is one
 * package, which sees the steps before it and none after it.
 *
 * <p>As a library, from any number of threads:
 *
 * <pre>{@code
 * Issue issue = GazetteParser.parse(bytes, "issue.txt", null); //  null: the charset is found out
 * for (Document document : issue.documents()) {
 *   System.out.println(document.title() + " " + document.lines());
 * }
 * IssueJson.write(issue, System.out, false);
 * }</pre>
 *
 * <p>A text that is decoded already goes in as its UTF-8 bytes with the charset {@code "UTF-8"}.
 */
@NullMarked
package gazette;

import org.jspecify.annotations.NullMarked;
