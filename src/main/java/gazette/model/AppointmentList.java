package gazette.model;

import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One notice of appointments and removals (人事任免).
 *
 * @param id {@code p1}
 * @param document the id of the document whose list it is, which then owns the lines; null for a
 *     list of its own
 * @param date an ISO date
 */
public record AppointmentList(
    String id,
    @Nullable String document,
    @Nullable String title,
    @Nullable String authority,
    @Nullable String date,
    List<Item> items,
    List<Element> elements,
    Span lines) {
  /** What happened to a post. */
  public enum Action {
    /** 任, 任命, 聘任. */
    APPOINT,
    /** 免去, 不再担任, 不再聘任, 解聘. */
    REMOVE
  }

  /**
   * One person and action.
   *
   * @param post without 的…职务 and terms
   * @param note for example {@code 试用期一年}
   * @param date an ISO date; null when it is the date of the list
   * @param printed the text that says so; items of one sentence share it
   */
  public record Item(
      String person,
      Action action,
      String post,
      @Nullable String note,
      @Nullable String date,
      Passage printed)
      implements OnLines {
    @Override
    public int firstLine() {
      return printed.firstLine();
    }
  }

  /** Copies its lists. */
  public AppointmentList {
    items = List.copyOf(items);
    elements = List.copyOf(elements);
  }
}
