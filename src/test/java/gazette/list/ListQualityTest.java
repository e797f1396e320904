package gazette.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import gazette.LabelledText;
import gazette.diagnostic.Diagnostics;
import gazette.model.AppointmentList;
import gazette.model.Chronicle;
import gazette.model.Roster.Member;
import gazette.source.Blanks;
import gazette.source.Line;
import gazette.source.Passage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the readers find in the labelled texts, where there are any. */
class ListQualityTest {
  private static final int STARTS = 10;

  @Test
  void findsEveryLabelledChronicleEntryAndInventsNone() {
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (LabelledText text : texts()) {
      for (JsonNode entry : text.labels().path("chronicle")) {
        wanted.add(
            entry.path("lines")
                + " "
                + entry.path("from").asText()
                + " "
                + entry.path("to").asText()
                + " "
                + starts(entry.path("starts").asText()));
      }
      for (Chronicle chronicle : chronicles(text)) {
        for (Chronicle.Entry e : chronicle.entries()) {
          found.add(
              lines(e.printed()) + " " + e.from() + " " + e.to() + " " + starts(e.text().text()));
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void findsEveryLabelledAppointmentAndInventsNone() {
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (LabelledText text : texts()) {
      for (JsonNode item : text.labels().path("appointments")) {
        wanted.add(
            item.path("lines")
                + " "
                + item.path("person").asText()
                + " "
                + item.path("action").asText()
                + " "
                + item.path("post").asText()
                + " "
                + item.path("date").asText());
      }
      for (AppointmentList list : appointments(text)) {
        for (AppointmentList.Item i : list.items()) {
          found.add(
              lines(i.printed())
                  + " "
                  + i.person()
                  + " "
                  + i.action().name().toLowerCase(java.util.Locale.ROOT)
                  + " "
                  + i.post()
                  + " "
                  + (i.date() == null ? list.date() : i.date()));
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void findsEveryLabelledMemberOfARosterAndInventsNone() {
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (LabelledText text : texts()) {
      for (JsonNode roster : text.labels().path("rosters")) {
        for (JsonNode m : roster.path("members")) {
          wanted.add(
              m.path("role").asText()
                  + " "
                  + m.path("name").asText()
                  + " "
                  + m.path("posts").asText().replaceAll("[、，]", ""));
        }
        members(text, roster.path("lines"))
            .forEach(m -> found.add(m.role() + " " + m.name() + " " + String.join("", m.posts())));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void everyLineOfALabelledRosterIsTakenAsAMemberOrAsTheRestOfOne() {
    for (LabelledText text : texts()) {
      for (JsonNode roster : text.labels().path("rosters")) {
        String open = "";
        for (Passage line : raw(text, roster.path("lines"))) {
          if (line.text().startsWith("（") || line.text().contains("|")) {
            break;
          }
          boolean member = RosterReader.isMemberLine(line.text());
          assertThat(member || RosterReader.continues(open, line.text())).as(line.text()).isTrue();
          open = member ? line.text() : open + line.text();
        }
      }
    }
  }

  private static List<LabelledText> texts() {
    List<LabelledText> texts = LabelledText.all();
    assumeFalse(texts.isEmpty());
    return texts;
  }

  static List<Chronicle> chronicles(LabelledText text) {
    List<Chronicle> found = new ArrayList<>();
    List<Passage> paragraphs = text.paragraphsAfterContents();
    int last = lastLine(text.labels().path("chronicle"));
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!ListElements.isChronicleTitle(paragraphs.get(i).text()) || last == 0) {
        continue;
      }
      int body = i + 1;
      while (ChronicleReader.isMonthHeading(paragraphs.get(body).text())) {
        body++;
      }
      int end = body;
      while (end < paragraphs.size()
          && !ListElements.isChronicleTitle(paragraphs.get(end).text())
          && (paragraphs.get(end).firstLine() <= last
              || ListElements.isCompiler(paragraphs.get(end).text()))) {
        end++;
      }
      found.add(
          ChronicleReader.read(
              "c1", paragraphs.subList(i, body), paragraphs.subList(body, end), new Diagnostics()));
    }
    return found;
  }

  static List<AppointmentList> appointments(LabelledText text) {
    List<AppointmentList> found = new ArrayList<>();
    JsonNode items = text.labels().path("appointments");
    List<Passage> paragraphs = text.paragraphsAfterContents();
    for (JsonNode document : text.labels().path("documents")) {
      if (!document.path("title").asText().contains("免")) {
        continue;
      }
      int first = document.path("lines").get(0).asInt();
      int last = document.path("lines").get(1).asInt();
      List<Passage> inside =
          paragraphs.stream().filter(p -> p.firstLine() >= first && p.lastLine() <= last).toList();
      found.add(read("d1", List.of(), inside, document.path("date").asText()));
    }
    for (int i = 0; found.isEmpty() && items.size() > 0 && i < paragraphs.size(); i++) {
      String title = paragraphs.get(i).text();
      if (title.contains("任免") && title.length() < 30) {
        int from = i + 1;
        List<Passage> body =
            paragraphs.subList(from, paragraphs.size()).stream()
                .filter(p -> p.firstLine() <= lastLine(items))
                .toList();
        found.add(read(null, List.of(paragraphs.get(i)), body, null));
      }
    }
    return found;
  }

  private static AppointmentList read(
      String document, List<Passage> titles, List<Passage> paragraphs, String date) {
    return AppointmentReader.read("p1", document, titles, paragraphs, date, new Diagnostics())
        .list();
  }

  private static List<Member> members(LabelledText text, JsonNode lines) {
    List<Member> members = new ArrayList<>();
    List<Passage> open = new ArrayList<>();
    List<List<Passage>> grid = new ArrayList<>();
    String role = null;
    for (Passage line : raw(text, lines)) {
      boolean table = line.text().contains("|");
      if (table || !grid.isEmpty()) {
        tableLine(line, grid);
      } else if (line.text().startsWith("（")) {
        members.addAll(RosterReader.read("r1", null, role, open, new Diagnostics()).members());
        role = RosterReader.openRole(role, open);
        open.clear();
      } else {
        open.add(line);
      }
    }
    members.addAll(RosterReader.read("r1", null, role, open, new Diagnostics()).members());
    members.addAll(RosterReader.fromGrid(grid, RosterReader.openRole(role, open)));
    return members;
  }

  /** Cells between pipes; a row goes on over lines until a pipe closes it. */
  private static void tableLine(Passage line, List<List<Passage>> grid) {
    boolean goesOn = !grid.isEmpty() && !line.text().contains("| ") && !line.text().startsWith("|");
    String text = line.text();
    List<Passage> row = new ArrayList<>();
    if (!text.startsWith("|") && !text.startsWith("- |") && !grid.isEmpty()) {
      row = grid.remove(grid.size() - 1);
      goesOn = true;
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '|') {
        Passage cell = line.sub(start, i).trim();
        if (goesOn && !row.isEmpty()) {
          row.set(row.size() - 1, row.get(row.size() - 1).join(cell));
          goesOn = false;
        } else if (cell.text().chars().anyMatch(c -> Chars.isHan((char) c))) {
          row.add(cell);
        }
        start = i + 1;
      }
    }
    grid.add(row);
  }

  private static List<Passage> raw(LabelledText text, JsonNode lines) {
    List<Passage> raw = new ArrayList<>();
    for (int n = lines.get(0).asInt(); n <= lines.get(1).asInt(); n++) {
      String line = text.lines().get(n - 1).replace("*", "").strip();
      if (!line.isBlank()) {
        raw.add(Passage.of(new Line(n, line)));
      }
    }
    return raw;
  }

  private static int lastLine(JsonNode items) {
    int last = 0;
    for (JsonNode item : items) {
      last = Math.max(last, item.path("lines").get(1).asInt());
    }
    return last;
  }

  private static String lines(Passage passage) {
    return "[" + passage.lines().first() + "," + passage.lines().last() + "]";
  }

  private static String starts(String text) {
    String dense = Blanks.without(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return dense.substring(0, Math.min(STARTS, dense.length()));
  }
}
