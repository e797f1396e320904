package gazette.list;

import gazette.model.AppointmentList.Action;
import gazette.notation.Brackets;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.Digits;
import gazette.notation.Numerals;
import gazette.source.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line above the items of an appointment notice: {@code 2023年6月9日，市人民政府决定，免去：}, or 任 and 免
 * alone.
 *
 * @param authority who decides; null when not printed
 * @param date an ISO date; null when not printed
 * @param action that the lines below inherit; null when they say it themselves
 * @param end the index after it
 */
record AppointmentLead(
    @Nullable String authority, @Nullable String date, @Nullable Action action, int end) {
  private static final int LONGEST = 160;
  private static final int LONGEST_DECISION = 40;

  /** {@code （十）}. */
  private static final int LONGEST_MARKER = 4;

  /** A decision has no more behind it, if it names no action: {@code 决定如下}. */
  private static final int LONGEST_TAIL = 6;

  /** A lead says one of these, or that something was decided. */
  private static final String[] WORDS = {
    "任命", "免去", "聘任", "解聘", "任免", "任职", "免职", "不再担任", "决定任", "决定免"
  };

  private static final String[] STEPS = {"研究", "同意", "批准", "通过"};

  /** Letters announce their matter with these: {@code 现就有关事项通知如下}. */
  private static final String[] OF_LETTERS = {"如下", "事项", "意见", "通知", "要求"};

  private static final String[] APPOINTING = {"任命", "任职", "聘任", "聘用", "任"};
  private static final String[] REMOVING = {"免去", "免职", "解聘", "不再担任", "免"};

  /** Assemblies decide some of their appointments and approve others: {@code 三、决定任命}. */
  private static final WordSet DECISIONS = WordSet.of("决定", "批准", "同意", "依法");

  /** 下列同志, 以下人员. */
  private static final WordSet ALL_BELOW = WordSet.of("下列", "以下");

  /**
   * The lead at the start of a text: up to its colon, or the whole of 任, 免职 and the like; null when
   * there is none.
   */
  static @Nullable AppointmentLead at(String text) {
    int colon = colon(text);
    if (colon < 0 && endsInDecision(text)) {
      return new AppointmentLead(DecidingOrgan.of(text), date(text), null, text.length());
    }
    String words = colon < 0 ? text : text.substring(0, colon);
    Action bare = bare(words);
    if (bare != null) {
      return new AppointmentLead(null, null, bare, colon < 0 ? text.length() : colon + 1);
    }
    String decision = withoutNumber(words);
    return colon < 0 || !speaksOfPosts(decision)
        ? null
        : new AppointmentLead(
            DecidingOrgan.of(decision), date(decision), lastAction(decision), colon + 1);
  }

  /**
   * The action of a heading that is a verb and nothing else: {@code 任}, {@code 一、免职}; null of any
   * other text.
   */
  private static @Nullable Action bare(String text) {
    String words = unframed(Chars.dense(Chars.core(text)));
    String verb = words.substring(markerEnd(words));
    String decision = DECISIONS.at(verb, 0);
    verb = decision == null ? verb : verb.substring(decision.length());
    if (List.of(APPOINTING).contains(verb)) {
      return Action.APPOINT;
    }
    return List.of(REMOVING).contains(verb) ? Action.REMOVE : null;
  }

  /** {@code 【任命】} as a heading is. */
  private static String unframed(String words) {
    int last = words.length() - 1;
    boolean framed = Chars.at(words, 0) == '【' && words.charAt(last) == '】';
    return framed ? words.substring(1, last) : words;
  }

  /** A verb set off from the name behind it, of this item alone: {@code 免　职　王　林　市审计局局长}. */
  static @Nullable AppointmentLead spread(String text) {
    int first = Chars.start(text);
    int second = Chars.skip(text, first + 1);
    int end = Chars.skip(text, second + 1);
    boolean verb = Chars.isOneOf(Chars.at(text, first), "任免") && Chars.at(text, second) == '职';
    if (!verb || end == second + 1) {
      return null;
    }
    Action action = text.charAt(first) == '任' ? Action.APPOINT : Action.REMOVE;
    return new AppointmentLead(null, null, action, end);
  }

  /** The index after the number of a heading: 2 of {@code 一、免职}. */
  private static int markerEnd(String words) {
    boolean verb = Chars.isOneOf(Chars.at(words, 0), "任免");
    int limit = verb ? 0 : Math.min(words.length(), LONGEST_MARKER);
    for (int i = 1; i < limit; i++) {
      if (Chars.isOneOf(words.charAt(i), "、.．）)")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int colon(String text) {
    int limit = Math.min(text.length(), LONGEST);
    for (int i = 0; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        return i;
      }
      if (c == '。' || c == '；') {
        return -1;
      }
      int close = c == '（' || c == '(' || c == '《' ? Brackets.closing(text, i) : -1;
      i = close < 0 ? i : close;
    }
    return -1;
  }

  private static boolean speaksOfPosts(String words) {
    if (RuleWords.inLead(words)) {
      return false;
    }
    int decision = words.lastIndexOf("决定");
    return containsOneOf(words, WORDS)
        || decision >= 0 && words.length() - decision <= LONGEST_TAIL
        || decision < 0 && containsOneOf(words, STEPS) && !containsOneOf(words, OF_LETTERS);
  }

  private static boolean containsOneOf(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The action with which the lead closes; one that speaks of both has none. */
  private static @Nullable Action lastAction(String words) {
    int decision = words.lastIndexOf("决定");
    String tail = decision < 0 ? words : words.substring(decision + 2);
    boolean appoints = tail.contains("任命") || tail.contains("聘任") || tail.contains("任职");
    boolean removes = tail.contains("免") || tail.contains("解聘") || tail.contains("不再担任");
    if (appoints == removes) {
      return null;
    }
    return appoints ? Action.APPOINT : Action.REMOVE;
  }

  /** {@code 市政府研究决定（清政任〔2012〕4号）}: the number of the decision may stand behind it in brackets. */
  private static String withoutNumber(String words) {
    int end = Chars.end(words);
    boolean closed = end > 0 && "）)".indexOf(words.charAt(end - 1)) >= 0;
    int open = closed ? Math.max(words.lastIndexOf('（'), words.lastIndexOf('(')) : -1;
    return open > 0 && words.startsWith("号", end - 2) ? words.substring(0, open) : words;
  }

  /** {@code 3月18日决定，}: the items follow on lines of their own. */
  private static boolean endsInDecision(String text) {
    int end = Chars.end(text);
    int word = Chars.isOneOf(Chars.at(text, end - 1), "，,") ? end - 3 : end - 2;
    return end <= LONGEST_DECISION && word >= 0 && text.startsWith("决定", word);
  }

  /** The first complete date of a text as ISO date; null when there is none. */
  static @Nullable String date(String text) {
    return date(text, null);
  }

  /** The same; a date without a year takes that of another date. */
  static @Nullable String date(String text, @Nullable String near) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean number = Digits.isDigit(c) || Numerals.isChinese(c);
      if (number && (i == 0 || !Digits.isDigit(text.charAt(i - 1)))) {
        DateReading date = Dates.at(text, i);
        if (date != null && date.iso() != null) {
          return date.iso();
        }
        boolean day = date != null && near != null && date.year() == null && date.month() != null;
        if (day && java.util.Objects.requireNonNull(date).day() != null) {
          Integer year = Integer.valueOf(java.util.Objects.requireNonNull(near).substring(0, 4));
          return new DateReading(year, date.month(), date.day(), 0).iso();
        }
      }
    }
    return null;
  }

  /** The first year of a title: 2019 of {@code 2019年3—4月市政府任免人员}; null when it has none. */
  static @Nullable Integer year(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean number = Digits.isDigit(c) || Numerals.isChinese(c);
      if (number && (i == 0 || !Digits.isDigit(text.charAt(i - 1)))) {
        DateReading date = Dates.at(text, i);
        if (date != null && date.year() != null) {
          return date.year();
        }
      }
    }
    return null;
  }

  /**
   * The post, its term in brackets, that a lead gives to all whom the text below names: {@code
   * 聘任下列同志为市政府参事，聘期三年：}.
   */
  static @Nullable String postOfAll(String words) {
    int all = ALL_BELOW.firstIn(words);
    int from = all < 0 ? -1 : words.indexOf('为', all);
    if (from < 0) {
      return null;
    }
    List<String> parts = Brackets.split(words.substring(from + 1), "，,：:");
    String post = parts.isEmpty() ? "" : parts.get(0);
    if (parts.size() > 1 && PostText.isTerm(parts.get(1))) {
      post += "（" + parts.get(1) + "）";
    }
    return PostWords.endsAsPost(post) ? post : null;
  }
}
