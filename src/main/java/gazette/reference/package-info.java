/**
 * Reads which other documents (引用公文) a paragraph cites: 《title》（number）, as GB/T 9704-2012 and the
 * rules for official documents ask for (title first, then the number), or the number alone.
 *
 * <p>The door is {@link gazette.reference.References}.
 */
@NullMarked
package gazette.reference;

import org.jspecify.annotations.NullMarked;
