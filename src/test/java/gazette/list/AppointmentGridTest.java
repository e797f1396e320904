package gazette.list;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.AppointmentList.Action;
import gazette.source.Line;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentGridTest {
  private static List<List<Passage>> grid(String... rows) {
    List<List<Passage>> grid = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      Line line = new Line(i + 1, rows[i]);
      List<Passage> cells = new ArrayList<>();
      int from = 0;
      for (String cell : rows[i].split("\t", -1)) {
        cells.add(Passage.of(line, from, from + cell.length()));
        from += cell.length() + 1;
      }
      grid.add(cells);
    }
    return grid;
  }

  private static final List<List<Passage>> NOTICE =
      grid("姓　名\t原任职务\t现任职务", "林　远\t市审计局副局长\t市水利局局长（试用期一年）", "盛明\t\t市林业局副局长");

  @Test
  void everyRowGivesAPostAndTakesTheOneHeldBefore() {
    assertThat(AppointmentGrid.read(NOTICE, true, null))
        .extracting(item -> item.person() + item.action() + item.post() + item.note())
        .containsExactly("林远REMOVE市审计局副局长null", "林远APPOINT市水利局局长试用期一年", "盛明APPOINT市林业局副局长null");
  }

  @Test
  void aPostHeldBeforeIsNotTakenUnlessTheNoticeSaysSo() {
    assertThat(AppointmentGrid.read(NOTICE, false, null))
        .extracting(item -> item.action())
        .containsExactly(Action.APPOINT, Action.APPOINT);
  }

  @Test
  void aTableOfOtherThingsGivesNothing() {
    assertThat(AppointmentGrid.read(grid("单位\t职务", "市水利局\t局长"), true, null)).isEmpty();
    assertThat(AppointmentGrid.read(grid("姓名\t得分", "林远\t95"), true, null)).isEmpty();
  }
}
