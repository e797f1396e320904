package gazette.block;

import gazette.list.AppointmentReader;
import gazette.list.ChronicleReader;
import gazette.list.RosterReader;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.Style;
import gazette.notation.UnitMarker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts marked lines together to blocks: paragraphs over page breaks, fragments of tables, boxes with what stands in them. */
public final class BlockBuilder {
  private static final int FAR = 200;
  private static final int NEAR = 16;

  private final List<MarkedLine> lines;
  private final Flow flow;
  private final TableLines tables;
  private final List<Draft> top = new ArrayList<>();
  private Scope scope = new Scope(top, null);
  private boolean chronicle;
  private boolean roster;
  private boolean appointments;

  /** Whether a page ended since the last text. */
  private boolean pageEnded;

  /** A list of drafts that grows, with the numbers that stand open in it. */
  private static final class Scope {
    final List<Draft> drafts;
    final @Nullable Scope outer;
    final @Nullable Draft box;
    Sequences sequences = new Sequences();
    @Nullable Draft open;

    Scope(List<Draft> drafts, @Nullable Scope outer) {
      this.drafts = drafts;
      this.outer = outer;
      this.box = outer == null ? null : outer.drafts.get(outer.drafts.size() - 1);
    }
  }

  private BlockBuilder(List<MarkedLine> lines) {
    this.lines = RunningHeads.mark(lines);
    this.flow = new Flow(this.lines);
    this.tables = new TableLines(this.lines);
  }

  /** The blocks of marked lines, in the order of their first lines. */
  public static List<Block> build(List<MarkedLine> lines) {
    return new BlockBuilder(lines).build();
  }

  private List<Block> build() {
    boolean contents = false;
    for (int i = 0; i < lines.size(); i++) {
      MarkedLine line = lines.get(i);
      if (line.kind() == LineKind.BLANK) {
        continue;
      }
      if (line.kind() == LineKind.CONTENTS_HEADING && !contents) {
        int end = ContentsExtent.end(lines, i);
        boolean inner = ContentsExtent.isInner(lines, i, end);
        contents = !inner;
        i = takeContents(i, end, inner ? LineKind.INNER_CONTENTS : LineKind.CONTENTS_HEADING) - 1;
      } else if (tables.isTable(i)) {
        i = takeTable(i) - 1;
      } else {
        take(i, line);
      }
    }
    return top.stream().map(Draft::finish).toList();
  }

  private int takeContents(int from, int end, LineKind kind) {
    for (int i = from; i < end; i++) {
      if (lines.get(i).kind() != LineKind.BLANK) {
        boolean ruler = lines.get(i).kind() == LineKind.TABLE_RULER || lines.get(i).kind() == LineKind.RULE || lines.get(i).kind() == LineKind.MARKUP;
        top.add(new Draft(ruler ? lines.get(i).kind() : kind, lines.get(i), null));
      }
    }
    scope.open = null;
    return end;
  }

  private int takeTable(int from) {
    int end = tables.end(from);
    Draft table = new Draft(lines.get(from).kind() == LineKind.HTML_TABLE ? LineKind.HTML_TABLE : LineKind.TABLE_ROW, lines.get(from), null);
    for (int i = from + 1; i < end; i++) {
      table.lines.add(lines.get(i));
    }
    scope.drafts.add(table);
    return end;
  }

  private void take(int index, MarkedLine line) {
    switch (line.kind()) {
      case MARKUP, RULE, TABLE_RULER, PAGE_NUMBER -> {
        pageEnded |= line.kind() == LineKind.PAGE_NUMBER;
        scope.drafts.add(new Draft(line.kind(), line, null));
      }
      case BOX_TITLE -> openBox(line);
      case NOTE -> takeNote(index, line);
      default -> takeText(index, line);
    }
  }

  /** A note at the foot of a page does not end the paragraph that the page cuts. */
  private void takeNote(int index, MarkedLine line) {
    Draft cut = scope.open;
    boolean floats =
        cut != null
            && cut.holds("。；", 0)
            && flow.expectsMore(cut)
            && Ends.of(line.text()) == Ends.SENTENCE;
    takeText(index, line);
    if (floats) {
      scope.open = cut;
    }
  }

  private void openBox(MarkedLine line) {
    closeBox();
    Draft box = new Draft(LineKind.BOX_TITLE, line, null);
    scope.drafts.add(box);
    scope = new Scope(box.children, scope);
  }

  private void closeBox() {
    if (scope.outer != null) {
      scope = scope.outer;
    }
  }

