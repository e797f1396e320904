package gazette.audit;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.model.ContentsEntry;
import gazette.model.Document;
import gazette.model.Element;
import gazette.section.Likeness;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says where the 目录 and the body do not agree. */
final class ContentsFindings {
  private static final double SAME_TITLE = 0.995;

  private ContentsFindings() {}

  static void say(List<ContentsEntry> entries, List<Document> documents, Diagnostics said) {
    Map<String, Document> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    Set<String> announced = new HashSet<>();
    int page = 0;
    int line = 0;
    for (ContentsEntry entry : entries) {
      page = page(entry, page, said);
      if (entry.target() == null) {
        said.say(
            Code.TOC_MISSING_DOCUMENT, "the body lacks " + entry.title(), entry.printed().lines());
        continue;
      }
      announced.add(entry.target());
      Document document = byId.get(entry.target());
      if (document != null) {
        compare(entry, document, said);
        line = line(entry, document, line, said);
      }
    }
    for (Document document : documents) {
      if (!announced.contains(document.id())) {
        said.say(
            Code.TOC_EXTRA_DOCUMENT,
            "not in the contents: " + document.title(),
            document.lines().first());
      }
    }
  }

  /** The page of the entry, which should not come before the page of the entry above it. */
  private static int page(ContentsEntry entry, int above, Diagnostics said) {
    if (entry.page() == null) {
      return above;
    }
    if (entry.page() < above) {
      said.say(
          Code.TOC_PAGE_ORDER,
          "page " + entry.page() + " follows page " + above,
          entry.printed().lines());
    }
    return entry.page();
  }

  /** The line of the document, which should stand below the document announced above it. */
  private static int line(ContentsEntry entry, Document document, int above, Diagnostics said) {
    int line = document.lines().first();
    if (line < above) {
      said.say(
          Code.TOC_MOVED, "printed before what the contents put above it: " + entry.title(), line);
    }
    return line;
  }

  private static void compare(ContentsEntry entry, Document document, Diagnostics said) {
    String title = document.title() == null ? "" : document.title();
    String announced = Likeness.fold(entry.title());
    String printed = Likeness.fold(title);
    boolean within =
        announced.endsWith(printed) || printed.endsWith(announced) || document.subtitle() != null;
    if (!within && Likeness.of(entry.title(), title) < SAME_TITLE) {
      said.say(
          Code.TOC_TITLE_DIFFERS,
          "announced as " + entry.title() + ", printed as " + title,
          entry.printed().lines());
    }
    if (entry.number() != null
        && document.number() != null
        && !Likeness.fold(entry.number().text()).equals(Likeness.fold(document.number().text()))) {
      said.say(
          Code.TOC_NUMBER_DIFFERS,
          "announced as " + entry.number().text() + ", printed as " + document.number().text(),
          lineOf(document, "documentNumber"));
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
