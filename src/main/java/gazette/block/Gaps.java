package gazette.block;

import gazette.mark.LineKind;

/**
 * The blank lines between paragraphs, where extraction kept them: there, lines without one between
 * them are one paragraph, if the upper is filled.
 */
final class Gaps {
  /** How many lines of text are looked at together with as many before and after them. */
  private static final int NEAR = 24;

  /** How many paragraphs have to be parted. */
  private static final int LEAST = 3;

  private static final int NARROWEST = 24;
  private static final int WIDEST = 100;
  private static final int SLACK = 5;
  private static final int INDENT = 4;

  private final Lines lines;

  /** How many lines of text stand above each line. */
  private final int[] texts;

  /** The widest prose in each run of so many lines of text. */
  private final int[] widest;

  /** How many paragraphs up to each line of text begin below a blank line, how many without one. */
  private final int[] parted;

  private final int[] together;

  Gaps(Lines lines) {
    this.lines = lines;
    texts = new int[lines.size() + 1];
    widest = new int[lines.size() / NEAR + 2];
    parted = new int[lines.size() + 1];
    together = new int[lines.size() + 1];
    measure();
    count();
  }

  private void measure() {
    for (int i = 0; i < lines.size(); i++) {
      texts[i + 1] = texts[i];
      if (lines.isText(i)) {
        Look look = lines.look(i);
        if (look.isProse()) {
          int run = texts[i] / NEAR;
          widest[run] = Math.max(widest[run], width(look));
        }
        texts[i + 1]++;
      }
    }
  }

  private void count() {
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean text = texts[i + 1] > texts[i];
      if (text) {
        int at = texts[i];
        boolean below = above >= 0 && above == i - 1;
        parted[at + 1] = parted[at] + (above >= 0 && !below ? 1 : 0);
        together[at + 1] = together[at] + (below && begins(i) ? 1 : 0);
      }
      above = text ? i : lines.kind(i) == LineKind.BLANK ? above : -1;
    }
  }

  /** Whether all paragraphs near a line are parted by blank lines. */
  boolean mark(int index) {
    int from = Math.max(0, texts[index] - NEAR);
    int to = Math.min(texts[texts.length - 1], texts[index] + NEAR + 1);
    return parted[to] - parted[from] >= LEAST && together[to] == together[from];
  }

  /** Whether a line is about as wide as the widest near it. */
  boolean isFilled(int index) {
    int run = texts[index] / NEAR;
    int most = Math.max(widest[run], Math.max(run > 0 ? widest[run - 1] : 0, widest[run + 1]));
    return most >= NARROWEST && most <= WIDEST && width(lines.look(index)) >= most - SLACK;
  }

  /** Whether a line right below another begins a paragraph. */
  private boolean begins(int at) {
    return !isFilled(at - 1)
        && (lines.kind(at) != LineKind.TEXT || lines.look(at - 1).end == Ends.SENTENCE);
  }

  private static int width(Look look) {
    return look.width + (look.indented ? INDENT : 0);
  }
}
