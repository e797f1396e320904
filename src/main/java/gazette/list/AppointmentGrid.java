package gazette.list;

import gazette.model.AppointmentList.Action;
import gazette.model.AppointmentList.Item;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads appointments printed as a table (任免表): a column of names (姓名), one of the posts given
 * (现任职务, 任命职务) and one of the posts taken (免去职务, or 原任职务 where the text above says that these are
 * taken).
 */
public final class AppointmentGrid {
  private AppointmentGrid() {}

  /** What a column holds. */
  private enum Column {
    NAME,
    GIVEN,
    TAKEN,
    HELD,
    /** 任（免）职务: each cell says itself what happens. */
    SAID,
    DATE,
    OTHER;

    static Column of(String title) {
      String bare = Chars.dense(title);
      if (bare.equals("姓名")) {
        return NAME;
      }
      if (bare.endsWith("时间") || bare.endsWith("日期")) {
        boolean ofPost = bare.length() == 2 || "任免决聘".indexOf(bare.charAt(0)) >= 0;
        return ofPost ? DATE : OTHER;
      }
      boolean post = bare.endsWith("职务") || bare.endsWith("职") || bare.endsWith("岗位");
      if (!post) {
        return OTHER;
      }
      if (bare.contains("免")) {
        return bare.indexOf('任') >= 0 && bare.indexOf('任') < bare.indexOf('免') ? SAID : TAKEN;
      }
      if (bare.startsWith("原")) {
        return HELD;
      }
      return bare.contains("任") || bare.startsWith("现") || bare.startsWith("新") ? GIVEN : OTHER;
    }
  }

  /**
   * The items of a table, row by row.
   *
   * @param grid its cells, the row of titles first
   * @param takesHeld whether the posts of 原任职务 are taken, as the text above the table says
   * @param year of dates that print none; null when unknown
   * @return none when the table has no column of names or none of posts
   */
  public static List<Item> read(
      List<List<Passage>> grid, boolean takesHeld, @Nullable Integer year) {
    if (grid.size() < 2) {
      return List.of();
    }
    List<Column> columns = new ArrayList<>(grid.get(0).size());
    for (Passage title : grid.get(0)) {
      columns.add(Column.of(title.text()));
    }
    int name = columns.indexOf(Column.NAME);
    int time = columns.indexOf(Column.DATE);
    List<Item> items = new ArrayList<>();
    for (List<Passage> row : name < 0 ? List.<List<Passage>>of() : grid.subList(1, grid.size())) {
      String person = name < row.size() ? Chars.dense(row.get(name).text()) : "";
      String date = time < 0 || time >= row.size() ? null : date(row.get(time).text(), year);
      for (int i = 0; i < Math.min(row.size(), columns.size()) && PersonName.isName(person); i++) {
        if (columns.get(i) == Column.SAID) {
          items.addAll(said(person, row.get(i).text(), date, Passage.joined(row)));
          continue;
        }
        Action action = action(columns.get(i), takesHeld);
        PostText post = PostText.of(row.get(i).text());
        if (action != null && !post.post().isEmpty()) {
          String note = PostText.joined(post.notes());
          items.add(new Item(person, action, post.post(), note, date, Passage.joined(row)));
        }
      }
    }
    return items;
  }

  /** {@code 任市教育局副局长}, {@code 免去市审计局局长职务}: the cell goes on the name. */
  private static List<Item> said(
      String person, String cell, @Nullable String date, Passage printed) {
    List<Item> items = new ArrayList<>();
    for (PostChange change : AppointmentClause.read(person + cell.strip(), null, List.of(person))) {
      String note = PostText.joined(change.notes());
      items.add(new Item(person, change.action(), change.post().toString(), note, date, printed));
    }
    return items;
  }

  private static @Nullable String date(String cell, @Nullable Integer year) {
    DateReading date = Dates.at(Chars.dense(cell), 0);
    return date == null
        ? null
        : new DateReading(date.year() == null ? year : date.year(), date.month(), date.day(), 0)
            .iso();
  }

  private static @Nullable Action action(Column column, boolean takesHeld) {
    return switch (column) {
      case GIVEN -> Action.APPOINT;
      case TAKEN -> Action.REMOVE;
      case HELD -> takesHeld ? Action.REMOVE : null;
      case NAME, SAID, DATE, OTHER -> null;
    };
  }
}
