package gazette.json;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostic;
import gazette.model.AppointmentList;
import gazette.model.Attachment;
import gazette.model.BodyNode;
import gazette.model.Box;
import gazette.model.Chronicle;
import gazette.model.Contents;
import gazette.model.ContentsEntry;
import gazette.model.Document;
import gazette.model.DocumentNumber;
import gazette.model.Element;
import gazette.model.Furniture;
import gazette.model.ImprintItem;
import gazette.model.Issue;
import gazette.model.Labelled;
import gazette.model.Masthead;
import gazette.model.Paragraph;
import gazette.model.Range;
import gazette.model.Reference;
import gazette.model.Roster;
import gazette.model.Section;
import gazette.model.Signature;
import gazette.model.Source;
import gazette.model.Table;
import gazette.model.Task;
import gazette.source.Line;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;

/** An issue made by hand in which every key of the contract occurs. */
final class EveryKeyIssue {
  private static final DocumentNumber NUMBER = new DocumentNumber("清政字〔2021〕57号", "清政字", 2021, 57);

  private EveryKeyIssue() {}

  static Issue make() {
    return new Issue(
        new Source("2021/第11期.txt", "UTF-8", 20813, "0123456789abcdef".repeat(4), 120),
        masthead(),
        contents(),
        List.of(document()),
        List.of(appointments()),
        List.of(chronicle()),
        List.of(cut(110, "清河", 113, "两岸")),
        List.of(new Furniture(Furniture.Kind.PAGE_NUMBER, Span.of(112))),
        List.of(
            new Diagnostic(Code.NUMBER_GAP, "（三） follows （一）", new Span(40, 44)),
            new Diagnostic(Code.STRUCTURE_UNPLACED, "a text fits nowhere", null)));
  }

  /** An issue of which nothing is known but its source. */
  static Issue empty() {
    return unplaced();
  }

  /** An issue of texts that fit nowhere. */
  static Issue unplaced(Passage... texts) {
    Source source = new Source("-", "UTF-8", 0, "0".repeat(64), 0);
    return new Issue(
        source, null, null, List.of(), List.of(), List.of(), List.of(texts), List.of(), List.of());
  }

  private static Masthead masthead() {
    return new Masthead(
        "清河市人民政府公报",
        "清河市人民政府",
        2021,
        new Range("第2-3期", 2, 3),
        new Range("总第87-88期", 87, 88),
        "2021-11-30",
        List.of(
            new ImprintItem("主管主办", "清河市人民政府", at(118, "主管主办：清河市人民政府")),
            new ImprintItem("地址", "清河市滨河路1号", cut(119, "地址：清河市滨河", 121, "路1号"))),
        List.of(new Element("title", at(1, "清河市人民政府公报"))),
        new Span(1, 121));
  }

  private static Contents contents() {
    return new Contents(
        List.of(at(4, "目　录"), cut(6, "【市政府", 8, "文件】")),
        List.of(
            new ContentsEntry(
                "市政府文件", "关于印发《清河市河长制实施办法》的通知", NUMBER, 2, "d1", cut(9, "关于印发", 11, "的通知")),
            new ContentsEntry(null, "大事记", null, null, null, at(12, "大事记"))),
        new Span(4, 12));
  }

  private static Document document() {
    return new Document(
        "d1",
        "市政府文件",
        NUMBER,
        "关于印发《清河市河长制实施办法》的通知",
        "——2021年10月24日在清河市河长会议上",
        "市长 林若溪",
        "通知",
        "清河市人民政府",
        List.of("2020年3月1日清河市人民政府第12次常务会议通过"),
        List.of(new Labelled("索引号", "014005438/2021-00217")),
        List.of("水利", "河长"),
        List.of("各县（市、区）人民政府", "市政府各部门"),
        "各位代表",
        body("d1"),
        new Signature(List.of("清河市人民政府"), "2021-10-24"),
        "此件公开发布",
        List.of("注：附件另发"),
        List.of("市委各部门"),
        "清河市人民政府办公室",
        "2021-10-25",
        List.of("河长名单"),
        List.of(issued(), annex()),
        List.of(task(), bareTask()),
        List.of(
            new Reference("清河市水资源管理办法", NUMBER, new Span(30, 31)),
            new Reference(null, new DocumentNumber("第707号", null, null, 707), Span.of(32))),
        List.of(
            new Element("title", cut(15, "关于印发《清河市河长制实施", 17, "办法》的通知")),
            new Element("documentNumber", at(18, "清政字〔2021〕57 号"))),
        new Span(14, 90));
  }

  private static List<BodyNode> body(String id) {
    return List.of(
        new Paragraph(at(20, "现印发给你们，请认真 执行。")),
        new Section(
            "（一）",
            1,
            "指导思想",
            at(21, "（ 一 ）指导 思想。"),
            List.of(new Paragraph(cut(22, "以PM2.5", 24, "治理为重点。"))),
            new Span(21, 24)),
        new Section(null, 1, "工作回顾", at(25, "工作回顾"), List.of(), Span.of(25)),
        new Section(
            "1.", 1, null, at(26, "1."), List.of(new Paragraph(at(26, "办结。"))), Span.of(26)),
        box(id + ".b1"),
        table(id + ".t1"),
        roster(id + ".r1"));
  }

