package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.model.Attachment;
import gazette.model.ContentsEntry;
import gazette.model.Document;
import gazette.model.DocumentNumber;
import gazette.model.Element;
import gazette.model.Issue;
import gazette.notation.Digits;
import gazette.section.Likeness;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says where the 目录 and the body do not agree. */
final class ContentsFindings {
  private static final double SAME_TITLE = 0.995;
  private static final double SAME_ISSUED = 0.86;
  private static final int SHORTEST_TITLE = 6;

  private final Issue issue;
  private final List<ContentsEntry> entries;
  private final @Nullable Announced[] found;
  private final Diagnostics said;

  /** Null until two numbers differ. */
  private @Nullable AgencyNames names;

  private ContentsFindings(
      Issue issue, List<ContentsEntry> entries, @Nullable Announced[] found, Diagnostics said) {
    this.issue = issue;
    this.entries = entries;
    this.found = found;
    this.said = said;
  }

  /** Says what the entries announce and the body lacks, and the other way round. */
  static void say(
      Issue issue, List<ContentsEntry> entries, @Nullable Announced[] found, Diagnostics said) {
    ContentsFindings findings = new ContentsFindings(issue, entries, found, said);
    findings.sayColumns();
    findings.sayPages();
    findings.sayMissing();
    findings.sayMoved();
    findings.sayDifferent();
    findings.sayExtra();
  }

  /** An entry that begins above the end of the one before it stood beside it. */
  private void sayColumns() {
    for (int i = 1; i < entries.size(); i++) {
      Passage entry = entries.get(i).printed();
      if (entry.firstLine() < entries.get(i - 1).printed().firstLine()) {
        said.say(
            Code.TEXT_COLUMNS_INTERLEAVED,
            "the contents stand in two columns, which were read line by line; each was read by"
                + " itself",
            entry.firstLine());
      }
    }
  }

  private void sayPages() {
    List<ContentsEntry> paged = new ArrayList<>();
    int[] pages = new int[entries.size()];
    for (ContentsEntry entry : entries) {
      if (entry.page() != null) {
        pages[paged.size()] = entry.page();
        paged.add(entry);
      }
    }
    pages = Arrays.copyOf(pages, paged.size());
    BitSet inOrder = RisingOrder.of(pages);
    for (int i = inOrder.nextClearBit(0); i < pages.length; i = inOrder.nextClearBit(i + 1)) {
      String before = i == 0 ? "" : " behind page " + pages[i - 1];
      String after = i + 1 == pages.length ? "" : " before page " + pages[i + 1];
      said.say(
          Code.TOC_PAGE_ORDER,
          "page " + pages[i] + " stands" + before + after,
          paged.get(i).printed().lines());
    }
  }

