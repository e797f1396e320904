package gazette.block;

import gazette.diagnostic.Diagnostics;
import gazette.list.ChronicleReader;
import gazette.list.RosterReader;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.notation.UnitMarker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts marked lines together to blocks: paragraphs over page breaks, fragments of tables, boxes
 * with what stands in them.
 */
public final class BlockBuilder {
  private static final int MOST_ADDRESS_LINES = 6;
  private static final int LONGEST_SECTION = 12;

  private final Lines lines;
  private final Flow flow;
  private final Doubts doubts;
  private final TableLines tables;
  private final NumberContext numbers;
  private final Modes modes = new Modes();
  private final List<Draft> top = new ArrayList<>();

  /** Short lines of the 目录; sections are among them. */
  private final Set<String> sections = new HashSet<>();

  private Scope scope = new Scope(top, null);

  /** The paragraph that a note at the foot of a page interrupts. */
  private @Nullable Draft interrupted;

  /** Whether a page ended since the last text. */
  private boolean pageEnded;

  private BlockBuilder(List<MarkedLine> marked, Diagnostics said) {
    this.lines = new Lines(ContentsColumns.part(marked));
    CountedStack.mark(lines);
    FigureStack.mark(lines);
    RunningHeads.mark(lines);
    TitleHeads.mark(lines);
    SectionHeads.mark(lines);
    PageHeads.mark(lines);
    WebFrame.mark(lines);
    NumberedAnnexes.mark(lines);
    Landmarks landmarks = new Landmarks(lines);
    this.flow = new Flow(lines, landmarks);
    this.doubts = new Doubts(flow, said);
    this.tables = new TableLines(lines);
    this.numbers = new NumberContext(lines, landmarks);
  }

  /**
   * The blocks of marked lines, in the order of their first lines.
   *
   * @param said hears where a line could as well be read otherwise
   */
  public static List<Block> build(List<MarkedLine> lines, Diagnostics said) {
    return new BlockBuilder(lines, said).build();
  }

  private List<Block> build() {
    boolean contents = false;
    int unheaded = UnheadedContents.start(lines);
    for (int i = 0; i < lines.size(); i++) {
      LineKind kind = lines.kind(i);
      if (kind == LineKind.BLANK) {
        continue;
      }
      boolean headed = kind == LineKind.CONTENTS_HEADING;
      int inner =
          headed || i == unheaded ? ContentsExtent.end(lines, headed ? i : Math.max(0, i - 1)) : i;
      boolean own = inner > i && !InnerContents.are(lines, i, inner);
      if (inner > i && !(contents && own)) {
        contents |= own;
        i = takeContents(i, inner, own ? LineKind.CONTENTS_HEADING : LineKind.INNER_CONTENTS) - 1;
      } else if (tables.isTable(i)) {
        i = takeTable(i) - 1;
      } else {
        take(i, lines.get(i));
      }
    }
    return Draft.finish(top);
  }

  private int takeContents(int from, int end, LineKind kind) {
    for (int i = from; i < end; i++) {
      LineKind own = lines.kind(i);
      if (own != LineKind.BLANK) {
        own = lines.text(i).isEmpty() ? LineKind.MARKUP : own;
        boolean furniture =
            own == LineKind.TABLE_RULER || own == LineKind.RULE || own == LineKind.MARKUP;
        top.add(new Draft(furniture ? own : kind, lines.get(i)));
        if (kind == LineKind.CONTENTS_HEADING && lines.text(i).length() <= LONGEST_SECTION) {
          sections.add(lines.get(i).content().compact());
        }
      }
    }
    scope.open = null;
    return end;
  }

  private int takeTable(int from) {
    int end = tables.end(from);
    boolean html = lines.kind(from) == LineKind.HTML_TABLE;
    Draft table = new Draft(html ? LineKind.HTML_TABLE : LineKind.TABLE_ROW, lines.get(from));
    for (int i = from + 1; i < end; i++) {
      if (lines.kind(i) != LineKind.BLANK) {
        table.lines.add(lines.get(i));
      }
    }
    scope.drafts.add(table);
    return end;
  }

  private void take(int index, MarkedLine line) {
    switch (line.kind()) {
      case MARKUP, RULE, TABLE_RULER, PAGE_NUMBER -> {
        pageEnded |= line.kind() == LineKind.PAGE_NUMBER;
        top.add(new Draft(line.kind(), line));
      }
      case BOX_TITLE -> openBox(line);
      case NOTE -> takeNote(index, line);
      default -> takeText(index, line);
    }
  }

  private void openBox(MarkedLine line) {
    closeBox();
    Draft box = new Draft(LineKind.BOX_TITLE, line);
    scope.drafts.add(box);
    scope = new Scope(box.children, scope);
  }

  private void closeBox() {
    if (scope.outer != null) {
      scope = scope.outer;
    }
  }

  /** A note at the foot of a page does not end the paragraph that the page cuts. */
  private void takeNote(int index, MarkedLine line) {
    Draft cut = scope.open;
    boolean floats = cut != null && cut.kind != LineKind.NOTE && flow.isOpenAtPageEnd(cut);
    Draft waiting = floats ? cut : interrupted;
    interrupted = null;
    takeText(index, line);
    interrupted = waiting;
  }

