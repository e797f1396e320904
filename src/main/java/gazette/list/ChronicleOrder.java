package gazette.list;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.list.ChronicleCalendar.Days;
import gazette.notation.DateRange;
import gazette.source.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Watches whether the days of a chronicle go on; a list that runs backwards as a whole is in order
 * too.
 */
final class ChronicleOrder {
  private final Diagnostics said;
  private final List<Passage> backwards = new ArrayList<>();
  private int forwards;
  private @Nullable LocalDate above;

  ChronicleOrder(Diagnostics said) {
    this.said = said;
  }

  /** Takes the days of the next dated entry; {@code 4日至6日} below {@code 6日} is in order. */
  void check(Days days, Passage entry, DateRange printed) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (days.impossible()) {
      Passage label = entry.sub(printed.start(), printed.end());
      said.say(Code.DATE_IMPOSSIBLE, "no calendar has " + label.compact(), label.lines());
    }
    if (from == null || to == null) {
      return;
    }
    if (above != null && to.isBefore(above)) {
      backwards.add(entry.sub(printed.start(), printed.end()));
    } else if (above != null && from.isAfter(above)) {
      forwards++;
    }
    above = from;
  }

  /** Says which dates go back. */
  void finish() {
    if (backwards.size() > forwards) {
      return;
    }
    for (Passage label : backwards) {
      said.say(
          Code.DATE_OUT_OF_ORDER, label.compact() + " comes after a later date", label.lines());
    }
  }
}
