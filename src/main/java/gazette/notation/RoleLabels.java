package gazette.notation;

import gazette.model.Task.Role;
import gazette.source.Blanks;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the labels of responsibilities and deadlines: 牵头单位, 责任部门, 牵头领导, 完成时限, and those that
 * join several, 牵头、责任部门. The words are the table {@link RoleWord}.
 */
public final class RoleLabels {
  private static final CharSet BETWEEN = CharSet.of("、和及与/／");
  private static final int LONGEST_FOREWORD = 4;

  private RoleLabels() {}

  /**
   * A label that was found.
   *
   * @param label as printed, without white space, for example {@code 牵头单位}
   * @param role what the names after it do; null for a deadline and where roles are mixed
   * @param isDeadline whether a time follows instead of names
   * @param isVerb whether it is a verb without a noun, which may also stand after its names
   *     (市教育局牵头)
   * @param end the index after its last character
   */
  public record Match(
      String label, @Nullable Role role, boolean isDeadline, boolean isVerb, int end) {}

  /**
   * The longest label that begins at an index, or null. The caller looks at what follows it: {@code
   * 牵头单位：}, {@code 市教育局牵头，}.
   */
  public static @Nullable Match at(String text, int from) {
    if (from < 0 || from + 1 >= text.length() || !mayOpen(text, from)) {
      return null;
    }
    String deadline = RoleWord.DEADLINES.at(text, from);
    if (deadline != null) {
      return new Match(deadline, null, true, false, from + deadline.length());
    }
    Scan scan = new Scan(text);
    int end = scan.label(from);
    return end < 0
        ? null
        : new Match(
            text.substring(from, end), scan.mixed ? null : scan.role, false, scan.bare, end);
  }

  /**
   * The label that a whole column title is, or null: {@code 责 任 单 位}, {@code 市级牵头单位}, {@code
   * 牵头、责任部门} (role null), {@code 完成时间}. Verbs without a noun count only together with a noun or
   * alone: {@code 主办}.
   */
  public static @Nullable Match ofColumn(String columnName) {
    String title = Blanks.without(columnName);
    int whole = title.length();
    Match named =
        RoleWord.DEADLINE_COLUMNS.contains(title)
            ? new Match(title, null, true, false, whole)
            : null;
    for (int from = 0; named == null && from <= LONGEST_FOREWORD && from < whole; from++) {
      Match match = at(title, from);
      if (match != null && endsColumn(title, match.end())) {
        named = new Match(title, match.role(), match.isDeadline(), match.isVerb(), whole);
      }
    }
    return named;
  }

  /** A look at two characters: names of units begin with 市 and 县 as well, so those need 级 or 直. */
  private static boolean mayOpen(String text, int at) {
    char first = text.charAt(at);
    if (first != '省' && first != '市' && first != '区' && first != '县') {
      return mayBegin(first);
    }
    char second = text.charAt(at + 1);
    return second == '级' || second == '直';
  }

  /** Whether a label may begin with the character: a look before {@link #at}. */
  public static boolean mayBegin(char first) {
    return RoleWord.STARTS.has(first);
  }

  /** Whether nothing but a bracket follows: 责任单位（部门）. */
  private static boolean endsColumn(String title, int at) {
    if (at == title.length()) {
      return true;
    }
    char open = title.charAt(at);
    char last = title.charAt(title.length() - 1);
    return (open == '（' || open == '(') && (last == '）' || last == ')');
  }

  /** Reads one label, and what it joins. */
  private static final class Scan {
    private final String text;
    private @Nullable Role role;
    private boolean mixed;
    private boolean bare;

    Scan(String text) {
      this.text = text;
    }

    /** Reads 牵头、责任部门 or 牵头单位和配合单位 and gives its end, or -1. */
    int label(int from) {
      int end = one(from);
      while (end >= 0 && end < text.length() && BETWEEN.has(text.charAt(end)) && !bare) {
        int next = one(end + 1);
        if (next < 0 || bare) {
          bare = false;
          break;
        }
        end = next;
      }
      return end;
    }

    private int one(int from) {
      String prefix = RoleWord.PREFIXES.at(text, from);
      int at = from + (prefix == null ? 0 : prefix.length());
      int last = -1;
      Role first = null;
      boolean several = false;
      boolean verb = true;
      for (RoleWord word = RoleWord.at(text, at); word != null; word = RoleWord.at(text, at)) {
        several |= first != null && first != word.role();
        first = word.role();
        verb &= word.isVerb();
        last = at + word.word().length();
        at = last < text.length() && BETWEEN.has(text.charAt(last)) ? last + 1 : last;
      }
      return last < 0 ? -1 : noun(last, first, several, verb && prefix == null);
    }

    private int noun(int at, @Nullable Role first, boolean several, boolean verb) {
      String unit = RoleWord.NOUNS.at(text, at);
      if (unit != null) {
        take(first, several);
        return at + unit.length();
      }
      String person =
          first == Role.LEAD && text.startsWith("负责", at - 2)
              ? null
              : RoleWord.PERSONS.at(text, at);
      if (person != null) {
        take(Role.LEADER, false);
        return at + person.length();
      }
      if (!verb) {
        return -1;
      }
      bare = true;
      take(first, several);
      return at;
    }

    private void take(@Nullable Role next, boolean several) {
      mixed |= several || (role != null && role != next);
      role = next;
    }
  }
}
