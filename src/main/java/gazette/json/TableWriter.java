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
    out.begin();
    out.text("type", "table");
    out.text("id", table.id());
    out.text("caption", table.caption());
    out.texts("columns", table.columns());
    if (out.beginSome("rows", table.rows())) {
      for (Table.Row row : table.rows()) {
        row(row);
      }
      out.endList();
    }
    out.texts("groups", table.groups());
    out.spans("fragments", table.fragments());
    out.elements(table.elements());
    out.lines(table.lines());
    out.end();
  }

  private void row(Table.Row row) throws IOException {
    out.begin();
    out.text("group", row.group());
    out.texts("cells", row.cells());
    out.lines(row.lines());
    out.end();
  }

  void roster(Roster roster) throws IOException {
    out.begin();
    out.text("type", "roster");
    out.text("id", roster.id());
    out.text("title", roster.title());
    if (out.beginSome("members", roster.members())) {
      for (Roster.Member member : roster.members()) {
        member(member);
      }
      out.endList();
    }
    out.elements(roster.elements());
    out.lines(roster.lines());
    out.end();
  }

  private void member(Roster.Member member) throws IOException {
    out.begin();
    out.text("role", member.role());
    out.text("name", member.name());
    out.texts("posts", member.posts());
    out.place(member.printed());
    out.end();
  }
}
