package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which characters no Chinese text prints: U+FFFD, private use, radicals, kana in Chinese. */
final class OddCharacters {
  /** A character on more lines is said once: it is a matter of the whole text. */
  private static final int MOST_LINES = 5;

  private OddCharacters() {}

  /** Says each line of each character; only the first line of one that stands on many. */
  static void say(List<OddCharacter> found, Diagnostics said) {
    Map<Character, List<OddCharacter>> byCharacter = new LinkedHashMap<>();
    for (OddCharacter odd : found) {
      if (!isForeign(odd.character()) || isAlone(odd)) {
        List<OddCharacter> places = byCharacter.get(odd.character());
        if (places == null) {
          places = new ArrayList<>();
          byCharacter.put(odd.character(), places);
        }
        if (places.isEmpty() || places.get(places.size() - 1).line() != odd.line()) {
          places.add(odd);
        }
      }
    }
    for (Map.Entry<Character, List<OddCharacter>> each : byCharacter.entrySet()) {
      say(each.getKey(), each.getValue(), said);
    }
  }

  private static void say(char c, List<OddCharacter> places, Diagnostics said) {
    if (places.size() > MOST_LINES) {
      String message = message(c) + ", on " + places.size() + " lines";
      said.say(Code.TEXT_SUSPECT, message, places.get(0).line().number());
      return;
    }
    for (OddCharacter odd : places) {
      said.say(Code.TEXT_SUSPECT, message(c), odd.line().number());
    }
  }

  private static String message(char c) {
    String name = String.format("U+%04X", (int) c);
    if (c == '\uFFFD') {
      return name + " stands for a character that was lost";
    }
    if (c >= '\uE000' && c <= '\uF8FF') {
      return name + " has a meaning only in the font that it was made for";
    }
    return c + " (" + name + ") is no Chinese character";
  }

  /** Japanese and Korean letters. */
  private static boolean isForeign(char c) {
    return c >= '\u3041' && c <= '\u30FA' || c >= '\uAC00' && c <= '\uD7A3';
  }

  /** Where several foreign letters stand together, they are a name. */
  private static boolean isAlone(OddCharacter odd) {
    String text = odd.line().text();
    int at = odd.column();
    return at > 0
        && at + 1 < text.length()
        && Han.is(text.charAt(at - 1))
        && Han.is(text.charAt(at + 1));
  }
}
