package gazette.list;

import gazette.model.Roster.Member;
import gazette.notation.Digits;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the members of a leading group from the cells of a table. */
final class RosterGrid {
  private static final Set<String> HEADERS =
      Set.of(
          "序号", "姓名", "职务", "单位", "单位及职务", "单位职务", "工作单位", "工作单位及职务", "所在单位", "组内职务", "小组职务", "备注",
          "专班职务", "领导小组职务", "成员", "现任职务", "所在单位及职务", "单位和职务");

  /** The members of each column of names, left to right. */
  private final List<List<Member>> columns = new ArrayList<>();

  private @Nullable String role;
  private int column;
  private @Nullable String name;
  private List<String> posts = new ArrayList<>();
  private List<Passage> printed = new ArrayList<>();

  /** Cells that were read before the name that they belong to. */
  private List<Passage> before = new ArrayList<>();

  private RosterGrid(@Nullable String role) {
    this.role = role;
  }

  static List<Member> read(List<List<Passage>> rows, @Nullable String role) {
    RosterGrid grid = new RosterGrid(role);
    for (List<Passage> row : rows) {
      grid.row(row);
    }
    return grid.finish();
  }

  private void row(List<Passage> cells) {
    column = 0;
    boolean header = isHeader(cells);
    for (Passage cell : cells) {
      Passage trimmed = cell.trim();
      if (trimmed.isEmpty()) {
        continue;
      }
      if (header) {
        before.add(trimmed);
      } else {
        cell(trimmed);
      }
    }
    close();
  }

  private void cell(Passage cell) {
    String text = Chars.core(cell.text());
    String dense = Chars.dense(text);
    if (isNumber(dense)) {
      close();
      before.add(cell);
    } else if (RosterRole.isRole(withoutColon(dense)) && name == null) {
      role = withoutColon(dense);
      before.add(cell);
    } else if (name == null || startsPerson(text, dense)) {
      person(cell, text, dense);
    } else {
      posts.addAll(RosterEntry.split(text));
      printed.add(cell);
    }
  }

  private void person(Passage cell, String text, String dense) {
    List<RosterEntry> entries = RosterEntry.all(text, false);
    boolean plain = entries.isEmpty();
    if (plain && !PersonName.isName(dense)) {
      before.add(cell);
      return;
    }
    close();
    name = plain ? dense : entries.get(0).name();
    posts = plain ? new ArrayList<>() : new ArrayList<>(entries.get(0).posts());
    printed = before;
    printed.add(cell);
    before = new ArrayList<>();
  }

  private boolean startsPerson(String text, String dense) {
    PersonName next = PersonName.at(text, 0);
    return !posts.isEmpty()
        && next != null
        && next.hasSurname()
        && next.name().length() == dense.length();
  }

  private void close() {
    if (name == null) {
      return;
    }
    while (columns.size() <= column) {
      columns.add(new ArrayList<>());
    }
    columns.get(column++).add(new Member(role, name, posts, Passage.joined(printed)));
    name = null;
    posts = new ArrayList<>();
  }

  private List<Member> finish() {
    List<Member> all = new ArrayList<>();
    for (List<Member> column : columns) {
      all.addAll(column);
    }
    if (!before.isEmpty() && !all.isEmpty()) {
      Member last = all.remove(all.size() - 1);
      all.add(
          new Member(
              last.role(), last.name(), last.posts(), last.printed().join(Passage.joined(before))));
    }
    return all;
  }

  private static boolean isHeader(List<Passage> cells) {
    int headers = 0;
    int others = 0;
    for (Passage cell : cells) {
      String text = Chars.dense(Chars.core(cell.text()));
      if (text.isEmpty()) {
        continue;
      }
      if (HEADERS.contains(text)) {
        headers++;
      } else {
        others++;
      }
    }
    return headers > others && headers > 1;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Digits.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String withoutColon(String text) {
    return text.endsWith("：") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }
}
