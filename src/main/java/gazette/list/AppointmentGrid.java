package gazette.list;

import gazette.model.AppointmentList.Action;
import gazette.model.AppointmentList.Item;
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
    OTHER;

    static Column of(String title) {
      String bare = Chars.dense(title);
      if (bare.equals("姓名")) {
        return NAME;
      }
      boolean post = bare.endsWith("职务") || bare.endsWith("职") || bare.endsWith("岗位");
      if (!post) {
        return OTHER;
      }
      if (bare.contains("免")) {
        return bare.contains("任免") ? OTHER : TAKEN;
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
   * @return none when the table has no column of names or none of posts
   */
  public static List<Item> read(List<List<Passage>> grid, boolean takesHeld) {
    if (grid.size() < 2) {
      return List.of();
    }
    List<Column> columns = grid.get(0).stream().map(cell -> Column.of(cell.text())).toList();
    int name = columns.indexOf(Column.NAME);
    List<Item> items = new ArrayList<>();
    for (List<Passage> row : name < 0 ? List.<List<Passage>>of() : grid.subList(1, grid.size())) {
      String person = name < row.size() ? Chars.dense(row.get(name).text()) : "";
      for (int i = 0; i < Math.min(row.size(), columns.size()) && PersonName.isName(person); i++) {
        Action action = action(columns.get(i), takesHeld);
        PostText post = PostText.of(row.get(i).text());
        if (action != null && !post.post().isEmpty()) {
          String note = PostText.joined(post.notes());
          items.add(new Item(person, action, post.post(), note, null, Passage.joined(row)));
        }
      }
    }
    return items;
  }

  private static @Nullable Action action(Column column, boolean takesHeld) {
    return switch (column) {
      case GIVEN -> Action.APPOINT;
      case TAKEN -> Action.REMOVE;
      case HELD -> takesHeld ? Action.REMOVE : null;
      case NAME, OTHER -> null;
    };
  }
}
