package gazette.proof;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Characters that no print has. */
final class Junk {
  static final List<String> ALL =
      List.of(
          "\uFFFD",
          "\u0000",
          "\u0007",
          "\u001B",
          "\u0085",
          "\u2028",
          "\u2029",
          "\uFEFF",
          "\u200D",
          "\u202E",
          "\uE000",
          "\uF8FF",
          "\uD83D\uDE00",
          "\uD840\uDC00",
          "\u0301",
          "\u20E3",
          "ﷺ",
          "ﬁ",
          "Å",
          "İ",
          "ß",
          "½",
          "²",
          "⑴",
          "㈠",
          "Ⅳ",
          "〇",
          "○",
          "壹",
          "廿",
          "\uD835\uDFCE",
          "٣",
          "१",
          "—",
          "–",
          "~",
          "～",
          "'",
          "\"",
          "\\",
          "/",
          "%",
          "‰",
          "\r",
          "\u000B",
          "一",
          "第",
          "章",
          "条",
          "年",
          "月",
          "日",
          "号");

  private Junk() {}

  /** A few characters from anywhere in Unicode, surrogates that stand alone left out. */
  static List<String> any(Random chance) {
    return IntStream.range(0, 8)
        .map(i -> chance.nextInt(i % 2 == 0 ? 0x10000 : 0x110000))
        .map(c -> c >= 0xD800 && c < 0xE000 ? 0xFF0C : c)
        .mapToObj(Character::toString)
        .toList();
  }
}
