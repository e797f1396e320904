/**
 * The tree that an issue is read as (公报), one record for each object of the JSON, in its order and
 * by its names: {@link gazette.model.Issue} holds the masthead (刊头), the contents (目录), the
 * documents (公文) with their attachments (附件), the appointments (任免) and the chronicles (大事记).
 *
 * <p>The names of the elements of a document are those of GB/T 9704-2012 (党政机关公文格式). All records
 * are immutable and copy their lists; an empty list means none, null only what {@code @Nullable}
 * says. Text stands here as {@link gazette.source.Passage}, which knows its lines.
 */
@NullMarked
package gazette.model;

import org.jspecify.annotations.NullMarked;
