package gazette.reference;

import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the 《title》 to which a number belongs. */
final class Titles {
  private static final CharSet OPENING = CharSet.of("（([［〔【");
  private static final CharSet CLOSING = CharSet.of("）)]］〕】");
  private static final CharSet QUOTES = CharSet.of("”’\"'“‘");

  /**
   * How far a bracket may begin before its number, and how long a bracket between the two may be.
   */
  private static final int REACH = 60;

  private static final int LONGEST_TITLE = 300;

  /** Words between 》 and the bracket of the number; longer ones first. */
  private static final String[] BETWEEN = {"文件精神", "的文件", "文件", "精神", "等", "文"};

  private final String text;
  private final int[] partners;

  /** The title between two brackets, 《 at {@code open}, 》 at {@code close}. */
  record Title(int open, int close) {}

  Titles(String text, int[] partners) {
    this.text = text;
    this.partners = partners;
  }

  /**
   * The titles directly before the bracket of the number that starts at the index: as many as asked
   * for when they stand side by side, else the last one alone; none when the number stands by
   * itself.
   */
  List<Title> before(int number, int count) {
    int bracket = bracketOf(number);
    List<Title> titles = new ArrayList<>();
    Title title = endingAt(bracket < 0 ? backOverQuotes(number) : backOverWords(bracket));
    Title last = title;
    while (title != null && titles.size() < count) {
      titles.add(0, title);
      title = endingAt(backOverJoint(title.open()));
    }
    return titles.size() == count || last == null ? titles : List.of(last);
  }

  /**
   * The title whose 》 is the last character before the index; null when none is or its 《 is lost.
   */
  private @Nullable Title endingAt(int end) {
    int close = end - 1;
    if (close < 1 || "》〉".indexOf(text.charAt(close)) < 0) {
      return null;
    }
    int open = partners[close];
    boolean whole =
        open >= 0
            && close - open > 1
            && close - open <= LONGEST_TITLE
            && text.substring(open, close).indexOf('。') < 0;
    return whole ? new Title(open, close) : null;
  }

  /**
   * The index of the bracket in which the number is the first thing; -1 when there is no such
   * bracket.
   */
  private int bracketOf(int number) {
    for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
      char c = text.charAt(i);
      if (partners[i] >= 0 && partners[i] < i) {
        i = partners[i];
      } else if (OPENING.has(c)) {
        boolean first = i + 1 == number || Foreword.is(text, i + 1, number);
        return first ? i : -1;
      } else if (c == '。' || c == '《' || c == '〈') {
        return -1;
      }
    }
    return -1;
  }

  /** Back over blanks, quotation marks, 等, and short brackets such as （试行） or （以下简称《办法》）. */
  private int backOverWords(int bracket) {
    int end = backOverQuotes(bracket);
    for (int step = 0; step < 3; step++) {
      int before = end;
      if (end > 0 && CLOSING.has(text.charAt(end - 1))) {
        int open = partners[end - 1];
        end = open >= 0 && end - open <= REACH ? backOverQuotes(open) : end;
      }
      for (String word : BETWEEN) {
        if (text.startsWith(word, end - word.length())) {
          end = backOverQuotes(end - word.length());
          break;
        }
      }
      if (end == before) {
        break;
      }
    }
    return end;
  }

  private int backOverQuotes(int from) {
    int end = from;
    while (end > 0
        && end > from - REACH
        && (Blanks.isBlank(text.charAt(end - 1)) || QUOTES.has(text.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  private int backOverJoint(int from) {
    int end = backOverQuotes(from);
    return end > 0 && "、和及与".indexOf(text.charAt(end - 1)) >= 0 ? backOverQuotes(end - 1) : end;
  }

  /**
   * What may stand in the bracket before the number: a date, the name that the text gives the
   * document from here on, the word 文号. Its pattern is made when the first bracket has something
   * there, as few have.
   */
  private static final class Foreword {
    private static final Pattern FORM =
        Pattern.compile(
            "[\\s\\p{Z}，,、；;：:“”\"0-9０-９年月日〇○一二三四五六七八九十]{0,40}"
                + "(?:(?:(?:以下|下)?(?:统)?(?:简)?称|即|原|见|详见|文号|发文字号|印发|发布|公布)"
                + "[：:]?(?:[“《][^》”]{0,30}[》”]{1,2})?[\\s\\p{Z}，,、；;：:“]{0,8})?");

    private Foreword() {}

    static boolean is(String text, int from, int to) {
      return FORM.matcher(text).region(from, to).matches();
    }
  }
}
