package gazette.task;

import gazette.model.Task;
import gazette.notation.Brackets;
import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads responsibilities that stand on lines of their own: 牵头单位：A, below it 责任单位：B, below it
 * 完成时限：….
 */
public final class LineTasks {
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_DEADLINE = 60;
  private static final CharSet MARKS = CharSet.of("●○■□◆◇★☆▲△•·※—－-");

  private static final CharSet COLONS = CharSet.of("：:");

  /** Labels with which the imprint of a gazette names who makes it. */
  private static final Set<String> IMPRINT = Set.of("主办", "承办", "协办", "负责");

  private LineTasks() {}

  /**
   * Whether a paragraph is nothing but labels with names or a time: true of {@code
   * 责任单位：市水利局按职责分工负责。} and {@code 完成时限：2027年底}, false of {@code 牵头单位：负责统筹全市工作，定期召开会议。}.
   */
  public static boolean isLine(String text) {
    int start = start(text);
    PlacedLabel first = start < 0 ? null : PlacedLabel.at(text, start);
    if (first == null || IMPRINT.contains(first.printed())) {
      return false;
    }
    Duties duties = new Duties();
    DutyReader.read(text.substring(start), duties);
    if (duties.isForeign()) {
      return false;
    }
    String deadline = duties.deadline();
    return duties.isEmpty()
        ? first.match().isDeadline() && deadline != null && isTime(deadline)
        : areNames(duties.roles());
  }

  /**
   * What lines below one another say together; null when they name nobody. The labels keep their
   * order, a label that stands twice is one. The line of a deadline may stand among them.
   */
  public static @Nullable Responsibility read(List<Passage> neighbours) {
    Duties duties = new Duties();
    Span lines = null;
    int length = 0;
    for (Passage line : neighbours) {
      if (line.trim().isEmpty()) {
        continue;
      }
      DutyReader.read(line.text().substring(Math.max(0, start(line.text()))), duties);
      lines = lines == null ? line.trim().lines() : lines.hull(line.trim().lines());
      length += line.length();
    }
    return lines == null || duties.isEmpty()
        ? null
        : new Responsibility(duties.roles(), duties.deadline(), lines, 0, length);
  }

  /**
   * The same when it closes a paragraph, run on behind its last sentence: {@code
   * …全部销号。责任单位：市水利局，完成时限：年底前。} Null when the paragraph ends otherwise; {@code start} is the index
   * of the first label.
   */
  public static @Nullable Responsibility readClosing(Passage paragraph) {
    if (!paragraph.mayHold(COLONS)) {
      return null;
    }
    String text = paragraph.text();
    char[] chars = text.toCharArray();
    int start = -1;
    for (int colon = colonBefore(chars, chars.length);
        colon > 0;
        colon = colonBefore(chars, colon - 1)) {
      PlacedLabel label = PlacedLabel.endingWith(text, colon);
      if (label == null) {
        break;
      }
      if (isInBracket(text, label.start())) {
        return null;
      }
      start = followsSentence(text, label.start()) ? label.start() : start;
    }
    if (start <= 0 || closesBracketFromBefore(text, start) || !isLine(text.substring(start))) {
      return null;
    }
    Duties duties = new Duties();
    DutyReader.read(text.substring(start), duties);
    return duties.isEmpty()
        ? null
        : new Responsibility(
            duties.roles(),
            duties.deadline(),
            paragraph.sub(start, text.length()).trim().lines(),
            start,
            text.length());
  }

  private static int colonBefore(char[] chars, int end) {
    int i = end - 1;
    while (i >= 0 && chars[i] != '：' && chars[i] != ':') {
      i--;
    }
    return i;
  }

  /** Whether the text from {@code start} ends in a bracket that opened before it. */
  private static boolean closesBracketFromBefore(String text, int start) {
    int last = lastNonBlank(text, text.length());
    return "）)】]〕".indexOf(text.charAt(last)) >= 0
        && Brackets.partners(text.substring(start))[last - start] < 0;
  }

  private static boolean isInBracket(String text, int at) {
    int before = lastNonBlank(text, at);
    return before >= 0 && "（(【[〔".indexOf(text.charAt(before)) >= 0;
  }

  private static int lastNonBlank(String text, int end) {
    int i = end - 1;
    while (i >= 0 && Blanks.isBlank(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static boolean followsSentence(String text, int at) {
    int i = lastNonBlank(text, at);
    return i >= 0 && "。！？；;！)）".indexOf(text.charAt(i)) >= 0;
  }

  /** The index of the first character that can begin a label; -1 when the text is blank. */
  private static int start(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Blanks.isBlank(c) && !MARKS.has(c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTime(String deadline) {
    return deadline.length() <= LONGEST_DEADLINE && deadline.indexOf('。') < 0;
  }

  /** Most names look like units or persons, and none is as long as a sentence. */
  private static boolean areNames(List<Task.Part> roles) {
    int names = 0;
    int likely = 0;
    for (Task.Part part : roles) {
      for (String name : part.names()) {
        if (name.length() > LONGEST_NAME) {
          return false;
        }
        names++;
        likely += UnitShape.of(name) != UnitShape.NONE || isPerson(part, name) ? 1 : 0;
      }
    }
    return likely * 2 >= names;
  }

  private static boolean isPerson(Task.Part part, String name) {
    return part.role() == Task.Role.LEADER && name.length() <= 12;
  }
}
