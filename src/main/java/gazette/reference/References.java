package gazette.reference;

import gazette.model.Reference;
import gazette.notation.Brackets;
import gazette.notation.DocumentNumbers;
import gazette.notation.NumberReading;
import gazette.source.CharSet;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the documents that a paragraph cites: 引用公文应当先引标题，后引发文字号. A number takes the 《title》
 * directly before its bracket, else it stands alone; a number inside a title is a reference of its
 * own.
 */
public final class References {
  private static final CharSet NUMBERED = CharSet.of("号號");

  private References() {}

  /**
   * The documents cited, in the order of their numbers: {@code 根据《清河市节水条例》（清政发〔2019〕3号）} gives one
   * with a title, {@code 按清政发〔2019〕3号执行} one without. A title runs from 《 to 》, its blanks between
   * Chinese characters dropped; the lines run from 《 to the end of the number. Empty when the
   * paragraph cites nothing; the number of the document itself is for the caller to leave out.
   */
  public static List<Reference> read(Passage paragraph) {
    String text = paragraph.text();
    if (!paragraph.mayHold(NUMBERED) || text.indexOf('号') < 0 && text.indexOf('號') < 0) {
      return List.of();
    }
    NumberReading number = DocumentNumbers.find(text, 0);
    if (number == null) {
      return List.of();
    }
    Titles titles = new Titles(text, Brackets.partners(text));
    List<Reference> references = new ArrayList<>();
    while (number != null) {
      List<NumberReading> row = row(text, number);
      addRow(paragraph, titles, row, references);
      number = DocumentNumbers.find(text, row.get(row.size() - 1).end());
    }
    return references;
  }

  /** The number and those that follow it in the same bracket: {@code （清财〔2019〕3号、清税〔2019〕5号）}. */
  private static List<NumberReading> row(String text, NumberReading first) {
    List<NumberReading> row = new ArrayList<>();
    NumberReading next = first;
    while (next != null) {
      row.add(next);
      int end = next.end();
      next = isSeparator(text, end) ? DocumentNumbers.at(text, end + 1) : null;
      if (next != null && next.start() <= end) {
        next = null;
      }
    }
    return row;
  }

  private static boolean isSeparator(String text, int at) {
    return at < text.length() && "、，,；;和及".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * Several numbers share one title, or take one each when as many titles stand before the bracket.
   */
  private static void addRow(
      Passage paragraph, Titles titles, List<NumberReading> row, List<Reference> references) {
    List<Titles.Title> before = titles.before(row.get(0).start(), row.size());
    for (int i = 0; i < row.size(); i++) {
      NumberReading number = row.get(i);
      Titles.Title title = before.isEmpty() ? null : before.get(Math.min(i, before.size() - 1));
      if (!Papers.isPaper(paragraph.text(), number, title != null)) {
        continue;
      }
      int start = title == null ? number.start() : title.open();
      references.add(
          new Reference(
              title == null
                  ? null
                  : paragraph.sub(title.open() + 1, title.close()).trim().compact(),
              number.number(),
              paragraph.sub(start, number.end()).lines()));
    }
  }
}
