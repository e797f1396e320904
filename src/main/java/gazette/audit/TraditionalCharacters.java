package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.notation.SimplifiedForms;
import java.util.BitSet;

/**
 * Finds traditional and variant characters (繁体字、异体字) in a text that is otherwise simplified: 學 in
 * 中小學生. A text, or a line, that is written in traditional characters is left alone.
 */
final class TraditionalCharacters {
  /** In a simplified text one character in two hundred, at most, is not simplified. */
  private static final int SHARE = 200;

  /** A line with so many is a quotation. */
  private static final int QUOTED = 5;

  private final RunningText text;
  private final Diagnostics said;
  private final SimplifiedForms forms = SimplifiedForms.table();

  private TraditionalCharacters(RunningText text, Diagnostics said) {
    this.text = text;
    this.said = said;
  }

  /** Says where a character of a simplified text is not simplified, and what it stands for. */
  static void say(RunningText text, Diagnostics said) {
    new TraditionalCharacters(text, said).say();
  }

  private void say() {
    int[] found = find();
    if ((long) (found.length - 2) * SHARE > text.length()) {
      return;
    }
    for (int from = 0; from < found.length; ) {
      int line = text.lineAt(found[from]);
      int to = from + 1;
      while (to < found.length && text.lineAt(found[to]) == line) {
        to++;
      }
      for (int i = from; i < to && to - from < QUOTED; i++) {
        say(found[i], line);
      }
      from = to;
    }
  }

  private int[] find() {
    BitSet places = text.otherForms();
    int[] found = new int[places.cardinality()];
    int at = -1;
    for (int i = 0; i < found.length; i++) {
      at = places.nextSetBit(at + 1);
      found[i] = at;
    }
    return found;
  }

  private void say(int at, int line) {
    char c = text.at(at);
    String word = "" + c + " in " + text.around(at);
    said.say(Code.TEXT_SUSPECT, word + " is likely " + forms.of(c), line);
  }
}
