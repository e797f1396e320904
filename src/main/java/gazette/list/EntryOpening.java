package gazette.list;

import gazette.notation.DateRange;
import gazette.notation.DateRange.Precision;
import gazette.notation.Dates;
import gazette.notation.UnitMarker;
import gazette.notation.UnitMarkers;
import gazette.source.CharSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first characters of a chronicle entry (大事记) say: a mark, a date, or both.
 *
 * @param marked whether a sign such as △ stands first
 * @param range the printed date; null of an entry that has only a mark
 * @param labelEnd the index after the date as printed, brackets outside
 * @param textStart the index where the text begins
 * @param setOff how the date is set off from the text
 */
record EntryOpening(
    boolean marked, @Nullable DateRange range, int labelEnd, int textStart, SetOff setOff) {

  /** How a date is set off from the text behind it. */
  enum SetOff {
    /** No date. */
    NO_DATE,
    /** {@code 【6月1日】}. */
    BRACKETS,
    /** {@code 1日　}, {@code 1日，}. */
    SEPARATOR,
    /** The date is all there is: {@code 1日}. */
    ALONE,
    /** {@code 1日全市}: perhaps a sentence that begins with a date. */
    GLUED
  }

  private static final String OPENING = "【［[〔（(";
  private static final String CLOSING = "】］]〕）)";
  private static final String DATES = "0123456789０１２３４５６７８９〇同当是本月上中下元十廿卅一二三四五六七八九" + OPENING;

  private static final CharSet DATE_FIRSTS = CharSet.of(DATES);

  /** The characters one of which an opening begins with, the dash or stroke of a list before it. */
  static final String FIRSTS = EntryMark.SIGNS + DATES + "-|";

  /** The characters one of which stands in each: a mark, or what is part of any date. */
  static final String NEEDS = EntryMark.SIGNS + "年月日旬" + Dates.FIGURE_SEPARATORS;

  private static final CharSet SEPARATORS = CharSet.of("，,：:、．。.｜|");
  private static final CharSet DASHES = CharSet.of("—–-―");

  /**
   * After these a date says until when or for how long, and opens no entry: {@code 5日前}, {@code
   * 3日游}.
   */
  private static final CharSet SPAN_WORDS = CharSet.of("内前后止起之以游龄均为的）)至");

  /** A date that these follow opens an entry although nothing sets it off: {@code 6月1日下午，…}. */
  private static final String[] TIMES = {"上午", "下午", "晚", "凌晨", "中午", "清晨", "傍晚", "早上", "早晨", "夜"};

  private static final String[] WEEKDAYS = {"星期", "周", "礼拜", "农历", "除夕", "正月"};

  /** The opening of a text; null when it begins like any sentence. */
  static @Nullable EntryOpening of(String text) {
    return of(text, null);
  }

  /** The same, with what {@link UnitMarkers} reads at the start of the text, if that is known. */
  static @Nullable EntryOpening of(String text, @Nullable List<UnitMarker> units) {
    int i = Chars.start(text);
    boolean marked = EntryMark.is(Chars.at(text, i));
    if (marked) {
      i = Chars.skip(text, i + 1);
    }
    if (!DATE_FIRSTS.has(Chars.at(text, i))) {
      return marked ? markOnly(i) : null;
    }
    EntryOpening dated = dated(text, i, marked);
    if (dated == null) {
      return marked
          ? markOnly(i)
          : behindNumber(text, units == null || i > 0 ? UnitMarkers.at(text, i) : units);
    }
    return dated;
  }

  /** A date behind the number of a numbered entry: {@code 3.6月5日，…}. */
  private static @Nullable EntryOpening behindNumber(String text, List<UnitMarker> markers) {
    if (markers.isEmpty()) {
      return null;
    }
    EntryOpening dated = dated(text, Chars.skip(text, markers.get(0).end()), false);
    boolean setOff =
        dated != null && (dated.setOff == SetOff.SEPARATOR || dated.setOff == SetOff.BRACKETS);
    return setOff ? dated : null;
  }

  /** Whether the opening needs no second thought: a mark, or a date that is set off. */
  boolean isSure() {
    return marked || setOff != SetOff.GLUED;
  }

  /**
   * Whether the date could open an entry although it is glued to the text: {@code 1日全市…}, not
   * {@code 5日前…}.
   */
  boolean mayOpen(String text) {
    return isSure()
        || range != null
            && (range.precision() == Precision.DAY || range.precision() == Precision.SAME_DAY)
            && !SPAN_WORDS.has(Chars.at(text, textStart));
  }

  /** Whether the date is the one of the entry above: no date at all, or 同日. */
  boolean repeatsDay() {
    return range == null || range.precision() == Precision.SAME_DAY;
  }

  /** The date as printed; null when there is none. */
  @Nullable String label(String text) {
    return range == null ? null : text.substring(range.start(), labelEnd);
  }

  private static EntryOpening markOnly(int textStart) {
    return new EntryOpening(true, null, textStart, textStart, SetOff.NO_DATE);
  }

  private static @Nullable EntryOpening dated(String text, int from, boolean marked) {
    int bracket = OPENING.indexOf(Chars.at(text, from));
    DateRange range = Dates.rangeAt(text, bracket < 0 ? from : Chars.skip(text, from + 1));
    if (range == null) {
      return null;
    }
    int end = afterWeekday(text, range.end());
    return bracket < 0
        ? plain(text, range, end, marked)
        : closed(text, range, end, bracket, marked);
  }

  private static @Nullable EntryOpening closed(
      String text, DateRange range, int end, int bracket, boolean marked) {
    int close = Chars.skip(text, end);
    return Chars.at(text, close) != CLOSING.charAt(bracket)
        ? null
        : new EntryOpening(marked, range, end, afterSeparators(text, close + 1), SetOff.BRACKETS);
  }

  private static @Nullable EntryOpening plain(
      String text, DateRange range, int end, boolean marked) {
    char next = Chars.at(text, end);
    boolean blank = Chars.isBlankAt(text, end) || next == '*';
    boolean comma = SEPARATORS.has(next) || isDash(text, end);
    if (comma && !marked && Chars.at(text, end - 1) == '份') {
      return null;
    }
    int start = blank || comma ? afterSeparators(text, end) : end;
    SetOff setOff = blank || comma || isTime(text, end) ? SetOff.SEPARATOR : SetOff.GLUED;
    setOff = start >= text.length() ? SetOff.ALONE : setOff;
    return new EntryOpening(marked, range, end, start, setOff);
  }

  private static boolean isTime(String text, int index) {
    for (String time : TIMES) {
      if (text.startsWith(time, index)) {
        return Chars.at(text, index - 1) == '日';
      }
    }
    return false;
  }

  /** A dash that is no range, because no day stands behind it. */
  private static boolean isDash(String text, int index) {
    return DASHES.has(Chars.at(text, index)) && Chars.isHan(Chars.at(text, index + 1));
  }

  private static int afterSeparators(String text, int from) {
    int i = Chars.skip(text, from);
    if (SEPARATORS.has(Chars.at(text, i)) || isDash(text, i)) {
      i = Chars.skip(text, i + 1);
    }
    return i;
  }

  /** {@code 1日（星期一）}: the day of the week belongs to the label. */
  private static int afterWeekday(String text, int from) {
    int open = Chars.skip(text, from);
    if (Chars.at(text, open) != '（' && Chars.at(text, open) != '(') {
      return from;
    }
    for (String weekday : WEEKDAYS) {
      if (text.startsWith(weekday, open + 1)) {
        int limit = Math.min(text.length(), open + 12);
        for (int i = open + 2; i < limit; i++) {
          if (text.charAt(i) == '）' || text.charAt(i) == ')') {
            return i + 1;
          }
        }
      }
    }
    return from;
  }
}
