package gazette.audit;

import java.util.Set;

/** Whether letters read as Chinese in Latin letters (汉语拼音): {@code qinghefabu}, 清河发布. */
final class Pinyin {
  private static final Set<String> FINALS =
      Set.of(
          "a", "o", "e", "i", "u", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "ia",
          "ie", "iao", "iu", "ian", "in", "iang", "ing", "iong", "ua", "uo", "uai", "ui", "uan",
          "un", "uang", "ue");

  /** Syllables that are not made of any consonant and any final. */
  private static final Set<String> WHOLE = Set.of("er", "nv", "lv", "nve", "lve");

  /** Longer runs of letters are no words. */
  private static final int LONGEST = 40;

  private static final int LONGEST_FINAL = 4;

  private Pinyin() {}

  /** Whether small letters can be cut into syllables without a rest. */
  static boolean reads(String letters) {
    int length = letters.length();
    if (length > LONGEST) {
      return false;
    }
    boolean[] reached = new boolean[length + 1];
    reached[0] = true;
    for (int from = 0; from < length; from++) {
      int start = from + initial(letters, from);
      for (int to = from + 1;
          reached[from] && to <= Math.min(length, start + LONGEST_FINAL);
          to++) {
        reached[to] |=
            WHOLE.contains(letters.substring(from, to))
                || to > start && FINALS.contains(letters.substring(start, to));
      }
    }
    return reached[length];
  }

  /** The length of the consonant with which a syllable begins: 0, 1 or, for zh, ch and sh, 2. */
  private static int initial(String letters, int at) {
    char c = letters.charAt(at);
    if ("bpmfdtnlgkhjqxrzcsyw".indexOf(c) < 0) {
      return 0;
    }
    boolean isDouble = "zcs".indexOf(c) >= 0 && letters.startsWith("h", at + 1);
    return isDouble ? 2 : 1;
  }
}
