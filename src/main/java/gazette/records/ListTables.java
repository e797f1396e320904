package gazette.records;

import gazette.diagnostic.Diagnostic;
import gazette.model.AppointmentList;
import gazette.model.Chronicle;
import gazette.model.Document;
import gazette.model.DocumentNumber;
import gazette.model.Issue;
import gazette.model.Masthead;
import gazette.model.Range;
import gazette.model.Roster;
import gazette.model.Table;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of records about issues, lists and tables. */
final class ListTables {
  private ListTables() {}

  /** A thing of an issue, in the list that holds it. */
  record Listed<L, N>(Issue issue, L list, N node) {
    /** The name of the text. */
    String source() {
      return issue.source().name();
    }
  }

  /** A cell by its row and column, counted from 1. */
  record Cell(Table table, Table.Row row, int line, int column) {}

  static RecordTable<Issue> issues() {
    return RecordTable.<Issue>of(List::of)
        .text("issue", "来源", issue -> issue.source().name())
        .text("title", "刊名", issue -> front(issue, Masthead::title))
        .text("publisher", "主办单位", issue -> front(issue, Masthead::publisher))
        .number("year", "年份", issue -> front(issue, Masthead::year))
        .text("number", "期号", issue -> front(issue, front -> label(front.issue())))
        .text("serial", "总期号", issue -> front(issue, front -> label(front.serial())))
        .date("published", "出版日期", issue -> front(issue, Masthead::published))
        .number("documents", "公文数", issue -> issue.documents().size())
        .number("appointments", "任免名单数", issue -> issue.appointments().size())
        .number("chronicles", "大事记数", issue -> issue.chronicles().size())
        .number("diagnostics", "诊断数", issue -> issue.diagnostics().size())
        .text("charset", "字符集", issue -> issue.source().charset())
        .number("bytes", "字节数", issue -> issue.source().bytes())
        .text("sha256", "校验和", issue -> issue.source().sha256())
        .at(issue -> issue.source().lines() == 0 ? null : new Span(1, issue.source().lines()));
  }

  static RecordTable<Listed<AppointmentList, AppointmentList.Item>> appointments() {
    return RecordTable.of(ListTables::eachAppointment)
        .text("issue", "来源", Listed::source)
        .text("list", "名单编号", at -> at.list().id())
        .text("document", "公文编号", at -> at.list().document())
        .text("documentNumber", "发文字号", ListTables::number)
        .text("title", "名单标题", at -> at.list().title())
        .text("authority", "任免机关", at -> at.list().authority())
        .date("date", "任免日期", at -> either(at.node().date(), at.list().date()))
        .text("person", "姓名", at -> at.node().person())
        .text("action", "任免", at -> at.node().action().name().toLowerCase(Locale.ROOT))
        .text("post", "职务", at -> at.node().post())
        .text("note", "备注", at -> at.node().note())
        .text("text", "原文", at -> at.node().printed().text())
        .at(at -> at.node().printed().lines());
  }

  static RecordTable<Listed<Chronicle, Chronicle.Entry>> chronicle() {
    return RecordTable.of(ListTables::eachEntry)
        .text("issue", "来源", Listed::source)
        .text("list", "大事记编号", at -> at.list().id())
        .text("title", "大事记标题", at -> at.list().title())
        .date("from", "开始日期", at -> at.node().from())
        .date("to", "结束日期", at -> at.node().to())
        .text("label", "日期原文", at -> at.node().label())
        .text("text", "事项", at -> at.node().text().text())
        .at(at -> at.node().printed().lines());
  }

  static RecordTable<Placed<Cell>> tables() {
    return DocumentTables.inBody(ListTables::eachCell)
        .text("table", "表格编号", at -> at.node().table().id())
        .text("caption", "表题", at -> at.node().table().caption())
        .text("group", "分组", at -> at.node().row().group())
        .number("row", "行号", at -> at.node().line())
        .number("column", "列号", at -> at.node().column())
        .text("columnName", "列名", at -> columnName(at.node()))
        .text("text", "单元格", at -> at.node().row().cells().get(at.node().column() - 1))
        .at(at -> at.node().row().lines());
  }

