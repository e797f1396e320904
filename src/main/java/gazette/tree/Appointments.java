package gazette.tree;

import gazette.block.Block;
import gazette.diagnostic.Diagnostics;
import gazette.list.AppointmentGrid;
import gazette.list.AppointmentReader;
import gazette.list.AppointmentReading;
import gazette.mark.LineKind;
import gazette.model.AppointmentList;
import gazette.model.Document;
import gazette.model.Element;
import gazette.model.LineOrder;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.section.Part;
import gazette.source.Passage;
import gazette.source.Span;
import gazette.table.TableReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands the paragraphs of a list of appointments to their reader, of a list of its own and of a
 * notice.
 */
final class Appointments {
  private Appointments() {}

  /** A list that stands for itself. */
  static AppointmentList read(String id, Part part, List<Passage> unplaced, Diagnostics said) {
    List<Passage> titles = new ArrayList<>();
    List<Passage> paragraphs = new ArrayList<>();
    for (Block block : part.blocks()) {
      if (block.kind() == LineKind.APPOINTMENTS_TITLE) {
        titles.add(block.text());
      } else if (grid(block, titles).isEmpty()) {
        paragraphs.addAll(Loose.texts(block));
      }
    }
    AppointmentReading reading = AppointmentReader.read(id, null, titles, paragraphs, null, said);
    unplaced.addAll(reading.rest());
    return withTables(reading.list(), part, titles);
  }

  /** The items of a table in a list of its own, dated by the year of the title. */
  private static List<AppointmentList.Item> grid(Block block, List<Passage> titles) {
    if (!block.isTable()) {
      return List.of();
    }
    DateReading date = titles.isEmpty() ? null : Dates.at(titles.get(0).compact(), 0);
    return AppointmentGrid.read(
        TableReader.grid(TableRun.fragment(block)), true, date == null ? null : date.year());
  }

  /**
   * The list with what its tables say; their other rows are printed above and between the items.
   */
  private static AppointmentList withTables(AppointmentList list, Part part, List<Passage> titles) {
    List<AppointmentList.Item> items = new ArrayList<>();
    List<Element> elements = new ArrayList<>(list.elements());
    Span lines = list.lines();
    for (Block block : part.blocks()) {
      List<AppointmentList.Item> own = grid(block, titles);
      if (own.isEmpty()) {
        continue;
      }
      items.addAll(own);
      lines = lines.hull(new Span(block.first(), block.last()));
      for (List<Passage> row : TableReader.grid(TableRun.fragment(block))) {
        Passage printed = Passage.joined(row);
        if (!printed.isEmpty() && !says(own, printed)) {
          elements.add(new Element("preamble", printed));
        }
      }
    }
    if (items.isEmpty()) {
      return list;
    }
    elements.sort(LineOrder.BY_FIRST);
    AppointmentList all = with(list, items);
    return new AppointmentList(
        all.id(), null, all.title(), all.authority(), all.date(), all.items(), elements, lines);
  }

  private static boolean says(List<AppointmentList.Item> items, Passage printed) {
    for (AppointmentList.Item item : items) {
      if (item.printed().equals(printed)) {
        return true;
      }
    }
    return false;
  }

  /** The list in a notice of appointments; null when the document is no such notice. */
  static @Nullable AppointmentList of(Document document, Part part, String id, Diagnostics said) {
    String title = document.title() == null ? "" : document.title();
    if (!AppointmentReader.isNotice(title) || part.head() == null) {
      return null;
    }
    List<Passage> paragraphs = new ArrayList<>();
    for (Block block : part.blocks()) {
      if (block.kind() == LineKind.DATE
          || block.kind() == LineKind.DISCLOSURE
          || block.kind() == LineKind.PRINTED
          || block.isTable()) {
        continue;
      }
      paragraphs.addAll(Loose.texts(block));
    }
    List<Passage> titles = DocumentReader.passages(part.head().titles());
    String date = document.signature() == null ? null : document.signature().date();
    AppointmentList list =
        AppointmentReader.read(id, document.id(), titles, paragraphs, date, said).list();
    list = with(list, fromTables(part));
    return list.items().isEmpty() ? null : list;
  }

  /** The items that a notice prints as a table. */
  private static List<AppointmentList.Item> fromTables(Part part) {
    List<AppointmentList.Item> items = new ArrayList<>();
    boolean takesHeld = false;
    for (Block block : part.blocks()) {
      if (block.isTable()) {
        items.addAll(
            AppointmentGrid.read(TableReader.grid(TableRun.fragment(block)), takesHeld, null));
      } else {
        String text = block.text().text();
        takesHeld |= text.contains("免去") && text.contains("原");
      }
    }
    return items;
  }

  private static AppointmentList with(AppointmentList list, List<AppointmentList.Item> more) {
    if (more.isEmpty()) {
      return list;
    }
    List<AppointmentList.Item> items = new ArrayList<>(list.items());
    items.addAll(more);
    Span lines = list.items().isEmpty() ? more.get(0).printed().lines() : list.lines();
    for (AppointmentList.Item item : more) {
      lines = lines.hull(item.printed().lines());
    }
    items.sort(LineOrder.BY_FIRST);
    return new AppointmentList(
        list.id(),
        list.document(),
        list.title(),
        list.authority(),
        list.date(),
        items,
        list.elements(),
        lines);
  }
}
