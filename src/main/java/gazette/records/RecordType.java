package gazette.records;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The kinds of records that issues are flattened into. */
public enum RecordType {
  /** One a text. */
  ISSUES("公报", ListTables::issues),
  /** One a document. */
  DOCUMENTS("公文", DocumentTables::documents),
  /** One a unit of a text, with its headings and its plain text, for search. */
  SECTIONS("正文层次", DocumentTables::sections),
  /** One a task. */
  TASKS("任务分工", DocumentTables::tasks),
  /** One a person and action. */
  APPOINTMENTS("人事任免", ListTables::appointments),
  /** One an entry. */
  CHRONICLE("大事记", ListTables::chronicle),
  /** One a citation of another document. */
  REFERENCES("引用文件", DocumentTables::references),
  /** One a cell. */
  TABLES("表格", ListTables::tables),
  /** One a member. */
  ROSTERS("成员名单", ListTables::rosters),
  /** One a remark. */
  DIAGNOSTICS("诊断", ListTables::diagnostics);

  private final String title;
  private final Supplier<RecordTable<?>> table;

  RecordType(String title, Supplier<RecordTable<?>> table) {
    this.title = title;
    this.table = table;
  }

  /** The kind of a name such as {@code documents}. */
  public static Optional<RecordType> of(String name) {
    return Arrays.stream(values()).filter(type -> type.label().equals(name)).findFirst();
  }

  /** The names of all kinds. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(RecordType::label).toList();
  }

  /** The name on the command line: {@code documents}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a Chinese reader calls the records: 公文. */
  String title() {
    return title;
  }

  /** The columns, and how they are read. */
  RecordTable<?> table() {
    return table.get();
  }
}
