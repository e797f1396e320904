package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Whatever a text holds: nothing throws, every end lies inside the text, and the time grows with
 * its length.
 */
class OddContentTest {
  private static final String ALPHABET =
      "第一二十百千万〇○OO零廿卅壹条章节编阶段步、．.（(）)〔〕[]【】〈《》“”„‟年月日号令公告通发政办字函国务院的和根据"
          + "关于文件市区局厅部02１９-—~至旬上中下同当本初底末 　\u00a0\t①㈠⒈⑴ⅣAIVX，。：:%亿";

  @Test
  void neverThrowsOnRandomText() {
    Random random = new Random(20211024);
    for (int round = 0; round < 30_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(24);
      for (int i = 0; i < length; i++) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      readEverything(text.toString());
    }
  }

  @Test
  void readsLongRunsInLinearTime() {
    for (String unit :
        new String[] {"一", "（", "〔2021", "令第", "政", "号", " ", "国发 ", "1.", "8、", "和清政"}) {
      String text = unit.repeat(100_000 / unit.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            readEverything(text);
            readNumbers(text);
          },
          unit);
    }
  }

  private static void readEverything(String text) {
    for (int i = -1; i <= Math.min(text.length(), 24); i++) {
      Numeral numeral = Numerals.at(text, i);
      assertThat(numeral == null ? 0 : numeral.end()).isBetween(0, text.length());
      DateReading date = Dates.at(text, i);
      assertThat(date == null || date.end() <= text.length()).isTrue();
      DateRange range = Dates.rangeAt(text, i);
      if (range != null) {
        assertThat(range.end()).isLessThanOrEqualTo(text.length());
        range.first(2021, 2);
        range.last(2021, 2);
      }
      for (UnitMarker marker : UnitMarkers.at(text, i)) {
        assertThat(marker.end()).isLessThanOrEqualTo(text.length());
        assertThat(marker.printed(text)).isNotEmpty();
      }
      Brackets.closing(text, i);
      if (i >= 0) {
        DocumentNumbers.at(text, i);
        DocumentNumbers.endingAt(text, i);
      }
    }
    if (text.length() < 100) {
      readNumbers(text);
    }
    Dates.whole(text);
    DocumentNumbers.whole(text);
    Genres.of(text);
    Agencies.endsLikeAgency(text);
    Agencies.issuerOf(text);
    Agencies.ofRedHead(text);
    Brackets.split(text, "，、");
  }

  private static void readNumbers(String text) {
    NumberReading reading = DocumentNumbers.find(text, 0);
    while (reading != null) {
      assertThat(reading.end()).isGreaterThan(reading.start()).isLessThanOrEqualTo(text.length());
      reading = DocumentNumbers.find(text, reading.end());
    }
  }
}