  static RecordTable<Placed<Listed<Roster, Roster.Member>>> rosters() {
    return DocumentTables.inBody(ListTables::eachMember)
        .text("roster", "名单编号", at -> at.node().list().id())
        .text("title", "名单标题", at -> at.node().list().title())
        .text("role", "组内职务", at -> at.node().node().role())
        .text("name", "姓名", at -> at.node().node().name())
        .texts("posts", "职务", at -> at.node().node().posts())
        .at(at -> at.node().node().printed().lines());
  }

  static RecordTable<Listed<Issue, Diagnostic>> diagnostics() {
    return RecordTable.of(ListTables::eachDiagnostic)
        .text("issue", "来源", Listed::source)
        .text("severity", "级别", at -> at.node().code().severity().label())
        .text("code", "代码", at -> at.node().code().id())
        .text("message", "说明", at -> at.node().message())
        .at(at -> at.node().lines());
  }

  private static List<Listed<AppointmentList, AppointmentList.Item>> eachAppointment(Issue issue) {
    List<Listed<AppointmentList, AppointmentList.Item>> all = new ArrayList<>();
    for (AppointmentList list : issue.appointments()) {
      list.items().forEach(item -> all.add(new Listed<>(issue, list, item)));
    }
    return all;
  }

  private static @Nullable String number(Listed<AppointmentList, ?> at) {
    return at.issue().documents().stream()
        .filter(document -> document.id().equals(at.list().document()))
        .map(Document::number)
        .filter(Objects::nonNull)
        .map(DocumentNumber::text)
        .findFirst()
        .orElse(null);
  }

  private static List<Listed<Chronicle, Chronicle.Entry>> eachEntry(Issue issue) {
    List<Listed<Chronicle, Chronicle.Entry>> all = new ArrayList<>();
    for (Chronicle chronicle : issue.chronicles()) {
      chronicle.entries().forEach(entry -> all.add(new Listed<>(issue, chronicle, entry)));
    }
    return all;
  }

  private static List<Placed<Cell>> eachCell(Issue issue) {
    List<Placed<Cell>> all = new ArrayList<>();
    for (Placed<Table> at : Walk.nodes(issue, Table.class)) {
      int line = 0;
      for (Table.Row row : at.node().rows()) {
        line++;
        for (int column = 1; column <= row.cells().size(); column++) {
          all.add(at.with(new Cell(at.node(), row, line, column)));
        }
      }
    }
    return all;
  }

  private static List<Placed<Listed<Roster, Roster.Member>>> eachMember(Issue issue) {
    List<Placed<Listed<Roster, Roster.Member>>> all = new ArrayList<>();
    for (Placed<Roster> at : Walk.nodes(issue, Roster.class)) {
      for (Roster.Member member : at.node().members()) {
        all.add(at.with(new Listed<>(issue, at.node(), member)));
      }
    }
    return all;
  }

  private static List<Listed<Issue, Diagnostic>> eachDiagnostic(Issue issue) {
    return issue.diagnostics().stream().map(said -> new Listed<>(issue, issue, said)).toList();
  }

  /** A row may have more cells than its table has names. */
  private static @Nullable String columnName(Cell cell) {
    List<String> names = cell.table().columns();
    return cell.column() <= names.size() ? names.get(cell.column() - 1) : null;
  }

  private static @Nullable Object front(Issue issue, Function<Masthead, @Nullable Object> value) {
    Masthead masthead = issue.masthead();
    return masthead == null ? null : value.apply(masthead);
  }

  private static @Nullable String label(@Nullable Range range) {
    return range == null ? null : range.label();
  }

  private static @Nullable String either(@Nullable String own, @Nullable String ofList) {
    return own != null ? own : ofList;
  }
}