  private void takeText(int index, MarkedLine line) {
    if (scope.open != null && !Modes.mayStandBetween(scope.open.kind)) {
      interrupted = null;
    }
    if (interrupted != null && scope.open != null && scope.open.end() == Ends.SENTENCE) {
      scope.open = interrupted;
      interrupted = null;
    }
    UnitMarker fitting = scope.sequences.best(line.mark().units());
    if (scope.isLeftBy(line, fitting, flow)) {
      closeBox();
      fitting = scope.sequences.best(line.mark().units());
    }
    boolean goesOn = !modes.opensRoster(line, lines) && goesOn(line, fitting);
    if (scope.open != null && !modes.isList()) {
      doubts.look(scope.open, line, goesOn);
    }
    pageEnded = false;
    if (goesOn) {
      append(line);
    } else {
      begin(index, line, fitting);
    }
  }

  private boolean goesOn(MarkedLine line, @Nullable UnitMarker fitting) {
    Draft open = scope.open;
    if (open == null
        || isSection(line)
        || LabelLines.isValue(open, line)
        || modes.isChronicle() && ChronicleReader.isMonthHeading(line.text())
        || NumberedAnnexes.isItem(scope.open, line)) {
      return false;
    }
    if (modes.isRoster() && open.kind == LineKind.MEMBER && Modes.mayBeMember(line.kind())) {
      return !isSigner(line) && RosterReader.continues(open.last().text(), line.text());
    }
    if (modes.isAppointments() && open.kind == LineKind.TEXT && line.kind() == LineKind.TEXT) {
      return modes.itemGoesOn(open, line, flow);
    }
    if (flow.isUnbroken(open, line, pageEnded)
        || DraftShape.isMoreOfFoot(open, line, lines.look(line))) {
      return true;
    }
    if (LabelLines.mayOpen(line.kind())
        && LabelLines.opens(open, line)
        && (!flow.isCut(open) || LabelLines.areShort(open, line.text()))) {
      return false;
    }
    if (pageEnded && flow.isCutByPage(open, line) || flow.isAnnexName(open, line)) {
      return true;
    }
    boolean entry = line.kind() == LineKind.ENTRY && modes.isChronicle();
    if (entry && Modes.isSetOff(line.text())) {
      return false;
    }
    boolean fits = entry || fitting != null && !(fitting.weak() && flow.isCut(open));
    return flow.expectsMore(open) && flow.mayContinue(open, line, fits);
  }

  /** Whether the name of an organ stands above a date. */
  private boolean isSigner(MarkedLine line) {
    MarkedLine below = line.kind() == LineKind.AGENCY ? lines.below(line) : null;
    return below != null && below.kind() == LineKind.DATE;
  }

  /** Whether a line is, word for word, one that stands in the 目录 as the name of a section does. */
  private boolean isSection(MarkedLine line) {
    return line.text().length() <= LONGEST_SECTION
        && line.text().length() > 2
        && sections.contains(line.content().compact());
  }

  private void append(MarkedLine line) {
    Draft open = Objects.requireNonNull(scope.open);
    boolean colon =
        line.kind() == LineKind.ADDRESS || line.text().endsWith("：") || line.text().endsWith(":");
    open.add(line, lines.look(line));
    if (colon
        && open.kind == LineKind.TEXT
        && open.lines.size() <= MOST_ADDRESS_LINES
        && AddressShape.isAddress(open)) {
      open.kind = LineKind.ADDRESS;
    }
  }

  private void begin(int index, MarkedLine line, @Nullable UnitMarker fitting) {
    boolean member = modes.isMember(line);
    if (modes.enter(line, scope.open, member)) {
      closeBox();
      scope.sequences = new Sequences();
    }
    LineKind kind = kindOf(index, line, fitting, member);
    UnitMarker unit = null;
    if (kind == LineKind.UNIT) {
      unit = fitting != null ? fitting : line.mark().units().get(0);
      scope.sequences.take(unit, numbers.below(index));
    }
    Draft draft = new Draft(kind, line, lines.look(line), unit);
    draft.belowLabel = isBelowLabel(draft, scope.open);
    scope.drafts.add(draft);
    scope.open = draft;
  }

  private static boolean isBelowLabel(Draft draft, @Nullable Draft above) {
    MarkedLine line = draft.first();
    return above != null
        && draft.kind == LineKind.TEXT
        && !draft.holds(Look.STOP, 0)
        && (above.kind == LineKind.ANNEX_LABEL
            || above.belowLabel && line.place() - above.last().place() == 1);
  }

  private LineKind kindOf(
      int index, MarkedLine line, @Nullable UnitMarker fitting, boolean member) {
    if (line.kind() == LineKind.ENTRY && !modes.isChronicle()) {
      return line.mark().units().isEmpty() ? LineKind.TEXT : LineKind.UNIT;
    }
    if (NumberedAnnexes.isItem(scope.open, line)) {
      return LineKind.ANNEX_LIST;
    }
    if (LabelLines.isValue(scope.open, line)) {
      return LineKind.METADATA;
    }
    if (line.kind() == LineKind.UNIT) {
      return numbers.isWeak(index, fitting, scope.sequences) ? LineKind.TEXT : LineKind.UNIT;
    }
    if (line.kind() == LineKind.AGENCY && modes.isItem(line)) {
      return LineKind.TEXT;
    }
    return member ? LineKind.MEMBER : line.kind();
  }
}
