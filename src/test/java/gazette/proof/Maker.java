package gazette.proof;

import gazette.proof.Made.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes what an issue says. */
final class Maker {
  private static final String HAN = "零一二三四五六七八九十";

  private final Vocabulary words;
  private final String place;
  private final int year;

  private Maker(Random chance) {
    this.words = new Vocabulary(chance);
    this.place = words.place();
    this.year = words.number(2001, 2024);
  }

  /** An issue, or a single document in one of three. */
  static Made make(Random chance) {
    return new Maker(chance).make();
  }

  private Made make() {
    boolean whole = !words.oneIn(3);
    List<Made.Document> documents = new ArrayList<>();
    int count = whole ? words.number(2, 4) : 1;
    Set<String> titles = new HashSet<>();
    while (documents.size() < count) {
      Made.Document document = document(documents.size(), documents.size() * 2 < count);
      if (titles.add(
          document.title())) { // of two of one title, no reader can tell which is announced
        documents.add(document);
      }
    }
    Made.Masthead masthead =
        whole
            ? new Made.Masthead(place + "人民政府公报", year, words.number(1, 12), words.number(30, 300))
            : null;
    return new Made(
        masthead,
        documents,
        whole && words.oneIn(2) ? appointments() : null,
        whole && words.oneIn(2) ? chronicle() : null);
  }

  private Made.Document document(int index, boolean government) {
    String issuer = place + (government ? "人民政府" : "人民政府办公室");
    String agency = place.charAt(0) + (government ? "政发" : "政办发");
    Made.Number number = new Made.Number(agency, year, 10 * index + words.number(1, 9));
    String topic = words.topic();
    boolean sends = words.oneIn(2);
    String issued = place + topic + words.one(List.of("实施方案", "管理办法", "行动计划", "工作方案"));
    String title =
        sends
            ? "关于印发" + words.one(List.of("%s", "《%s》")).formatted(issued) + "的通知"
            : "关于"
                + words.one(List.of("加强", "做好", "推进", "规范"))
                + topic
                + "工作的"
                + words.one(List.of("通知", "意见"));
    List<String> recipients =
        List.of("各县（市、区）人民政府", "市政府各部门", "各直属机构").subList(0, words.number(1, 3));
    List<Node> body = sends ? letter(issued) : body();
    Made.Attachment attachment =
        sends ? new Made.Attachment(issued, issued.endsWith("办法") ? articles() : body()) : null;
    return new Made.Document(
        government ? "市政府文件" : "市政府办公室文件",
        number,
        issuer,
        title,
        recipients,
        body,
        new Made.Day(year, words.number(1, 12), words.number(1, 28)),
        words.oneIn(2) ? "此件公开发布" : null,
        words.oneIn(3) ? List.of("市委各部门", "市人大常委会办公室", "市政协办公室") : List.of(),
        attachment,
        sends ? List.of() : annexes());
  }

  private List<Node> letter(String issued) {
    String first = "《" + issued + "》已经市政府同意，现印发给你们，请认真贯彻执行。";
    return words.oneIn(2)
        ? List.of(text(first))
        : List.of(text(first), text(words.sentences(1, 2)));
  }

  private List<Made.Attachment> annexes() {
    List<Made.Attachment> annexes = new ArrayList<>();
    if (words.oneIn(3)) {
      annexes.add(new Made.Attachment(words.topic() + "领导小组成员名单", List.of(roster())));
    }
    if (words.oneIn(3)) {
      annexes.add(new Made.Attachment(words.topic() + "重点项目安排表", List.of(table())));
    }
    return annexes;
  }

  private List<Node> body() {
    List<Node> body = new ArrayList<>();
    body.add(text("为进一步做好有关工作，根据省政府部署要求，结合我市实际，现就有关事项通知如下。"));
    switch (words.number(0, 3)) {
      case 0 -> body.addAll(units());
      case 1 -> body.addAll(decimals());
      case 2 -> body.addAll(plain());
      default -> body.addAll(runIn());
    }
    return body;
  }

  /** 一、 with headings of their own lines, （一） with run-in headings, 1. with run-in headings. */
  private List<Node> units() {
    List<Node> units = new ArrayList<>();
    int n = 0;
    for (String heading : words.firstHeadings(words.number(2, 4))) {
      List<Node> inner = new ArrayList<>();
      int m = 0;
      for (String second : words.secondHeadings(words.number(2, 3))) {
        inner.add(
            new Made.Unit("（" + han(++m) + "）", second, true, second(second.length() % 2 == 0)));
      }
      units.add(new Made.Unit(han(++n) + "、", heading, false, inner));
    }
    return units;
  }

  private List<Node> second(boolean deep) {
    List<Node> inner = new ArrayList<>();
    if (!deep || words.oneIn(2)) {
      inner.add(new Made.Paragraph(words.sentences(1, 3), words.oneIn(2) ? task() : null));
      return inner;
    }
    inner.add(text(words.sentences(1, 2)));
    int n = 0;
    for (String third : words.thirdHeadings(words.number(2, 3))) {
      Node first = new Made.Paragraph(words.sentences(1, 2), words.oneIn(3) ? task() : null);
      inner.add(new Made.Unit(++n + ".", third, true, List.of(first)));
    }
    return inner;
  }

  /** 一、 with run-in headings. */
  private List<Node> runIn() {
    List<Node> units = new ArrayList<>();
    int n = 0;
    for (String heading : words.secondHeadings(words.number(2, 5))) {
      List<Node> inner = new ArrayList<>();
      inner.add(text(words.sentences(1, 3)));
      if (words.oneIn(3)) {
        inner.add(text(words.sentences(1, 2)));
      }
      units.add(new Made.Unit(han(++n) + "、", heading, true, inner));
    }
    return units;
  }