  private void takeText(int index, MarkedLine line) {
    UnitMarker fitting = scope.sequences.best(line.mark().units());
    if (scope.outer != null && leavesBox(line, fitting)) {
      closeBox();
      fitting = scope.sequences.best(line.mark().units());
    }
    boolean goesOn = goesOn(line, fitting);
    pageEnded = false;
    if (goesOn) {
      append(line);
    } else {
      begin(index, line, fitting);
    }
  }

  private boolean leavesBox(MarkedLine line, @Nullable UnitMarker fitting) {
    Scope outer = java.util.Objects.requireNonNull(scope.outer);
    return switch (line.kind()) {
      case UNIT -> leavesWithUnit(line, fitting, outer);
      case TEXT, ENTRY -> leavesWithText(line, outer);
      case RESPONSIBILITY, NOTE, MEMBER -> false;
      default -> true;
    };
  }

  private boolean leavesWithUnit(MarkedLine line, @Nullable UnitMarker fitting, Scope outer) {
    if (fitting != null && scope.sequences.fit(fitting) == Sequences.Fit.NEXT) {
      return false;
    }
    UnitMarker outside = outer.sequences.best(line.mark().units());
    boolean next = outside != null && outer.sequences.fit(outside) == Sequences.Fit.NEXT;
    boolean empty = scope.drafts.isEmpty();
    boolean suspended = outer.open != null && flow.expectsMore(outer.open);
    return next && !empty && !suspended || fitting == null && !suspended;
  }

  private boolean leavesWithText(MarkedLine line, Scope outer) {
    boolean inside = scope.open != null && flow.expectsMore(scope.open) && flow.mayContinue(scope.open, line, false);
    if (inside || scope.drafts.isEmpty()) {
      return false;
    }
    if (outer.open != null && flow.expectsMore(outer.open)) {
      return flow.mayContinue(outer.open, line, false);
    }
    Draft last = scope.drafts.get(scope.drafts.size() - 1);
    return last.kind == LineKind.TABLE_ROW || last.kind == LineKind.HTML_TABLE;
  }

  private boolean goesOn(MarkedLine line, @Nullable UnitMarker fitting) {
    Draft open = scope.open;
    if (open == null) {
      return false;
    }
    if (roster && open.kind == LineKind.MEMBER && mayBeMember(line.kind())) {
      return RosterReader.continues(open.last().text(), line.text());
    }
    if (chronicle && ChronicleReader.isMonthHeading(line.text())) {
      return false;
    }
    if (line.kind() == LineKind.UNIT && isAnnexItem(line)) {
      return false;
    }
    if (appointments && open.kind == LineKind.TEXT && line.kind() == LineKind.TEXT) {
      return appointmentGoesOn(open, line);
    }
    if (pageEnded && flow.isCutByPage(open, line)) {
      return true;
    }
    boolean entry = line.kind() == LineKind.ENTRY && chronicle;
    boolean fits = entry || fitting != null && !(fitting.weak() && flow.isCut(open));
    return flow.expectsMore(open) && flow.mayContinue(open, line, fits);
  }

  private boolean appointmentGoesOn(Draft open, MarkedLine line) {
    String text = line.text();
    return !Flow.isTitle(open)
        && !AppointmentReader.isItem(text)
        && !AppointmentReader.isLead(text)
        && !AppointmentReader.isLead(open.last().text())
        && !text.startsWith("特此")
        && Ends.of(open.last().text()) != Ends.SENTENCE
        && !flow.endsShort(open);
  }

  private void append(MarkedLine line) {
    Draft open = java.util.Objects.requireNonNull(scope.open);
    boolean address = line.kind() == LineKind.ADDRESS || line.text().endsWith("：") && open.kind == LineKind.TEXT;
    open.add(line);
    if (address && open.kind == LineKind.TEXT && open.lines.size() <= 6 && AddressShape.isAddress(open)) {
      open.kind = LineKind.ADDRESS;
    }
  }

  private void begin(int index, MarkedLine line, @Nullable UnitMarker fitting) {
    enter(line);
    LineKind kind = kindOf(index, line, fitting);
    UnitMarker unit = kind == LineKind.UNIT ? chosen(line, fitting) : null;
    Draft draft = new Draft(kind, line, unit);
    if (unit != null) {
      scope.sequences.take(unit, ahead(index));
    }
    Draft above = scope.open;
    draft.belowLabel = above != null && kind == LineKind.TEXT && line.text().indexOf('。') < 0
        && (above.kind == LineKind.ANNEX_LABEL || above.belowLabel && line.number() - above.last().number() == 1);
    scope.drafts.add(draft);
    scope.open = draft;
  }

