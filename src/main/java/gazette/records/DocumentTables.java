package gazette.records;

import gazette.model.Document;
import gazette.model.DocumentNumber;
import gazette.model.Issue;
import gazette.model.Reference;
import gazette.model.Section;
import gazette.model.Signature;
import gazette.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of records about documents (公文), their units and what is read from them. */
final class DocumentTables {
  private DocumentTables() {}

  /** The columns that join a thing to its document and attachment. */
  static <N> RecordTable.Builder<Placed<N>> placed(Function<Issue, List<Placed<N>>> items) {
    return RecordTable.of(items)
        .text("issue", "来源", Placed::source)
        .text("document", "公文编号", at -> at.document().id())
        .text("documentNumber", "发文字号", Placed::number)
        .text("documentTitle", "公文标题", at -> at.document().title());
  }

  /** Those, with the attachment, box and units in which it stands. */
  static <N> RecordTable.Builder<Placed<N>> inBody(Function<Issue, List<Placed<N>>> items) {
    return placed(items)
        .text("attachment", "附件编号", Placed::attachmentId)
        .text("box", "专栏编号", Placed::boxId)
        .text("path", "层次序号", Placed::path);
  }

  static RecordTable<Placed<Document>> documents() {
    return RecordTable.<Placed<Document>>of(DocumentTables::each)
        .text("issue", "来源", Placed::source)
        .text("document", "公文编号", at -> at.document().id())
        .text("documentNumber", "发文字号", Placed::number)
        .text("agency", "机关代字", at -> agency(at.document().number()))
        .number("year", "年份", at -> year(at.document().number()))
        .number("serial", "发文顺序号", at -> serial(at.document().number()))
        .text("section", "栏目", at -> at.document().section())
        .text("title", "标题", at -> at.document().title())
        .text("subtitle", "副标题", at -> at.document().subtitle())
        .text("speaker", "讲话人", at -> at.document().speaker())
        .text("genre", "文种", at -> at.document().genre())
        .text("issuer", "发文机关", at -> at.document().issuer())
        .texts("recipients", "主送机关", at -> at.document().recipients())
        .texts("signers", "发文机关署名", at -> signers(at.document().signature()))
        .date("date", "成文日期", at -> date(at.document().signature()))
        .texts("subjectWords", "主题词", at -> at.document().subjectWords())
        .text("disclosure", "附注", at -> at.document().disclosure())
        .texts("copies", "抄送机关", at -> at.document().copies())
        .text("printedBy", "印发机关", at -> at.document().printedBy())
        .date("printed", "印发日期", at -> at.document().printed())
        .texts("annexList", "附件说明", at -> at.document().annexList())
        .number("attachments", "附件数", at -> at.document().attachments().size())
        .at(at -> at.document().lines());
  }

  static RecordTable<Placed<UnitText>> sections() {
    return inBody(Walk::texts)
        .texts("headings", "各级标题", Placed::headings)
        .text("marker", "序号", at -> marker(at.node().unit()))
        .number("level", "层级", at -> level(at.node().unit()))
        .text("heading", "小标题", at -> heading(at.node().unit()))
        .text("text", "正文", at -> at.node().text())
        .at(at -> at.node().lines());
  }

  static RecordTable<Placed<Task>> tasks() {
    return placed(DocumentTables::eachTask)
        .text("attachment", "附件编号", at -> at.node().attachment())
        .text("path", "层次序号", at -> at.node().section())
        .text("title", "任务", at -> at.node().title())
        .text("origin", "出处", at -> at.node().origin().name().toLowerCase(Locale.ROOT))
        .texts("lead", "牵头单位", at -> names(at.node(), Task.Role.LEAD))
        .texts("support", "配合单位", at -> names(at.node(), Task.Role.SUPPORT))
        .texts("leaders", "牵头领导", at -> names(at.node(), Task.Role.LEADER))
        .texts("units", "其他单位", at -> names(at.node(), null))
        .text("deadline", "完成时限", at -> at.node().deadline())
        .at(at -> at.node().lines());
  }

  static RecordTable<Placed<Reference>> references() {
    return placed(DocumentTables::eachReference)
        .text("title", "引用文件", at -> at.node().title())
        .text("number", "引用文号", at -> at.node().number().text())
        .text("agency", "引用机关代字", at -> agency(at.node().number()))
        .number("year", "引用年份", at -> year(at.node().number()))
        .number("serial", "引用顺序号", at -> serial(at.node().number()))
        .at(at -> at.node().lines());
  }

  private static List<Placed<Document>> each(Issue issue) {
    return issue.documents().stream().map(document -> Walk.placed(issue, document)).toList();
  }

  private static List<Placed<Task>> eachTask(Issue issue) {
    List<Placed<Task>> tasks = new ArrayList<>();
    for (Placed<Document> at : each(issue)) {
      at.document().tasks().forEach(task -> tasks.add(at.with(task)));
    }
    return tasks;
  }

  private static List<Placed<Reference>> eachReference(Issue issue) {
    List<Placed<Reference>> references = new ArrayList<>();
    for (Placed<Document> at : each(issue)) {
      at.document().references().forEach(reference -> references.add(at.with(reference)));
    }
    return references;
  }

  private static List<String> names(Task task, Task.@Nullable Role role) {
    return task.roles().stream()
        .filter(part -> part.role() == role)
        .flatMap(part -> part.names().stream())
        .toList();
  }

  private static @Nullable String agency(@Nullable DocumentNumber number) {
    return number == null ? null : number.agency();
  }

  private static @Nullable Integer year(@Nullable DocumentNumber number) {
    return number == null ? null : number.year();
  }

  private static @Nullable Integer serial(@Nullable DocumentNumber number) {
    return number == null ? null : number.serial();
  }

  private static List<String> signers(@Nullable Signature signature) {
    return signature == null ? List.of() : signature.signers();
  }

  private static @Nullable String date(@Nullable Signature signature) {
    return signature == null ? null : signature.date();
  }

  private static @Nullable String marker(@Nullable Section unit) {
    return unit == null ? null : unit.marker();
  }

  private static @Nullable Integer level(@Nullable Section unit) {
    return unit == null ? null : unit.level();
  }

  private static @Nullable String heading(@Nullable Section unit) {
    return unit == null ? null : unit.heading();
  }
}
