package gazette.audit;

import gazette.model.AppointmentList;
import gazette.model.Attachment;
import gazette.model.Chronicle;
import gazette.model.Document;
import gazette.section.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the 目录 can announce: a document, a text that it issues, a list or a chronicle.
 *
 * @param id of the document, list or chronicle
 * @param line its first line
 * @param number folded; null for none
 * @param serial the last part of the number; null for none
 */
record Announced(
    String id,
    int line,
    FoldedTitle title,
    FoldedTitle subtitle,
    @Nullable String number,
    @Nullable Integer serial) {
  static Announced of(Document document) {
    return new Announced(
        document.id(),
        document.lines().first(),
        FoldedTitle.of(document.title()),
        FoldedTitle.of(document.subtitle()),
        document.number() == null ? null : Likeness.fold(document.number().text()),
        document.number() == null ? null : document.number().serial());
  }

  /** A text that stands for the document which issues it. */
  static Announced of(Document document, Attachment attachment) {
    return plain(document.id(), document.lines().first(), attachment.title());
  }

  static Announced of(Chronicle chronicle) {
    return plain(chronicle.id(), chronicle.lines().first(), chronicle.title());
  }

  static Announced of(AppointmentList list) {
    return plain(list.id(), list.lines().first(), list.title());
  }

  private static Announced plain(String id, int line, @Nullable String title) {
    return new Announced(id, line, FoldedTitle.of(title), FoldedTitle.of(null), null, null);
  }

  /** Whether a title is of a notice of appointments, or the name of their section. */
  static boolean isOfAppointments(String title) {
    return title.contains("任免") || title.contains("人事");
  }

  /** Each is another one, whatever it says. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + line;
  }
}