  /** 一、 with text alone. */
  private List<Node> plain() {
    List<Node> units = new ArrayList<>();
    for (int n = 1; n <= words.number(3, 5); n++) {
      String text = "各县（市、区）人民政府、市政府各部门要结合本地区、本部门实际，" + words.sentences(2, 3);
      units.add(new Made.Unit(han(n) + "、", null, false, List.of(text(text))));
    }
    return units;
  }

  /** 1, 1.1, 1.2. */
  private List<Node> decimals() {
    List<Node> units = new ArrayList<>();
    int n = 0;
    for (String heading : words.firstHeadings(words.number(2, 4))) {
      n++;
      List<Node> inner = new ArrayList<>();
      int m = 0;
      for (String second : words.secondHeadings(words.number(2, 3))) {
        List<Node> texts = List.of(text(words.sentences(1, 3)));
        inner.add(new Made.Unit(n + "." + ++m, second, false, texts));
      }
      units.add(new Made.Unit("" + n, heading, false, inner));
    }
    return units;
  }

  /** 第一章, 第一条, （一）. */
  private List<Node> articles() {
    List<Node> chapters = new ArrayList<>();
    int chapter = 0;
    int article = 0;
    for (String heading : words.chapters(words.number(3, 5))) {
      List<Node> inner = new ArrayList<>();
      for (int n = words.number(1, 3); n > 0; n--) {
        inner.add(new Made.Unit("第" + han(++article) + "条", null, false, article()));
      }
      chapters.add(new Made.Unit("第" + han(++chapter) + "章", heading, false, inner));
    }
    return chapters;
  }

  private List<Node> article() {
    List<Node> inner = new ArrayList<>();
    if (words.oneIn(3)) {
      inner.add(text("从事" + words.topic() + "活动，应当遵循下列原则："));
      List<String> clauses = words.clauses(2, 4);
      for (int i = 0; i < clauses.size(); i++) {
        String end = i + 1 < clauses.size() ? "；" : "。";
        inner.add(
            new Made.Unit(
                "（" + han(i + 1) + "）", null, false, List.of(text(clauses.get(i) + end))));
      }
    } else {
      inner.add(text("本市行政区域内的" + words.topic() + "及其监督管理活动，适用本办法。" + words.sentences(1, 2)));
      if (words.oneIn(4)) {
        inner.add(text("前款所称" + words.topic() + "，是指向社会公众提供的服务。" + words.sentence()));
      }
    }
    return inner;
  }

  private Made.Task task() {
    List<String> organs = words.organs(2, 5);
    String deadline = words.oneIn(2) ? year + 1 + "年12月底前" : null;
    List<Made.Part> parts =
        words.oneIn(3)
            ? List.of(new Made.Part("责任单位", organs))
            : List.of(
                new Made.Part("牵头单位", organs.subList(0, 1)),
                new Made.Part("责任单位", organs.subList(1, organs.size())));
    return new Made.Task(parts, deadline, words.oneIn(3));
  }

  private Made.Table table() {
    List<List<String>> rows = new ArrayList<>();
    int count = words.number(3, 8);
    for (int i = 1; i <= count; i++) {
      String topic = words.topic();
      rows.add(
          List.of(
              "" + i,
              topic + "项目",
              "新建" + words.number(2, 60) + "处",
              words.number(100, 9000) + "",
              words.organs(1, 1).get(0)));
    }
    return new Made.Table(List.of("序号", "项目名称", "建设内容", "投资（万元）", "责任单位"), rows);
  }

  private Made.Roster roster() {
    List<Made.Member> members = new ArrayList<>();
    members.add(new Made.Member("组长", words.person(), "市委副书记、市长"));
    members.add(new Made.Member("副组长", words.person(), "市政府副市长"));
    for (String organ : words.organs(3, 6)) {
      members.add(
          new Made.Member("成员", words.person(), organ + (organ.endsWith("委") ? "副主任" : "副局长")));
    }
    return new Made.Roster(members);
  }

  private Made.Appointments appointments() {
    List<Made.Item> items = new ArrayList<>();
    for (int n = words.number(1, 4); n > 0; n--) {
      items.add(new Made.Item(true, words.person(), words.post(), words.oneIn(3) ? "试用期一年" : null));
    }
    for (int n = words.number(0, 3); n > 0; n--) {
      items.add(new Made.Item(false, words.person(), words.post(), null));
    }
    Made.Day day = new Made.Day(year, words.number(1, 12), words.number(1, 28));
    return new Made.Appointments(place + "人民政府任免的工作人员名单", day, items);
  }

  private Made.Chronicle chronicle() {
    List<Made.Entry> entries = new ArrayList<>();
    int day = 1;
    while (day < 27) {
      int to = words.oneIn(5) ? day + 2 : day;
      entries.add(new Made.Entry(day, to, words.event()));
      day = words.oneIn(3) && to == day ? day : to + words.number(1, 5);
    }
    return new Made.Chronicle(place + "人民政府大事记", year, words.number(1, 12), entries);
  }

  private static Node text(String text) {
    return new Made.Paragraph(text, null);
  }

  /** A number below a hundred in Chinese. */
  static String han(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : "" + HAN.charAt(number / 10)) + "十";
    return tens + (number % 10 == 0 && number > 0 ? "" : "" + HAN.charAt(number % 10));
  }

  /** A year, or any number, digit by digit. */
  static String digits(int number, char zero) {
    StringBuilder digits = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      digits.append(c == '0' ? zero : HAN.charAt(c - '0'));
    }
    return digits.toString();
  }
}
