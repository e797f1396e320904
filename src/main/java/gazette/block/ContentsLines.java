package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.ContentsPages;
import gazette.notation.Digits;
import gazette.notation.DocumentNumbers;
import gazette.notation.NumberReading;

/** What single lines of a 目录, and of the text below it, look like. */
final class ContentsLines {
  private ContentsLines() {}

  /** What a title says without its issuer: 关于…的通知. */
  static String act(String title) {
    return title.substring(Math.max(0, title.indexOf("关于")));
  }

  /** A subtitle behind a dash (副题), or the number in brackets. */
  static boolean isBelowEntry(MarkedLine line) {
    return line.text().startsWith("——")
        || line.kind() == LineKind.DOCUMENT_NUMBER && "（(".indexOf(line.text().charAt(0)) >= 0;
  }

  static boolean isTitle(String bare) {
    return DocumentNumbers.find(bare, 0) != null
        || bare.endsWith("通知")
        || bare.endsWith("意见")
        || bare.endsWith("决定");
  }

  static boolean endsWithPage(MarkedLine line) {
    String text = line.text();
    boolean prose = text.indexOf('。') >= 0 && text.length() > 80;
    return !prose
        && line.kind() != LineKind.PAGE_NUMBER
        && (ContentsPages.at(text) != null || ContentsPages.cover(text) >= 0);
  }

  static boolean isDivider(MarkedLine line) {
    return line.kind() == LineKind.SECTION_LABEL
        || line.kind() == LineKind.TABLE_RULER
        || line.kind() == LineKind.RULE
        || line.kind() == LineKind.CONTENTS_HEADING
        || line.kind() == LineKind.MARKUP;
  }

  static boolean opensEntry(MarkedLine line) {
    String raw = line.line().text().strip();
    return line.kind() == LineKind.UNIT
        || line.kind() == LineKind.APPOINTMENTS_TITLE
        || line.kind() == LineKind.CHRONICLE_TITLE
        || !raw.isEmpty() && "·•-●○■□◆◇★☆▲△※►▶▪*".indexOf(raw.charAt(0)) >= 0;
  }

  static boolean isStructure(MarkedLine line) {
    return switch (line.kind()) {
      case METADATA,
          ADDRESS,
          IMPRINT,
          SUBTITLE,
          SALUTATION,
          DATE,
          PUBLISHED,
          MASTHEAD_TITLE,
          BOX_TITLE ->
          true;
      case DOCUMENT_NUMBER -> "（(".indexOf(line.text().charAt(0)) < 0;
      default -> line.text().length() > 120;
    };
  }

  static String withoutNumber(String bare) {
    int at = 0;
    while (at < bare.length()
        && (Digits.value(bare.charAt(at)) >= 0 || ".．、·•".indexOf(bare.charAt(at)) >= 0)) {
      at++;
    }
    return bare.substring(at);
  }

  /** An entry without the number at its end: {@code …的通知（清政发〔2022〕6号）}, {@code …的通知清政发〔2022〕6号}. */
  static String unnumbered(String bare) {
    boolean closed = !bare.isEmpty() && "）)".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    NumberReading number =
        DocumentNumbers.endingAt(bare, closed ? bare.length() - 1 : bare.length());
    int start = number == null ? 0 : number.start();
    boolean opened = start > 1 && "（(".indexOf(bare.charAt(start - 1)) >= 0;
    start -= opened ? 1 : 0;
    return start > 0 && opened == closed ? bare.substring(0, start) : bare;
  }
}