  private static Box box(String id) {
    return new Box(
        id,
        "专栏1",
        1,
        "重点工程",
        List.of(new Paragraph(at(28, "修建“一江两岸”绿道。"))),
        List.of(new Element("label", at(27, "专栏1 重点工程"))),
        new Span(27, 28));
  }

  private static Table table(String id) {
    return new Table(
        id,
        "河道整治计划表",
        List.of("序号", "2021年/长度"),
        List.of(
            new Table.Row("一、干流", List.of("1", "12.5\n公里"), Span.of(36)),
            new Table.Row(null, List.of("2", ""), Span.of(39))),
        List.of("一、干流", "二、支流"),
        List.of(new Span(34, 36), new Span(38, 39)),
        List.of(new Element("caption", at(33, "河道整治计划表"))),
        new Span(34, 39));
  }

  private static Roster roster(String id) {
    return new Roster(
        id,
        "领导小组成员名单",
        List.of(
            new Roster.Member("组长", "林若溪", List.of("市委副书记", "市长"), at(42, "组　长：林若溪　市委副书记、市长")),
            new Roster.Member(null, "丁一", List.of(), cut(43, "丁", 45, "一"))),
        List.of(new Element("title", at(41, "领导小组成员名单"))),
        new Span(42, 45));
  }

  private static Attachment issued() {
    return new Attachment(
        "d1.a1",
        Attachment.Role.ISSUED,
        null,
        null,
        "清河市河长制实施办法",
        null,
        null,
        List.of(),
        null,
        List.of(new Paragraph(at(51, "本办法自发布之日起施行。"))),
        List.of(new Element("title", at(50, "清河市河长制实施办法"))),
        new Span(50, 70));
  }

  private static Attachment annex() {
    return new Attachment(
        "d1.a2",
        Attachment.Role.ANNEX,
        "附件1",
        1,
        "河长名单",
        new DocumentNumber("清水〔2021〕3号", "清水", 2021, 3),
        "清河市水利局",
        List.of("各县（市、区）水利局"),
        new Signature(List.of(), "2021-10-20"),
        List.of(roster("d1.a2.r1")),
        List.of(new Element("label", at(60, "附件1"))),
        new Span(60, 70));
  }

  private static Task task() {
    return new Task(
        "d1.a1",
        "一、/1.",
        "划定河道管理范围",
        Task.Origin.LINES,
        List.of(
            new Task.Part("牵头单位", Task.Role.LEAD, List.of("市水利局")),
            new Task.Part("责任单位", Task.Role.SUPPORT, List.of("市财政局", "市自然资源局")),
            new Task.Part("牵头领导", Task.Role.LEADER, List.of("林若溪"))),
        "2021年12月底前",
        new Span(52, 54));
  }

  private static Task bareTask() {
    List<Task.Part> units = List.of(new Task.Part("", null, List.of("市水利局")));
    return new Task(null, null, null, Task.Origin.BRACKET, units, null, Span.of(55));
  }

  private static AppointmentList appointments() {
    Passage both = cut(93, "免去周林的清河广播电视台副台长", 95, "职务。");
    return new AppointmentList(
        "p1",
        "d1",
        "市政府任免的工作人员名单",
        "清河市人民政府",
        "2021-11-18",
        List.of(
            new AppointmentList.Item(
                "任远",
                AppointmentList.Action.APPOINT,
                "清河市水利局局长",
                "试用期一年",
                "2021-11-19",
                at(92, "任命任远为清河市水利局局长（试用期一年）")),
            new AppointmentList.Item(
                "周林", AppointmentList.Action.REMOVE, "清河广播电视台副台长", null, null, both)),
        List.of(new Element("title", at(91, "市政府任免的工作人员名单"))),
        new Span(91, 95));
  }

  private static Chronicle chronicle() {
    return new Chronicle(
        "c1",
        "清河市人民政府大事记",
        "市政府办公室整理",
        List.of(
            new Chronicle.Entry(
                "2021-11-04",
                "2021-11-05",
                "4日至5日",
                at(101, "市长林若溪到𠅤水镇调研。"),
                at(101, "4日至5日 市长林若溪到𠅤水镇调研。")),
            new Chronicle.Entry(null, null, null, at(102, "同日"), cut(102, "△同", 104, "日"))),
        List.of(new Element("title", at(100, "清河市人民政府大事记"))),
        new Span(100, 104));
  }

  /** A text on one line. */
  private static Passage at(int line, String text) {
    return Passage.of(new Line(line, text));
  }

  /** A text on two lines. */
  private static Passage cut(int line, String text, int next, String rest) {
    return at(line, text).join(at(next, rest));
  }
}
