package gazette.proof;

import gazette.proof.House.Contents;
import gazette.proof.House.Place;
import gazette.proof.Made.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prints what an issue says in the style of a house. */
final class Printer {
  private final House house;
  private final Random chance;
  private final Sheet sheet;

  private Printer(House house, Random chance) {
    this.house = house;
    this.chance = chance;
    this.sheet = new Sheet(house, chance);
  }

  static String print(Made made, House house, Random chance) {
    return new Printer(house, chance).print(made);
  }

  private String print(Made made) {
    if (made.masthead() != null) {
      masthead(made.masthead());
      contents(made);
    }
    for (Made.Document document : made.documents()) {
      document(document);
    }
    if (made.appointments() != null) {
      appointments(made.appointments());
    }
    if (made.chronicle() != null) {
      chronicle(made.chronicle());
    }
    return sheet.text();
  }

  private void masthead(Made.Masthead masthead) {
    sheet.heading(masthead.title());
    String issue = masthead.year() + "年第" + masthead.issue() + "期";
    String serial = "（总第" + masthead.serial() + "期）";
    if (chance.nextBoolean()) {
      sheet.line(issue + serial);
    } else {
      sheet.line(issue);
      sheet.line(serial);
    }
  }

  private void contents(Made made) {
    if (house.contents() == Contents.NONE) {
      return;
    }
    sheet.line(chance.nextBoolean() ? "目　录" : "目录");
    int page = 2;
    String section = "";
    for (Made.Document document : made.documents()) {
      if (!document.section().equals(section)) {
        section = document.section();
        sheet.line("【" + section + "】");
      }
      entry(Titles.whole(document), house.number(document.number()), page);
      page += 5;
    }
    if (made.appointments() != null) {
      part("人事任免", page);
      page += 2;
    }
    if (made.chronicle() != null) {
      part("大事记", page);
    }
  }

  private void entry(String title, String number, int page) {
    switch (house.contents()) {
      case DOTS -> sheet.line(title + "…………" + page);
      case DOTS_WITH_NUMBER -> sheet.line(title + "（" + number + "）…………" + page);
      case NUMBER_BELOW -> sheet.lines(List.of(title, "（" + number + "）………………… " + page));
      case BLANKS -> sheet.line(title + "    " + page);
      case TAB -> sheet.line(title + "\t" + page);
      default -> sheet.line(title);
    }
  }

  private void part(String name, int page) {
    sheet.line(
        house.contents() == Contents.WITHOUT_PAGES ? "【" + name + "】" : "【" + name + "】…… " + page);
  }

  private void document(Made.Document document) {
    head(document);
    sheet.line(house.width(String.join("，", document.recipients()) + "："));
    body(document.body());
    annexList(document);
    signature(document);
    if (document.disclosure() != null) {
      sheet.paragraph(house.width("（" + document.disclosure() + "）"));
    }
    if (document.issued() != null) {
      sheet.mayEndPage();
      sheet.heading(document.issued().title());
      body(document.issued().body());
    }
    for (int i = 0; i < document.annexes().size(); i++) {
      annex(document, i);
    }
    copies(document);
    sheet.mayEndPage();
  }

  private void head(Made.Document document) {
    String number = house.number(document.number());
    boolean own = house.issuerPlace() == Place.ABOVE_TITLE;
    if (own) {
      sheet.line(document.issuer());
    }
    if (house.numberPlace() == Place.ABOVE_TITLE) {
      sheet.line(number);
    }
    Titles.lines(Titles.printed(document, house), chance).forEach(sheet::heading);
    if (house.numberPlace() == Place.BELOW_TITLE) {
      sheet.line(number);
    }
  }

