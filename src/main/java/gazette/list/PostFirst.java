package gazette.list;

import gazette.notation.Brackets;
import java.util.ArrayList;
import java.util.List;

/**
 * Persons whose posts stand before their names, with nothing or a blank between them: {@code
 * 副市长林海、市政府秘书长　王川}.
 */
final class PostFirst {
  /** A family name of two characters, a name of two, and a blank. */
  private static final int LONGEST_NAME = 5;

  /** So much before a name tells whether a post stands there. */
  private static final int NEAR = 12;

  private PostFirst() {}

  /** A first look: no person stands first. */
  static boolean mayBe(String body) {
    int from = Chars.skip(body, 0);
    PersonName name = PersonName.at(body, from);
    return name == null || !name.hasSurname() && !name.isPadded(from);
  }

  /**
   * The persons of a list in which each part ends in a name, or is one more post of the next
   * person: {@code 市委常委、副市长林海}; empty when one part is neither, or the last names nobody.
   */
  static List<RosterEntry> all(String body) {
    List<RosterEntry> entries = new ArrayList<>(2);
    List<String> posts = new ArrayList<>(2);
    for (int[] range : Brackets.ranges(body, "、，,；;。")) {
      String part = body.substring(range[0], range[1]);
      String name = name(part);
      if (name.isEmpty() && !PostWords.endsAsPost(part)) {
        return List.of();
      }
      posts.add(Chars.dense(part.substring(0, part.length() - name.length())));
      if (!name.isEmpty()) {
        int end = Math.min(body.length(), range[1] + 1);
        entries.add(new RosterEntry(Chars.dense(name), List.copyOf(posts), end));
        posts.clear();
      }
    }
    return posts.isEmpty() ? entries : List.of();
  }

  /** The name with which the part ends, blanks inside, a post right before it; empty when none. */
  private static String name(String part) {
    int shortest = Math.max(2, part.length() - LONGEST_NAME);
    for (int start = part.length() - 2; start >= shortest; start--) {
      String name = part.substring(start);
      String dense = Chars.dense(name);
      if (Surnames.length(dense, 0) > 0
          && PersonName.isName(dense)
          && PostWords.endsAsPost(part.substring(Math.max(0, start - NEAR), start))) {
        return name;
      }
    }
    return "";
  }
}
