package gazette.audit;

import gazette.diagnostic.Diagnostics;
import gazette.model.Issue;
import gazette.source.Line;
import java.util.List;

/**
 * Finds characters that the scan put there or garbled: stray words and blanks, two columns read
 * into one line, characters doubled or lost at a cut, characters that stand for others. All of it
 * is said with the line and, where it shows, the likely reading; the text itself is never
 * corrected.
 *
 * <p>Few are said wrongly, so that a reader can go through the list; many that only a reader who
 * understands the text would notice are not found.
 */
public final class Suspects {
  private Suspects() {}

  /** Says what looks wrong in a text and the tree that was read from it. */
  public static void say(List<Line> lines, Issue issue, Diagnostics said) {
    List<Leaf> leaves = Leaves.of(issue);
    RunningText text = RunningTextReader.read(lines, ReadingOrder.of(leaves, lines.size()));
    PairCounts pairs = PairCounts.of(text);
    NotablePlaces places = pairs.places(text);
    OddCharacters.say(text.odd(), said);
    StrayWords.say(text.words(), said);
    StrayBlanks.say(leaves, said);
    TraditionalCharacters.say(text, said);
    GarbledWords.say(text, pairs, places, said);
    UnusualWords.say(text, pairs, places, said);
    CutEnds.say(leaves, text, pairs, said);
  }
}
