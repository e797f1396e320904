package gazette.list;

import gazette.notation.Brackets;
import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of a roster and the posts printed with the name.
 *
 * @param name without blanks
 * @param posts split at 、 and ，
 * @param end the index behind the person in the text that names it
 */
record RosterEntry(String name, List<String> posts, int end) {
  /** In brackets behind a name, these say who somebody is and not what post he holds. */
  private static final String[] PERSON_NOTES = {"男", "女", "族", "特邀", "按姓氏", "以姓氏", "排名"};

  private static final CharSet CLOSERS = CharSet.of("。；;.");

  /** A longer line is a text of another kind. */
  private static final int LONGEST = 4000;

  /** A row of names is no longer. */
  private static final int LONGEST_ROW = 120;

  /** How far behind a name its post is looked for. */
  private static final int NEAR = 40;

  /** The persons that a line names behind its role; empty when it begins with no name. */
  static List<RosterEntry> all(String body, boolean behindRole) {
    List<RosterEntry> entries = new ArrayList<>(1);
    if (body.length() > LONGEST) {
      return entries;
    }
    if (behindRole && PostFirst.mayBe(body)) {
      List<RosterEntry> postFirst = PostFirst.all(body);
      if (!postFirst.isEmpty()) {
        return postFirst;
      }
    }
    int i = Chars.skip(body, 0);
    while (i < body.length()) {
      PersonName name = nameAt(body, i, behindRole && entries.isEmpty());
      if (name == null) {
        break;
      }
      i = posts(body, afterComrade(body, name.end()), name.name(), entries);
    }
    return entries;
  }

  private static @Nullable PersonName nameAt(String body, int from, boolean gluedToo) {
    PersonName name = PersonName.at(body, from);
    if (name != null || !gluedToo) {
      return name;
    }
    String rest = body.substring(from, Math.min(body.length(), from + 12));
    int glued = PersonName.glued(rest);
    return glued == 0 ? null : new PersonName(rest.substring(0, glued), from + glued);
  }

  private static int afterComrade(String body, int from) {
    return body.startsWith("同志", from) ? from + 2 : from;
  }

  /** Reads the posts behind a name, adds the person, and gives the index of the next one. */
  private static int posts(String body, int from, String name, List<RosterEntry> entries) {
    int i = Chars.skip(body, from);
    char c = Chars.at(body, i);
    List<String> bracketed = List.of();
    if (c == '（' || c == '(') {
      int close = Brackets.closing(body, i);
      String inner = body.substring(i + 1, close < 0 ? body.length() : close);
      bracketed = isPersonNote(inner) ? List.of() : split(inner);
      i = close < 0 ? body.length() : Chars.skip(body, close + 1);
      c = Chars.at(body, i);
    }
    if (c == '、'
        || (Chars.isOneOf(c, "，,；;") && PersonName.at(body, Chars.skip(body, i + 1)) != null)) {
      int next = Chars.skip(body, i + 1);
      entries.add(new RosterEntry(name, bracketed, next));
      return next;
    }
    if (Chars.isOneOf(c, "，,：:；;")) {
      i = Chars.skip(body, i + 1);
    }
    if (bracketed.isEmpty() && i > from && areNames(body, i)) {
      entries.add(new RosterEntry(name, bracketed, i));
      return i;
    }
    int end = nextPerson(body, i, !bracketed.isEmpty());
    List<String> posts = new ArrayList<>(split(body.substring(i, end)));
    posts.addAll(bracketed);
    entries.add(new RosterEntry(name, posts, end));
    return end;
  }

  /**
   * Whether nothing but names stands there, with blanks between them: {@code 王林　　张　健　　欧阳明}. One
   * name of two characters alone may be a word.
   */
  static boolean areNames(String text, int from) {
    int i = Chars.skip(text, from);
    int limit = Chars.end(text);
    int names = 0;
    boolean sure = false;
    while (i < limit && limit - i <= LONGEST_ROW) {
      PersonName name = PersonName.at(text, i);
      int end = name == null ? i : name.end();
      int next = Chars.skip(text, end);
      boolean apart = next > end || end >= limit;
      if (name == null || !apart || !name.hasSurname() || !name.isOfUsualLength()) {
        return false;
      }
      sure |= ++names > 1 || end - i > 2;
      i = next;
    }
    return sure && i >= limit;
  }

  /**
   * Where a second column begins: a name behind a blank, with its post behind it; the end of the
   * text otherwise.
   */
  private static int nextPerson(String body, int from, boolean hasPosts) {
    for (int i = from; i < body.length(); i++) {
      boolean starts = i == from ? hasPosts : Blanks.isBlank(body.charAt(i - 1));
      if (!starts || Blanks.isBlank(body.charAt(i))) {
        continue;
      }
      PersonName name = PersonName.at(body, i);
      if (name != null && name.hasSurname() && hasPostBehind(body, name.end())) {
        return i;
      }
    }
    return body.length();
  }

  private static boolean hasPostBehind(String body, int from) {
    int i = Chars.skip(body, from);
    boolean apart = i > from || Chars.at(body, i) == '（' || Chars.at(body, i) == '(';
    return apart
        && i < body.length()
        && PostWords.namesPostOrOrgan(body.substring(i, Math.min(body.length(), i + NEAR)));
  }

  private static boolean isPersonNote(String inner) {
    for (String note : PERSON_NOTES) {
      if (inner.contains(note)) {
        return !PostWords.endsAsPost(inner);
      }
    }
    return false;
  }

  /** The posts of a text: cut at 、 and ，, and at a blank behind a whole post. */
  static List<String> split(String text) {
    List<String> posts = new ArrayList<>(2);
    for (String part : Brackets.split(text, "、，,；;|")) {
      int start = 0;
      for (int i = 1; i < part.length(); i++) {
        boolean gap = Blanks.isBlank(part.charAt(i)) && !Blanks.isBlank(part.charAt(i - 1));
        if (gap && PostWords.endsAsPost(part.substring(Math.max(start, i - NEAR), i))) {
          add(posts, part.substring(start, i));
          start = i;
        }
      }
      add(posts, part.substring(start));
    }
    return posts;
  }

  private static void add(List<String> posts, String part) {
    String post = Chars.dense(part);
    while (!post.isEmpty() && CLOSERS.has(post.charAt(post.length() - 1))) {
      post = post.substring(0, post.length() - 1);
    }
    if (!post.isEmpty()) {
      posts.add(post);
    }
  }
}
