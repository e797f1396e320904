package gazette.diagnostic;

import gazette.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One remark about an issue.
 *
 * @param code what kind of remark
 * @param message a sentence for a reader, for example {@code （三） follows （一）}
 * @param lines where; null for the issue as a whole
 */
public record Diagnostic(Code code, String message, @Nullable Span lines) {}
