package gazette.json;

import gazette.model.Roster;
import gazette.model.Table;
import java.io.IOException;

/** 表格 and 成员名单: what a body holds in rows. */
final class TableWriter {
  private final JsonOut out;

  TableWriter(JsonOut out) {
    this.out = out;
  }

  void table(Table table) throws IOException {
    out.text("type", "table");
    out.text("id", table.id());
    out.text("caption", table.caption());
    out.texts("columns", table.columns());
    out.some("rows", table.rows(), this::row);
    out.texts("groups", table.groups());
    out.spans("fragments", table.fragments());
    out.elements(table.elements());
    out.lines(table.lines());
  }

  private void row(Table.Row row) throws IOException {
    out.text("group", row.group());
    out.texts("cells", row.cells());
    out.lines(row.lines());
  }

  void roster(Roster roster) throws IOException {
    out.text("type", "roster");
    out.text("id", roster.id());
    out.text("title", roster.title());
    out.some("members", roster.members(), this::member);
    out.elements(roster.elements());
    out.lines(roster.lines());
  }

  private void member(Roster.Member member) throws IOException {
    out.text("role", member.role());
    out.text("name", member.name());
    out.texts("posts", member.posts());
    out.place(member.printed());
  }
}
