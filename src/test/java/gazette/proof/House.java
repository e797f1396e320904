package gazette.proof;

import java.util.List;
import java.util.Random;

/**
 * The style of a printing house and of the way from its print to a text file.
 *
 * @param numberBrackets around the year of a document number
 * @param numberPlace where the number stands
 * @param issuerPlace where the issuer stands
 * @param blankLines between paragraphs
 * @param wrap the number of characters of a full line; 0 where lines are not wrapped
 * @param indent before a paragraph
 * @param emphasis marks that a converter put around headings and titles
 * @param halfWidth whether colons, commas and brackets of titles and addressees are ASCII
 * @param hanDates whether the dates of signatures are written with Chinese numerals
 * @param pageMark how a page number is printed; empty for no pages
 * @param contents how the 目录 is printed
 * @param blankAfterMarker between the marker of a chapter or an article and its text
 * @param fullDigits whether 1. is printed １．
 */
record House(
    String numberBrackets,
    Place numberPlace,
    Place issuerPlace,
    int blankLines,
    int wrap,
    String indent,
    String emphasis,
    boolean halfWidth,
    boolean hanDates,
    String pageMark,
    Contents contents,
    String blankAfterMarker,
    boolean fullDigits,
    String lineEnd) {

  /** Where something stands in the head of a document. */
  enum Place {
    ABOVE_TITLE,
    BELOW_TITLE,
    IN_TITLE
  }

  /** How a 目录 looks. */
  enum Contents {
    NONE,
    DOTS,
    DOTS_WITH_NUMBER,
    NUMBER_BELOW,
    BLANKS,
    TAB,
    WITHOUT_PAGES
  }

  static House of(Random chance) {
    Vocabulary pick = new Vocabulary(chance);
    int wrap = pick.oneIn(3) ? pick.number(28, 40) : 0;
    int blankLines = pick.one(List.of(0, 0, 0, 1, 1, 2, 3));
    String indent = pick.one(List.of("", "　　", "　　", "    ", "\u00A0\u00A0\u00A0\u00A0"));
    return new House(
        pick.one(List.of("〔〕", "〔〕", "〔〕", "[]", "【】", "﹝﹞", "［］", "()")),
        pick.one(List.of(Place.ABOVE_TITLE, Place.BELOW_TITLE)),
        pick.one(List.of(Place.ABOVE_TITLE, Place.IN_TITLE)),
        wrap > 0 && indent.isEmpty() ? Math.max(1, blankLines) : blankLines,
        wrap,
        indent,
        pick.one(List.of("", "", "", "#", "**")),
        pick.oneIn(5),
        pick.oneIn(3),
        pick.one(List.of("", "", "- %d -", "— %d —", "－%d－", "· %d ·", "第 %d 页")),
        pick.one(List.of(Contents.values())),
        pick.one(List.of(" ", "　", "  ")),
        pick.oneIn(5),
        pick.oneIn(6) ? "\r\n" : "\n");
  }

  String number(Made.Number number) {
    return number.agency()
        + numberBrackets.charAt(0)
        + number.year()
        + numberBrackets.charAt(1)
        + number.serial()
        + "号";
  }

  String day(Made.Day day) {
    return hanDates
        ? Maker.digits(day.year(), '〇')
            + "年"
            + Maker.han(day.month())
            + "月"
            + Maker.han(day.day())
            + "日"
        : day.year() + "年" + day.month() + "月" + day.day() + "日";
  }

  /** Punctuation in the width of the house. */
  String width(String text) {
    return halfWidth
        ? text.replace('，', ',').replace('：', ':').replace('（', '(').replace('）', ')')
        : text;
  }

  /** A marker in the width of the house. */
  String marker(String marker) {
    if (fullDigits && marker.endsWith(".")) {
      return Widths.full(
          marker,
          new Random(0) {
            @Override
            public boolean nextBoolean() {
              return true;
            }
          });
    }
    return halfWidth && marker.startsWith("（") ? width(marker) : marker;
  }
}