  private void sayMissing() {
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        ContentsEntry entry = entries.get(i);
        String number = entry.number() == null ? "" : ", " + entry.number().text();
        said.say(
            Code.TOC_MISSING_DOCUMENT,
            "the body lacks " + entry.title() + number,
            entry.printed().lines());
      }
    }
  }

  private void sayMoved() {
    List<Integer> linked = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] != null) {
        linked.add(i);
      }
    }
    int[] lines = new int[linked.size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = line(found[linked.get(i)]);
    }
    BitSet inOrder = RisingOrder.of(lines);
    for (int i = inOrder.nextClearBit(0); i < lines.length; i = inOrder.nextClearBit(i + 1)) {
      int above = inOrder.previousSetBit(i);
      String where =
          above >= 0 && lines[above] > lines[i]
              ? "before what the contents put above it: "
              : "behind what the contents put below it: ";
      said.say(Code.TOC_MOVED, "printed " + where + entries.get(linked.get(i)).title(), lines[i]);
    }
  }

  private static int line(@Nullable Announced target) {
    return target == null ? 0 : target.line();
  }

  private void sayDifferent() {
    Map<String, Document> byId = new HashMap<>();
    for (Document document : issue.documents()) {
      byId.put(document.id(), document);
    }
    for (int i = 0; i < found.length; i++) {
      Announced target = found[i];
      Document document = target == null ? null : byId.get(target.id());
      if (target != null && document != null) {
        sayTitle(entries.get(i), target, document);
        sayNumber(entries.get(i), document);
      }
    }
  }

  private void sayTitle(ContentsEntry entry, Announced target, Document document) {
    FoldedTitle title = FoldedTitle.of(entry.title());
    if (document.title() != null
        && document.subtitle() == null
        && !title.sharesEnd(withoutNoteMark(target.title()))
        && title.likeness(target.title()) < SAME_TITLE
        && !isHeading(title)
        && !isIssued(title, document)) {
      said.say(
          Code.TOC_TITLE_DIFFERS,
          "announced as " + entry.title() + ", printed as " + document.title(),
          entry.printed().lines());
    }
  }

  /** A title may end with the number of a note. */
  private static FoldedTitle withoutNoteMark(FoldedTitle title) {
    String text = title.text();
    int end = text.length();
    while (end > 0 && Digits.value(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == text.length() ? title : FoldedTitle.of(text.substring(0, end));
  }

  /** 人事任免 alone is the name of a section, and stands for all of its notices. */
  private boolean coversAppointments() {
    for (ContentsEntry entry : entries) {
      if (Announced.isOfAppointments(entry.title()) && isHeading(FoldedTitle.of(entry.title()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeading(FoldedTitle title) {
    return title.text().length() < SHORTEST_TITLE;
  }

  /** An order is announced by its own name or by the name of the text that it promulgates. */
  private static boolean isIssued(FoldedTitle title, Document document) {
    for (Attachment attachment : document.attachments()) {
      if (title.likeness(FoldedTitle.of(attachment.title())) >= SAME_ISSUED) {
        return true;
      }
    }
    return false;
  }

  private void sayNumber(ContentsEntry entry, Document document) {
    DocumentNumber announced = entry.number();
    DocumentNumber printed = document.number();
    if (announced != null
        && printed != null
        && !announced.text().equals(printed.text())
        && !isSame(Likeness.fold(announced.text()), Likeness.fold(printed.text()))) {
      said.say(
          Code.TOC_NUMBER_DIFFERS,
          "announced as "
              + announced.text()
              + ", printed as "
              + printed.text()
              + names().likely(announced, printed),
          lineOf(document, "documentNumber"));
    }
  }

  private AgencyNames names() {
    AgencyNames known = names;
    if (known == null) {
      known = AgencyNames.of(issue, entries);
      names = known;
    }
    return known;
  }

  /** 省政府令第318号 is printed as 第318号 below the name of the order. */
  private static boolean isSame(String announced, String printed) {
    return announced.equals(printed) || printed.startsWith("第") && announced.endsWith(printed);
  }

  /** Contents of which nothing is printed are those of another issue. */
  private void sayExtra() {
    Set<String> announced = new HashSet<>();
    boolean coversAppointments = coversAppointments();
    for (Announced target : found) {
      if (target != null) {
        announced.add(target.id());
      }
    }
    for (Document document : issue.documents()) {
      String title = document.title() == null ? "" : document.title();
      boolean isExtra = !announced.isEmpty() && !announced.contains(document.id());
      if (isExtra && !(coversAppointments && Announced.isOfAppointments(title))) {
        said.say(
            Code.TOC_EXTRA_DOCUMENT,
            "not in the contents: " + (title.isEmpty() ? "a document without a title" : title),
            document.lines().first());
      }
    }
  }

  /** The first line of an element; of the document when it is not printed. */
  private static int lineOf(Document document, String kind) {
    for (Element element : document.elements()) {
      if (element.kind().equals(kind)) {
        return element.text().firstLine();
      }
    }
    return document.lines().first();
  }
}
