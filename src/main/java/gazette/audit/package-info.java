/**
 * What is checked at the end of every run (核对): that every line has an owner and no character of
 * the source is lost or doubled, and that the contents (目录) and the body agree.
 *
 * <p>{@link gazette.audit.Auditor} proves the first, {@link gazette.audit.Reconciler} links entries
 * to documents and says where they differ. {@link gazette.audit.Suspects} lists what the scan seems
 * to have garbled (疑误). A fault costs a diagnostic, never the output.
 */
@NullMarked
package gazette.audit;

import org.jspecify.annotations.NullMarked;
