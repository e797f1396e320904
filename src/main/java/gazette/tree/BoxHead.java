package gazette.tree;

import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.source.Blanks;
import gazette.source.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The title line of a box (专栏): {@code 专栏1：主要指标}.
 *
 * @param label its label with the number, without blanks: {@code 专栏1}
 * @param number its number; null where the label has none
 * @param title its title; null where only the label is printed
 */
record BoxHead(String label, @Nullable Integer number, @Nullable String title) {

  /** Reads the line. */
  static BoxHead of(Passage line) {
    String text = line.text();
    int start = numberStart(text);
    Numeral numeral = Numerals.at(text, start);
    int end = numeral == null ? text.length() : numeral.end();
    String label = Blanks.without(text.substring(0, end)).replace("：", "").replace(":", "");
    Passage name = line.from(end).trim();
    if (!name.isEmpty() && Words.isColon(name.text().charAt(0))) {
      name = name.from(1).trim();
    }
    return new BoxHead(
        label, numeral == null ? null : numeral.value(), name.isEmpty() ? null : name.compact());
  }

  private static int numberStart(String text) {
    int at = 0;
    while (at < text.length() && Numerals.at(text, at) == null) {
      at++;
    }
    return at;
  }
}
