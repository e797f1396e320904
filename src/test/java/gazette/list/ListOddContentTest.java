package gazette.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.diagnostic.Diagnostics;
import gazette.model.Chronicle;
import gazette.model.Roster;
import gazette.notation.UnitMarkers;
import gazette.source.Line;
import gazette.source.Passage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the lines hold, nothing is thrown, nothing is lost, and long lines take no longer than
 * they are.
 */
class ListOddContentTest {
  private static final String[] PIECES = {
    "1日", "2月", "2月30日", "2021年", "（", "）", "【", "】", "△", "☆", "同日", "8-10日", "，", "；", "。", "：",
    " ", "　", "\t", "|", "*", "王林", "任", "任命", "免去", "的", "为", "市水利局局长", "职务", "决定", "同志", "组长",
    "副", "成员", "张 健", "、", "大事记", "整理", "不再担任", "其", "兼", "退休", "（试用期一年）", "𠅤", "\ud840", "-", "—",
    "一、", "3.", "·"
  };

  private final Random random = new Random(20211118);

  @Test
  void chanceLinesAreReadWithoutLoss() {
    for (int run = 0; run < 3000; run++) {
      List<Passage> lines = lines(1 + random.nextInt(6));
      List<Passage> owned = new ArrayList<>();
      Chronicle chronicle =
          ChronicleReader.read("c1", lines.subList(0, 1), lines.subList(1, lines.size()), said());
      chronicle.elements().forEach(e -> owned.add(e.text()));
      chronicle.entries().forEach(e -> owned.add(e.printed()));
      assertThat(Printed.characters(owned)).isEqualTo(Printed.characters(lines));

      owned.clear();
      AppointmentReading list =
          AppointmentReader.read(
              "p1", null, lines.subList(0, 1), lines.subList(1, lines.size()), null, said());
      list.list().elements().forEach(e -> owned.add(e.text()));
      list.list().items().forEach(i -> owned.add(i.printed()));
      assertThat(Printed.characters(owned)).isEqualTo(Printed.characters(lines));

      owned.clear();
      Roster roster = RosterReader.read("r1", null, lines, said());
      roster.elements().forEach(e -> owned.add(e.text()));
      roster.members().forEach(m -> owned.add(m.printed()));
      assertThat(Printed.characters(owned)).isEqualTo(Printed.characters(lines));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "任",
        "王林任",
        "的",
        "王的",
        "（",
        "王林（",
        "王 ",
        "王林 局 ",
        "、",
        "，",
        "免去",
        "组 长 ",
        "1日",
        "△。",
        "。△",
        "同志",
        "决定",
        "　",
        "1日，",
        "为",
        "王林、",
        "任命王林为局长，",
        "免去王林的局长职务；",
        "*",
        "- ",
        "【1日",
        "2021年"
      })
  void longLinesTakeNoLongerThanTheyAre(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(8),
        () -> {
          for (String start : new String[] {"", "组长：", "1日 ", "市政府决定，免去："}) {
            List<Passage> line = List.of(Passage.of(new Line(1, start + text)));
            ChronicleReader.opensEntry(start + text, UnitMarkers.at(start + text));
            ChronicleReader.isMonthHeading(start + text);
            AppointmentReader.isItem(start + text);
            AppointmentReader.isLead(start + text);
            RosterReader.isMemberLine(start + text);
            RosterReader.continues("王林 局", start + text);
            ChronicleReader.read("c1", line, line, said());
            AppointmentReader.read("p1", null, line, line, null, said());
            RosterReader.read("r1", null, line, said());
            RosterReader.fromGrid(List.of(line), null);
          }
        });
  }

  @Test
  void manyLinesTakeNoLongerThanTheyAre() {
    List<Passage> lines = new ArrayList<>();
    for (int i = 1; i <= 20_000; i++) {
      lines.add(Passage.of(new Line(i, "王林出席会议并讲话、")));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(8),
        () -> {
          ChronicleReader.read("c1", List.of(), withFirst("△", lines), said());
          AppointmentReader.read("p1", null, lines, lines, null, said());
          RosterReader.read("r1", null, withFirst("组长：王林 市长、", lines), said());
        });
  }

  private static List<Passage> withFirst(String first, List<Passage> lines) {
    List<Passage> all = new ArrayList<>(lines);
    all.set(0, Passage.of(new Line(1, first)));
    return all;
  }

  private static Diagnostics said() {
    return new Diagnostics();
  }

  private List<Passage> lines(int count) {
    List<Passage> lines = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      StringBuilder line = new StringBuilder("一");
      for (int i = random.nextInt(10); i > 0; i--) {
        line.append(PIECES[random.nextInt(PIECES.length)]);
      }
      lines.add(Passage.of(new Line(n, line.substring(random.nextInt(2)) + "甲")));
    }
    return lines;
  }
}