  private void annexList(Made.Document document) {
    List<Made.Attachment> annexes = document.annexes();
    if (annexes.size() == 1) {
      sheet.paragraph(house.width("附件：") + annexes.get(0).title());
    } else if (annexes.size() > 1) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < annexes.size(); i++) {
        String before = i == 0 ? house.width("附件：") : "　　　";
        lines.add(house.indent() + before + house.marker(i + 1 + ".") + annexes.get(i).title());
      }
      sheet.lines(lines);
    }
  }

  private void signature(Made.Document document) {
    String before = chance.nextBoolean() ? "　".repeat(18) : "";
    sheet.line(before + document.issuer());
    sheet.line(before + house.day(document.day()));
  }

  private void annex(Made.Document document, int index) {
    sheet.line("附件" + (document.annexes().size() == 1 ? "" : index + 1));
    sheet.heading(document.annexes().get(index).title());
    body(document.annexes().get(index).body());
  }

  private void copies(Made.Document document) {
    if (!document.copies().isEmpty()) {
      sheet.line(house.width("抄送：" + String.join("，", document.copies())) + "。");
      sheet.line(
          document.issuer()
              + "　　"
              + document.day().year()
              + "年"
              + document.day().month()
              + "月"
              + document.day().day()
              + "日印发");
    }
  }

  private void body(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Made.Unit unit) {
        unit(unit);
      } else if (node instanceof Made.Paragraph paragraph) {
        paragraph("", paragraph);
      } else if (node instanceof Made.Table table) {
        table(table);
      } else if (node instanceof Made.Roster roster) {
        roster(roster);
      }
    }
  }

  private void unit(Made.Unit unit) {
    boolean apart =
        Character.isDigit(unit.marker().charAt(unit.marker().length() - 1))
            || unit.marker().startsWith("第");
    String marker = house.marker(unit.marker()) + (apart ? house.blankAfterMarker() : "");
    if (unit.heading() != null && !unit.runIn()) {
      sheet.mayEndPage();
      sheet.heading(
          (unit.marker().startsWith("第") ? "" : house.indent()) + marker + unit.heading());
      body(unit.children());
      return;
    }
    String before = unit.heading() == null ? marker : marker + unit.heading() + "。";
    paragraph(before, (Made.Paragraph) unit.children().get(0));
    body(unit.children().subList(1, unit.children().size()));
  }

  private void paragraph(String before, Made.Paragraph paragraph) {
    Made.Task task = paragraph.task();
    if (task == null) {
      sheet.paragraph(before + paragraph.text());
    } else if (task.onLines()) {
      sheet.paragraph(before + paragraph.text());
      List<String> lines = new ArrayList<>();
      for (Made.Part part : task.parts()) {
        lines.add(house.indent() + duty(part));
      }
      if (task.deadline() != null) {
        lines.add(house.indent() + "完成时限：" + task.deadline());
      }
      sheet.lines(lines);
    } else {
      List<String> parts = new ArrayList<>();
      task.parts().forEach(part -> parts.add(duty(part)));
      if (task.deadline() != null) {
        parts.add("完成时限：" + task.deadline());
      }
      sheet.paragraph(before + paragraph.text() + "（" + String.join("；", parts) + "）");
    }
  }

  private static String duty(Made.Part part) {
    return part.label() + "：" + String.join("、", part.names());
  }

  private void table(Made.Table table) {
    List<String> lines = new ArrayList<>();
    boolean pipes = chance.nextBoolean();
    lines.add(row(table.columns(), pipes));
    if (pipes) {
      lines.add("|---".repeat(table.columns().size()) + "|");
    }
    table.rows().forEach(row -> lines.add(row(row, pipes)));
    sheet.lines(lines);
  }

  private static String row(List<String> cells, boolean pipes) {
    return pipes ? "| " + String.join(" | ", cells) + " |" : String.join("\t", cells);
  }

  private void roster(Made.Roster roster) {
    List<String> lines = new ArrayList<>();
    String role = "";
    for (Made.Member member : roster.members()) {
      String spaced =
          member.role().length() == 2
              ? member.role().charAt(0) + "　" + member.role().charAt(1)
              : member.role();
      String before = member.role().equals(role) ? "　　　　" : spaced + "：";
      String name =
          member.name().length() == 2
              ? member.name().charAt(0) + "　" + member.name().charAt(1)
              : member.name();
      lines.add(before + name + "　" + member.post());
      role = member.role();
    }
    sheet.lines(lines);
  }

  private void appointments(Made.Appointments list) {
    sheet.heading(list.title());
    sheet.line(house.day(list.day()));
    boolean begun = false;
    for (boolean appointed : List.of(true, false)) {
      List<Made.Item> items =
          list.items().stream().filter(item -> item.appointed() == appointed).toList();
      if (!items.isEmpty()) {
        sheet.line((begun ? "" : "市人民政府决定，") + (appointed ? "任命：" : "免去："));
        begun = true;
      }
      for (int i = 0; i < items.size(); i++) {
        Made.Item item = items.get(i);
        String note = item.note() == null ? "" : "（" + item.note() + "）";
        String end = i + 1 < items.size() ? "；" : "。";
        sheet.paragraph(
            (appointed
                    ? item.person() + "为" + item.post() + note
                    : item.person() + "的" + item.post() + "职务")
                + end);
      }
    }
  }

  private void chronicle(Made.Chronicle chronicle) {
    sheet.heading(chronicle.title());
    sheet.line("（" + chronicle.year() + "年" + chronicle.month() + "月）");
    int day = 0;
    boolean mark = chance.nextBoolean();
    for (Made.Entry entry : chronicle.entries()) {
      String date =
          entry.to() > entry.from() ? entry.from() + "日至" + entry.to() + "日" : entry.from() + "日";
      boolean same = entry.from() == day && entry.to() == day;
      sheet.paragraph((same && mark ? "△" : date) + "　" + entry.text());
      day = entry.to() == entry.from() ? entry.from() : 0;
    }
  }
}
