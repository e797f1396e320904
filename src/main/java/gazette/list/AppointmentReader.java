package gazette.list;

import gazette.diagnostic.Diagnostics;
import gazette.notation.UnitMarker;
import gazette.notation.UnitMarkers;
import gazette.source.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads notices of appointments and removals (人事任免): who was appointed to or removed from what, when and by whom.
 *
 * <p>Only what stands in such a notice is read: a rule of law that speaks of 免去职务 names nobody and gives no item.
 */
public final class AppointmentReader {
  private static final int LONGEST_LEAD = 170;

  private AppointmentReader() {}

  /**
   * Whether a line begins an item: {@code 王林任市水利局局长；}, {@code 任命…为…}, {@code 免去…职务；}, {@code 周林的…职务；}, {@code
   * 何　俊　市审计局副局长}.
   */
  public static boolean isItem(String text) {
    String words = text.substring(start(text));
    if (words.isEmpty() || !Chars.isHan(words.charAt(0))) {
      return false;
    }
    int stop = firstStop(words);
    String clause = words.substring(0, stop);
    if (!AppointmentClause.read(clause, null, List.of()).isEmpty()) {
      return true;
    }
    boolean ofSomebody =
        clause.endsWith("职务")
            && !AppointmentClause.read(
                    clause, gazette.model.AppointmentList.Action.REMOVE, List.of())
                .isEmpty();
    return ofSomebody || RosterReader.isMemberLine(words);
  }

  /** Whether a line stands above items: {@code 市人民政府决定：}, {@code 市政府决定，免去：}, or a bare {@code 任} or {@code 免职}. */
  public static boolean isLead(String text) {
    String words = Chars.core(text);
    if (words.isEmpty() || words.length() > LONGEST_LEAD) {
      return false;
    }
    AppointmentLead lead = AppointmentLead.at(words);
    return lead != null && Chars.skip(words, lead.end()) >= words.length();
  }

  /**
   * Reads a notice of appointments.
   *
   * @param id of the list, {@code p1}
   * @param document the id of the document whose list it is; null for a list of its own
   * @param titles its heading as printed, a date line below it included
   * @param paragraphs what follows, in order
   * @param date an ISO date known from elsewhere, as a rule the signature of the document; null when unknown
   * @param said takes remarks
   */
  public static AppointmentReading read(
      String id,
      @Nullable String document,
      List<Passage> titles,
      List<Passage> paragraphs,
      @Nullable String date,
      Diagnostics said) {
    AppointmentBuild build = new AppointmentBuild(document != null, date, said);
    for (Passage title : titles) {
      build.title(title.trim());
    }
    for (Passage paragraph : paragraphs) {
      build.paragraph(paragraph.trim());
    }
    return build.finish(id, document);
  }

  /** The index where the words of an item begin: after blanks and the number of a unit. */
  static int start(String text) {
    int from = Chars.start(text);
    List<UnitMarker> markers = UnitMarkers.at(text, from);
    return markers.isEmpty() || markers.get(0).weak()
        ? from
        : Chars.skip(text, markers.get(0).end());
  }

  private static int firstStop(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Chars.isOneOf(words.charAt(i), "；;。")) {
        return i;
      }
    }
    return words.length();
  }
}
