package gazette.list;

import gazette.diagnostic.Diagnostics;
import gazette.list.ChronicleCalendar.Days;
import gazette.list.EntryOpening.SetOff;
import gazette.model.Chronicle;
import gazette.model.Chronicle.Entry;
import gazette.notation.DateRange;
import gazette.notation.DateRange.Precision;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chronicle as far as it was read: paragraphs go in one by one. */
final class ChronicleBuild {
  /** A heading has no more characters. */
  private static final int LONGEST_TITLE = 60;

  private final ChronicleStyle style;
  private final ChronicleOrder order;
  private final ChronicleCalendar calendar = new ChronicleCalendar();
  private final ListElements elements = new ListElements();
  private final List<Entry> entries = new ArrayList<>();
  private int next;
  private boolean dated;
  private Days days = Days.UNKNOWN;
  private @Nullable Open open;

  /** Whether 上旬, 中旬 or 下旬 stands alone above the entries, each a paragraph of its own. */
  private boolean underThird;

  /** A date that stands alone on its line and waits for its text. */
  private @Nullable Passage lonelyDate;

  ChronicleBuild(ChronicleStyle style, Diagnostics said) {
    this.style = style;
    this.order = new ChronicleOrder(said);
  }

  /** An entry that further paragraphs may go on; text and printed grow together. */
  private record Open(
      Days days, @Nullable String label, List<Passage> text, List<Passage> printed) {
    String last() {
      return text.get(text.size() - 1).text();
    }

    Entry entry() {
      String from = days.from() == null ? null : days.from().toString();
      boolean oneDay = days.to() != null && days.to().equals(days.from());
      return new Entry(
          from,
          oneDay ? from : days.to() == null ? null : days.to().toString(),
          label,
          Passage.joined(text),
          Passage.joined(printed));
    }
  }

  void title(Passage title) {
    String text = title.text();
    if (title.isEmpty()) {
      return;
    }
    MonthHeading heading = MonthHeading.whole(text);
    if (heading != null) {
      calendar.enter(heading);
      elements.add("date", title);
    } else if (ListElements.isCompiler(text)) {
      elements.add("compiler", title);
    } else if (ListElements.isMetadata(text)) {
      elements.add("note", title);
    } else {
      MonthHeading inside = MonthHeading.inside(text);
      if (inside != null) {
        calendar.enter(inside);
      }
      elements.add("title", title);
    }
  }

  void assume(@Nullable Integer issueYear) {
    calendar.assume(issueYear);
  }

  void paragraph(Passage paragraph, boolean last) {
    EntryOpening opening = style.openings().get(next++);
    String text = paragraph.text();
    if (isApart(text, opening)) {
      close();
      title(paragraph);
      if (MonthHeading.whole(text) != null) {
        dated = false;
      }
    } else if (opening != null && style.opens(opening, text, open == null ? null : open.last())) {
      opened(paragraph, opening);
    } else {
      unopened(paragraph, last);
    }
  }

  /** Headings, titles and the compiler's line stand between the entries. */
  private static boolean isApart(String text, @Nullable EntryOpening opening) {
    if (text.length() > LONGEST_TITLE) {
      return false;
    }
    return MonthHeading.whole(text) != null
        || ListElements.isCompiler(text)
        || opening == null && ListElements.isChronicleTitle(text);
  }

  private void opened(Passage paragraph, EntryOpening opening) {
    if (lonelyDate != null && opening.marked() && opening.range() == null) {
      elements.add("date", lonelyDate); // heads the marked entries of its day
      lonelyDate = null;
    }
    close();
    DateRange range = opening.range();
    if (range != null) {
      resolve(range, paragraph);
    } else if (!dated) {
      days = calendar.wholeMonth();
    }
    boolean alone = opening.setOff() == SetOff.ALONE || opening.textStart() >= paragraph.length();
    underThird = alone && range != null && range.precision() == Precision.DEKAD;
    if (underThird) {
      elements.add("date", paragraph);
      return;
    }
    if (alone) {
      lonelyDate = paragraph;
      return;
    }
    begin(opening.label(paragraph.text()), paragraph.from(opening.textStart()), paragraph);
  }

  private void resolve(DateRange range, Passage paragraph) {
    if (range.precision() != Precision.SAME_DAY) {
      days = calendar.enter(range);
      order.check(days, paragraph, range);
      dated = true;
    } else if (!dated) {
      days = calendar.wholeMonth();
    }
  }

  private void unopened(Passage paragraph, boolean last) {
    Open above = open;
    if (underThird && (above == null || Sentences.isFinished(above.last()))) {
      close();
      begin(null, paragraph, paragraph);
    } else if (lonelyDate != null) {
      EntryOpening date = EntryOpening.of(lonelyDate.text());
      String label = date == null ? null : date.label(lonelyDate.text());
      begin(label, paragraph, lonelyDate.join(paragraph));
    } else if (above == null) {
      beforeEntries(paragraph);
    } else if (!Sentences.isFinished(above.last()) || style.repeatsDays()) {
      above.text.add(paragraph);
      above.printed.add(paragraph);
    } else if (last && !Sentences.isFinished(paragraph.text())) {
      close();
      elements.add("note", paragraph);
    } else {
      close();
      begin(null, paragraph, paragraph);
    }
  }

  private void beforeEntries(Passage paragraph) {
    if (entries.isEmpty()) {
      elements.add(ListElements.isMetadata(paragraph.text()) ? "note" : "preamble", paragraph);
      return;
    }
    if (!dated) {
      days = calendar.wholeMonth();
    }
    begin(null, paragraph, paragraph);
  }

  private void begin(@Nullable String label, Passage text, Passage printed) {
    lonelyDate = null;
    open = new Open(days, label, listOf(text), listOf(printed));
  }

  private static List<Passage> listOf(Passage passage) {
    List<Passage> list = new ArrayList<>(2);
    list.add(passage);
    return list;
  }

  private void close() {
    if (lonelyDate != null) {
      begin(null, lonelyDate, lonelyDate);
    }
    if (open != null) {
      entries.add(open.entry());
      open = null;
    }
  }

  Chronicle finish(String id) {
    close();
    order.finish();
    List<Passage> printed = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      printed.add(entry.printed());
    }
    return new Chronicle(
        id,
        elements.joined("title"),
        elements.compiler(),
        entries,
        elements.all(),
        elements.hull(printed));
  }
}
