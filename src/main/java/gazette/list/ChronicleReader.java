package gazette.list;

import gazette.diagnostic.Diagnostics;
import gazette.model.Chronicle;
import gazette.notation.UnitMarker;
import gazette.source.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record of dated events (大事记): titles and paragraphs in, entries with their days out.
 *
 * <p>What an entry does not print it takes from above: the day from the entry above it, the month
 * and year from headings and titles, also across the end of a year. Every character of the titles
 * and paragraphs stands in an entry or element.
 */
public final class ChronicleReader {
  /** The characters one of which stands first in a line that begins an entry. */
  public static final String ENTRY_FIRSTS = EntryOpening.FIRSTS;

  /** The characters one of which such a line holds. */
  public static final String ENTRY_NEEDS = EntryOpening.NEEDS;

  private ChronicleReader() {}

  /**
   * Whether a line begins a new entry: with a mark ({@code △全市…}), or with a date that is set off
   * from its text ({@code 1日　市长…}, {@code 8-10日，…}, {@code 【6月1日】…}, {@code 同日　…}). A sentence that
   * begins with a date does not: {@code 6月份全市…}, {@code 5日内…}.
   *
   * @param units the readings of the marker at the start of the line
   */
  public static boolean opensEntry(String text, List<UnitMarker> units) {
    EntryOpening opening = EntryOpening.of(text, units);
    return opening != null && opening.isSure();
  }

  /** Whether a line is a year or month alone: {@code ７月}, {@code 2024年2月}, {@code （2018年1月—3月）}. */
  public static boolean isMonthHeading(String text) {
    return MonthHeading.whole(text) != null;
  }

  /**
   * Reads a chronicle.
   *
   * @param id of the chronicle, {@code c1}
   * @param titles its heading as printed, a line of years and months below it included
   * @param paragraphs what follows, in order
   * @param said takes {@code date.impossible} and {@code date.out-of-order}
   */
  public static Chronicle read(
      String id, List<Passage> titles, List<Passage> paragraphs, Diagnostics said) {
    return read(id, titles, paragraphs, null, said);
  }

  /**
   * Reads a chronicle of an issue whose year is known.
   *
   * @param id of the chronicle, {@code c1}
   * @param titles its heading as printed, a line of years and months below it included
   * @param paragraphs what follows, in order
   * @param issueYear taken when neither titles nor paragraphs print a year; null when unknown
   * @param said takes {@code date.impossible} and {@code date.out-of-order}
   */
  public static Chronicle read(
      String id,
      List<Passage> titles,
      List<Passage> paragraphs,
      @Nullable Integer issueYear,
      Diagnostics said) {
    List<Passage> pieces = EntryPieces.of(paragraphs);
    ChronicleBuild build = new ChronicleBuild(ChronicleStyle.of(pieces), said);
    for (Passage title : titles) {
      build.title(title.trim());
    }
    build.assume(issueYear);
    for (int i = 0; i < pieces.size(); i++) {
      build.paragraph(pieces.get(i), i == pieces.size() - 1);
    }
    return build.finish(id);
  }
}
