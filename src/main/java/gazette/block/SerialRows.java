package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.source.Blanks;
import gazette.table.TableReader;
import java.util.List;

/**
 * Finds the rows of a table whose cells one blank parts: titles that begin with 序号, and below them
 * lines that count on from 1 and have as many words.
 */
final class SerialRows {
  private final Lines lines;

  SerialRows(Lines lines) {
    this.lines = lines;
  }

  /** Marks the rows of a table whose titles stand on a line; returns the index after them. */
  int mark(int titles, boolean[] rows) {
    List<String> names = TableReader.words(lines.text(titles));
    if (names.size() < 3 || !names.get(0).startsWith("序") || !TableReader.areTitles(names)) {
      return titles;
    }
    int end = titles;
    int number = -1;
    for (int i = titles + 1; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.BLANK || kind == LineKind.PAGE_NUMBER) {
        continue;
      }
      int next = number(lines.get(i), names.size());
      if (next < 0 || number >= 0 && next != number + 1) {
        break;
      }
      number = next;
      end = i;
    }
    for (int i = titles; end > titles && i <= end; i++) {
      rows[i] = lines.kind(i) != LineKind.PAGE_NUMBER;
    }
    return end > titles ? end + 1 : titles;
  }

  /** The number with which a row of so many words begins; -1 of any other line. */
  private static int number(MarkedLine line, int words) {
    boolean row =
        switch (line.kind()) {
          case TEXT, UNIT, ENTRY, AGENCY, SPEAKER -> true;
          default -> false;
        };
    Numeral number = row ? Numerals.at(line.text(), 0) : null;
    if (number == null || !isSetOff(line.text(), number.end())) {
      return -1;
    }
    return TableReader.words(line.text()).size() == words ? number.value() : -1;
  }

  private static boolean isSetOff(String text, int end) {
    return end < text.length() && Blanks.isBlank(text.charAt(end));
  }
}
