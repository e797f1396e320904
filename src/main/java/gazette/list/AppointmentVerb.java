package gazette.list;

import gazette.model.AppointmentList.Action;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of appointments and removals (任免), the longer before those that they contain.
 *
 * <p>{@code BEFORE} verbs stand before the person (任命X为Y, 免去X的Y职务), the others behind (X任Y,
 * X不再担任Y职务).
 */
enum AppointmentVerb {
  NO_LONGER(
      Action.REMOVE,
      false,
      "不再担任",
      "不再兼任",
      "不再聘任",
      "不再出任",
      "不再挂任",
      "不再任",
      "不再担",
      "不再兼",
      "辞去",
      "卸任"),
  RELIEVE(Action.REMOVE, true, "免去", "免除", "解聘", "解除", "撤销", "免"),
  APPOINT(Action.APPOINT, true, "任命", "聘任", "委任", "续聘", "聘请", "选任", "特聘", "聘"),
  BE_APPOINTED(
      Action.APPOINT,
      false,
      "被任命为",
      "被聘任为",
      "任命为",
      "聘任为",
      "聘为",
      "担任",
      "兼任",
      "出任",
      "挂任",
      "挂职任",
      "提任",
      "转任",
      "改任",
      "升任",
      "调任",
      "续任",
      "试任",
      "任");

  private static final AppointmentVerb[] VERBS = values();

  /** Words that only begin like a verb: 任期, 免职. */
  private static final CharSet AFTER_APPOINT = CharSet.of("免职务期何意");

  private static final CharSet AFTER_RELIEVE = CharSet.of("职予于费收税试疫");

  private final Action action;
  private final boolean before;
  private final String[] words;

  AppointmentVerb(Action action, boolean before, String... words) {
    this.action = action;
    this.before = before;
    this.words = words;
  }

  Action action() {
    return action;
  }

  /** A verb at an index and the index after it. */
  record Found(AppointmentVerb verb, int start, int end) {}

  /** The first characters of all verbs. */
  private static final CharSet FIRST = CharSet.of("不辞卸免解撤任聘委续选特被担兼出挂提转改升调试");

  /**
   * The verb that starts at the index, of those before the person or of those behind; null when
   * none does.
   */
  static @Nullable Found at(String text, int from, boolean beforePerson) {
    if (!FIRST.has(Chars.at(text, from))) {
      return null;
    }
    for (AppointmentVerb verb : VERBS) {
      int end = verb.before == beforePerson ? verb.end(text, from) : -1;
      if (end > 0) {
        return new Found(verb, from, end);
      }
    }
    return null;
  }

  private int end(String text, int from) {
    for (String word : words) {
      if (text.startsWith(word, from) && !isWord(word, text, from + word.length())) {
        return from + word.length();
      }
    }
    return -1;
  }

  /** Whether a single-character verb is only the beginning of a word. */
  private static boolean isWord(String word, String text, int end) {
    char next = Chars.at(text, end);
    if (word.equals("任")) {
      return AFTER_APPOINT.has(next) || next == '命';
    }
    return word.equals("免") && AFTER_RELIEVE.has(next) || word.equals("聘") && next == '期';
  }
}