  private LineKind kindOf(int index, MarkedLine line, @Nullable UnitMarker fitting) {
    if (line.kind() == LineKind.ENTRY && !chronicle) {
      return line.mark().units().isEmpty() ? LineKind.TEXT : LineKind.UNIT;
    }
    if (line.kind() == LineKind.UNIT) {
      if (isAnnexItem(line)) {
        return LineKind.ANNEX_LIST;
      }
      return isWeak(index, line, fitting) ? LineKind.TEXT : LineKind.UNIT;
    }
    if (isMember(line)) {
      return LineKind.MEMBER;
    }
    return line.kind();
  }

  /** A number that looks like something else is a unit only where a sequence waits for it or its own parts follow. */
  private boolean isWeak(int index, MarkedLine line, @Nullable UnitMarker fitting) {
    UnitMarker first = line.mark().units().get(0);
    if (!first.weak() && fitting == null) {
      return false;
    }
    if (fitting == null) {
      return true;
    }
    boolean next = scope.sequences.fit(fitting) == Sequences.Fit.NEXT;
    return fitting.weak() && !next && !(fitting.style() == Style.BARE && hasParts(index, fitting.value()));
  }

  private boolean hasParts(int index, int value) {
    for (int i = index + 1; i < Math.min(lines.size(), index + NEAR); i++) {
      for (UnitMarker unit : lines.get(i).mark().units()) {
        if (unit.style() == Style.DECIMAL && unit.path().get(0) == value && unit.path().get(1) == 1) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isMember(MarkedLine line) {
    return roster && mayBeMember(line.kind()) && RosterReader.isMemberLine(line.text());
  }

  private static boolean mayBeMember(LineKind kind) {
    return kind == LineKind.TEXT || kind == LineKind.AGENCY || kind == LineKind.SPEAKER;
  }

  private boolean isAnnexItem(MarkedLine line) {
    Draft open = scope.open;
    if (open == null || open.kind != LineKind.ANNEX_LIST || line.mark().units().get(0).style() != Style.ARABIC) {
      return false;
    }
    return line.text().indexOf('。') < 0;
  }

  private static UnitMarker chosen(MarkedLine line, @Nullable UnitMarker fitting) {
    return fitting != null ? fitting : line.mark().units().get(0);
  }

  /** What a kind of line says about the text that follows it. */
  private void enter(MarkedLine line) {
    LineKind kind = line.kind();
    Draft open = scope.open;
    if (kind == LineKind.APPOINTMENTS_TITLE || kind == LineKind.TEXT && isNoticeOfAppointment(line.text())) {
      appointments = true;
    } else if (kind == LineKind.DATE && open != null && open.kind != LineKind.APPOINTMENTS_TITLE || kind == LineKind.CHRONICLE_TITLE) {
      appointments = false;
    }
    if (isMember(line)) {
      return;
    }
    switch (kind) {
      case CHRONICLE_TITLE -> {
        chronicle = true;
        restart();
      }
      case DOCUMENT_NUMBER, ADDRESS, ANNEX_LABEL, METADATA, MASTHEAD_TITLE, APPOINTMENTS_TITLE, SALUTATION, ORDER -> {
        chronicle = false;
        roster = false;
        restart();
      }
      case MEMBER -> roster = true;
      case TEXT, UNIT -> {}
      default -> roster = false;
    }
  }

  private static boolean isNoticeOfAppointment(String text) {
    return text.length() < 60
        && (text.contains("任免") || text.contains("免职") || text.contains("任职"))
        && (text.endsWith("通知") || text.endsWith("决定") || text.endsWith("免职") || text.endsWith("任职"));
  }

  private void restart() {
    closeBox();
    scope.sequences = new Sequences();
  }

  private Sequences.Ahead ahead(int index) {
    return (style, depth) -> {
      int seen = 0;
      for (int i = index + 1; i < lines.size() && seen < FAR; i++) {
        MarkedLine line = lines.get(i);
        if (line.kind() == LineKind.DOCUMENT_NUMBER || line.kind() == LineKind.ANNEX_LABEL || line.kind() == LineKind.ADDRESS) {
          return 0;
        }
        for (UnitMarker unit : line.mark().units()) {
          seen++;
          if (unit.style() == style && unit.path().size() == depth) {
            return unit.value();
          }
        }
      }
      return 0;
    };
  }
}
