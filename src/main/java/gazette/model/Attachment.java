package gazette.model;

import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that follows the covering letter (附件, GB/T 9704-2012, 7.3.7).
 *
 * @param id {@code d1.a1}
 * @param label as printed, for example {@code 附件1}; null for an issued text
 * @param number the number in the label
 */
public record Attachment(
    String id,
    Role role,
    @Nullable String label,
    @Nullable Integer number,
    @Nullable String title,
    @Nullable DocumentNumber documentNumber,
    @Nullable String issuer,
    List<String> recipients,
    @Nullable Signature signature,
    List<BodyNode> body,
    List<Element> elements,
    Span lines) {
  /** What the text is to its letter. */
  public enum Role {
    /** The text that the letter sends, forwards, promulgates or publishes. */
    ISSUED,
    /** An annex under a label of its own. */
    ANNEX
  }

  /** Copies its lists. */
  public Attachment {
    recipients = List.copyOf(recipients);
    body = List.copyOf(body);
    elements = List.copyOf(elements);
  }
}
