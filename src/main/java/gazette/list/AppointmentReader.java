package gazette.list;

import gazette.diagnostic.Diagnostics;
import gazette.model.AppointmentList.Action;
import gazette.notation.UnitMarker;
import gazette.notation.UnitMarkers;
import gazette.source.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads notices of appointments and removals (人事任免): who was appointed to or removed from what,
 * when and by whom.
 *
 * <p>Only what stands in such a notice is read: a rule of law that speaks of 免去职务 names nobody and
 * gives no item.
 */
public final class AppointmentReader {
  private static final int LONGEST_LEAD = 170;

  /** The verb of an item stands this near to its beginning. */
  private static final int NEAR = 80;

  private AppointmentReader() {}

  /**
   * Whether a line begins an item: {@code 王林任市水利局局长；}, {@code 任命…为…}, {@code 免去…职务；}, {@code
   * 周林的…职务；}, {@code 何　俊　市审计局副局长}, {@code 市审计局副局长　何　俊}.
   */
  public static boolean isItem(String text) {
    int from = Chars.start(text);
    char first = Chars.at(text, from);
    if (!Chars.isHan(first) && !UnitMarkers.canOpen(first)) {
      return false;
    }
    return hasVerb(text, from) && isVerbalItem(text)
        || isLinked(text.substring(from))
        || RosterReader.isMemberLine(text)
        || endsWithName(text);
  }

  /** {@code 周林为市水利局局长}, below the verb. */
  private static boolean isLinked(String words) {
    int to = words.indexOf('为');
    return to > 1 && to < NEAR && AppointmentPart.further(words, Action.APPOINT) != null;
  }

  /** Whether a line is an item with the post first: {@code 市审计局副局长　何　俊（试用期一年）}. */
  public static boolean endsWithName(String text) {
    return PostColumn.read(text.substring(Chars.start(text)), Action.APPOINT) != null;
  }

  /** Whether a line begins with a verb that a person follows: {@code 任命周林为…}, {@code 免去周林的…}. */
  public static boolean isCommand(String text) {
    AppointmentVerb.Found verb = AppointmentVerb.at(text, start(text), true);
    return verb != null && verb.end() - verb.start() > 1;
  }

  private static boolean isVerbalItem(String text) {
    String words = text.substring(start(text));
    int stop = firstOf(words, "；;。", words.length());
    int comma = Math.min(stop, firstOf(words, "，,", stop));
    String clause = words.substring(0, stop);
    String part = words.substring(0, comma);
    PersonName name = PersonName.at(part, 0);
    boolean decision =
        part.contains("决定")
            || part.contains("研究")
            || part.contains("同意")
            || name != null && name.end() == part.length();
    return says(part, null)
        || decision && says(clause, null)
        || clause.endsWith("职务") && says(clause, Action.REMOVE);
  }

  private static boolean says(String clause, @Nullable Action inherited) {
    return !AppointmentClause.read(clause, inherited, List.of()).isEmpty();
  }

  /** Whether a document with such a title appoints or removes: {@code 关于周林等职务任免的通知}. */
  public static boolean isNotice(String title) {
    return title.contains("任免")
        || title.contains("任职")
        || title.contains("免职")
        || title.contains("任命")
        || title.contains("聘任")
        || title.contains("免去");
  }

  /** Decides for most lines at once: no item is without one of these. */
  private static boolean hasVerb(String text, int from) {
    int limit = Math.min(text.length(), from + NEAR);
    for (int i = from; i < limit; i++) {
      switch (text.charAt(i)) {
        case '任':
          if (i == from || !Chars.isOneOf(text.charAt(i - 1), "主责")) {
            return true;
          }
          break;
        case '免', '聘', '辞':
          return true;
        case '职':
          if (Chars.at(text, i + 1) == '务') {
            return true;
          }
          break;
        default:
      }
    }
    return false;
  }

  /**
   * Whether a line stands above items: {@code 市人民政府决定：}, {@code 市政府决定，免去：}, or a bare {@code 任} or
   * {@code 免职}.
   */
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
   * @param date an ISO date known from elsewhere, as a rule the signature of the document; null
   *     when unknown
   * @param said takes {@code reading.doubtful} where a name is not set off from its post
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

  private static int firstOf(String words, String stops, int otherwise) {
    for (int i = 0; i < words.length(); i++) {
      if (Chars.isOneOf(words.charAt(i), stops)) {
        return i;
      }
    }
    return otherwise;
  }
}
