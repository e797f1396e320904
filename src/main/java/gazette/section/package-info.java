/**
 * The blocks of a text cut into its parts (分篇): masthead (刊头), contents (目录), documents (公文), lists
 * of appointments (人事任免), chronicles (大事记), and what stands between them.
 *
 * <p>{@link gazette.section.SectionCutter} is the door. A part begins where its opener stands,
 * never where a fixed order would have it: parts may come again, or be absent. Whether a head opens
 * a document of its own or only a text that a document sends is weighed in {@code DocumentStart},
 * with the contents as a witness.
 */
@NullMarked
package gazette.section;

import org.jspecify.annotations.NullMarked;
