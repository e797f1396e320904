package gazette.mark;

import gazette.notation.Agencies;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.DocumentNumbers;
import gazette.notation.NumberReading;
import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.source.Blanks;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Parts a line on which a whole document stands, as some web pages give it: before chapters,
 * articles and the units 一、, behind the number and the addressees, around the signature. The parts
 * are marked as if each were a line; each keeps its place in the source.
 */
final class RunOnLines {
  private static final int SHORTEST = 800;
  private static final int FEWEST = 3;
  private static final int LONGEST_HEAD = 240;
  private static final int LONGEST_SIGNER = 40;

  private final String text;
  private final TreeSet<Integer> cuts = new TreeSet<>();

  private RunOnLines(String text) {
    this.text = text;
  }

  /** The parts of a line, in order; none unless several cuts are sure. */
  static List<Passage> parts(LineView view) {
    Passage content = view.content();
    if (view.within(SHORTEST - 1)) {
      return FrontLines.parts(view);
    }
    RunOnLines line = new RunOnLines(content.text());
    line.cut();
    if (line.cuts.size() < FEWEST) {
      return List.of();
    }
    List<Passage> parts = new ArrayList<>();
    int from = 0;
    for (int to : line.cuts) {
      add(content.sub(from, to), parts);
      from = to;
    }
    add(content.from(from), parts);
    return parts;
  }

  private static void add(Passage part, List<Passage> parts) {
    Passage text = part.trim();
    if (!text.isEmpty()) {
      parts.add(text);
    }
  }

  private void cut() {
    int units = 0;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c == '第' && isDivision(i)) {
        cuts.add(i);
      } else if (c == '、' && isUnit(i, units + 1)) {
        units++;
        cuts.add(i - width(units));
      } else if (c == '日') {
        signature(i);
      }
    }
    if (!cuts.isEmpty()) {
      head();
    }
    cuts.remove(0);
    cuts.remove(text.length());
  }

  /** 第三条, set off by a blank as articles and chapters are, and no reference to one: 依照第三条规定. */
  private boolean isDivision(int at) {
    Numeral number = Numerals.at(text, at + 1);
    int unit = number == null ? text.length() : number.end();
    return unit + 1 < text.length()
        && "编章节条".indexOf(text.charAt(unit)) >= 0
        && Blanks.isBlank(text.charAt(unit + 1));
  }

  /** 二、 behind the end of a sentence, when it counts on from the one before. */
  private boolean isUnit(int comma, int expected) {
    int from = comma - width(expected);
    Numeral number = from < 0 ? null : Numerals.at(text, from);
    boolean opens = from <= 0 || "。：；）".indexOf(text.charAt(from - 1)) >= 0;
    return opens
        && number != null
        && number.end() == comma
        && number.value() == expected
        && "一二三四五六七八九十".indexOf(text.charAt(from)) >= 0;
  }

  /** How many characters the numeral of a unit has: 十 one, 十一 two. */
  private static int width(int number) {
    return number <= 10 ? 1 : 2;
  }

  /** …落实。清河市人民政府2023年9月5日（此件公开发布）. */
  private void signature(int day) {
    int stop = day;
    while (stop > 0
        && day - stop <= LONGEST_SIGNER + 12
        && "。！".indexOf(text.charAt(stop - 1)) < 0) {
      stop--;
    }
    if (stop == 0 || "。！".indexOf(text.charAt(stop - 1)) < 0) {
      return;
    }
    for (int i = stop; i < day; i++) {
      DateReading date = Dates.at(text, i);
      if (date != null && date.year() != null && date.day() != null && date.end() == day + 1) {
        String signer = text.substring(stop, i);
        if (signer.length() <= LONGEST_SIGNER && Agencies.endsLikeAgency(Blanks.without(signer))) {
          cuts.add(stop);
          cuts.add(i);
          cuts.add(day + 1);
          disclosure(day + 1);
        }
        return;
      }
    }
  }

  private void disclosure(int from) {
    if (text.startsWith("（此件", from)) {
      int close = text.indexOf('）', from);
      if (close > 0 && close - from < 30) {
        cuts.add(close + 1);
      }
    }
  }

  /** The number and the addressees among the first words. */
  private void head() {
    String front = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
    int from = 0;
    NumberReading number = DocumentNumbers.find(front, 0);
    if (number != null && isBare(front, number.start())) {
      cuts.add(number.start());
      cuts.add(number.end());
      from = number.end();
    }
    int colon = front.indexOf('：', from);
    int stop = front.indexOf('。', from);
    if (colon > from && (stop < 0 || colon < stop)) {
      String address = front.substring(from, colon + 1).strip();
      if (LineRules.kindOf(address) == LineKind.ADDRESS) {
        cuts.add(colon + 1);
      }
    }
  }

  private static boolean isBare(String front, int at) {
    return (front.indexOf('。') < 0 || front.indexOf('。') > at)
        && (at == 0 || "（(》".indexOf(front.charAt(at - 1)) < 0);
  }
}
