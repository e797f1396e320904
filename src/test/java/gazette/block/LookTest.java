package gazette.block;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.mark.MarkedLine;
import gazette.source.Blanks;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {
  private static final String MARKS = "。；，：、！？";

  /**
   * Brackets, marks, blanks of all kinds, Han, Latin, digits, their neighbours, and half a pair.
   */
  private static final String ALPHABET =
      "（(《〔【】〕》)）〈〉[]［］“”’\"。；，：、！？,;:!?….．—－　 \t\u00A0\u00AD\u200B\u2028\u2060\u3000\uFEFF\u007F\u0001"
          + "清河市第条〇aZé09０９\u1FFF\u2000〖〗\u3016\uFEFE\uFF00\uD840\uDD45𠅤";

  @Test
  void aHanCharacterIsTwoWideAndALatinOneHalfOfThat() {
    assertThat(Marked.look("　　清河市GDP增长").width).isEqualTo(13);
    assertThat(Marked.look("").width).isZero();
    assertThat(Look.width("第2条　")).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`清河市`|0|false",
        "`　清河市`|1|false",
        "`  清河市`|1|false",
        "`　　清河市`|2|true",
        "`    清河市`|2|true",
        "`　 清河市`|1|false",
        "`&nbsp;&nbsp;清河市`|0|true",
        "`&nbsp;清河市`|0|false",
        "`&清河市&`|0|false"
      })
  void twoIdeographicBlanksAreAnIndent(String text, int indent, boolean indented) {
    assertThat(Marked.look(text).indent).isEqualTo(indent);
    assertThat(Marked.look(text).indented).isEqualTo(indented);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "认真落实。|SENTENCE",
        "下列事项：|SENTENCE",
        "三次产业结构调整为9.8:41.5:|OPEN",
        "男女比例为105：100：|OPEN",
        "附件1：|SENTENCE",
        "2.：|SENTENCE",
        "他说：“好。”|SENTENCE",
        "各县、|COMMA",
        "印发《|COMMA",
        "（市财政局）|CLOSED",
        "各级各部门要|OPEN",
        "1.5|OPEN"
      })
  void aLineEndsWithItsSentenceOrBefore(String text, Ends end) {
    assertThat(Marked.look(text).end).isEqualTo(end);
  }

  @Test
  void blanksAreCountedInsideTheContentAlone() {
    Look row = Marked.look("　　清河县　\t20 30　");

    assertThat(row.blanks).isEqualTo(3);
    assertThat(row.gap).isTrue();
    assertThat(Marked.look("清河县 20 30").gap).isFalse();
    assertThat(Marked.look("　　清河县　").blanks).isZero();
  }

  @Test
  void bracketsAreKnownByTheirPlaces() {
    assertThat(Marked.look("（市委）〔2024〕8号《【】》)(").brackets)
        .containsExactly(0, 3, 4, 9, 12, 13, 14, 15, 16, 17);
    assertThat(Marked.look("“市委”［一］〈二〉").brackets).isEmpty();
  }

  @Test
  void aMarkIsHeldFromAnIndexOn() {
    String text = "一、总体要求，目标";
    Look look = Marked.look(text);

    assertThat(look.holds(Look.COMMA, text, 2)).isTrue();
    assertThat(look.holds(Look.bits("、"), text, 1)).isTrue();
    assertThat(look.holds(Look.bits("、"), text, 2)).isFalse();
    assertThat(look.holds(Look.bits("、，"), text, 2)).isTrue();
    assertThat(look.holds(Look.STOP, text, 0)).isFalse();
    assertThat(look.holds(Look.ALL_MARKS, text, text.length())).isFalse();
  }

  @Test
  void halfWidthPunctuationIsThatOfProseButNoMark() {
    assertThat(Marked.look("GDP, CPI").isProse()).isTrue();
    assertThat(Marked.look("GDP, CPI").hasMark()).isFalse();
    assertThat(Marked.look("清河市、河口市").hasMark()).isTrue();
    assertThat(Marked.look("清河市.河口市").isProse()).isFalse();
  }

  @Test
  void whatIsNeverAskedHasNothing() {
    assertThat(Look.NONE.brackets).isEmpty();
    assertThat(Look.NONE.isProse()).isFalse();
    assertThat(Look.NONE.holds(Look.ALL_MARKS, "", 0)).isFalse();
  }

  @Test
  void oneLookFindsWhatManyWouldFind() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      check(text(random, random.nextInt(24)));
    }
    for (int i = 0; i < 20; i++) {
      check(text(random, 3_000));
    }
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      check("清" + (char) c + "河");
    }
  }

  /** The characters of long texts leave nothing behind for the short ones after them. */
  @Test
  void theLooksOfOneTextAreFoundApart() {
    Random random = new Random(12);
    for (int i = 0; i < 200; i++) {
      String whole = text(random, 900);
      MarkedLine longer = Marked.text(whole);
      MarkedLine shorter = Marked.text("清河");
      Lines lines =
          new Lines(
              List.of(
                  longer, new MarkedLine(shorter.line(), shorter.content(), shorter.mark(), 1)));
      lines.look(0);
      assertThat(lines.look(1).width).isEqualTo(4);
      assertThat(lines.look(1).brackets).isEmpty();
      assertThat(lines.look(1).marks).isZero();
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private static void check(String raw) {
    MarkedLine line = Marked.text(raw);
    Look look = new Lines(List.of(line)).look(0);
    String text = line.text();
    String name = escaped(raw);

    assertThat(look.width).as(name).isEqualTo(text.chars().map(c -> c < 0x2000 ? 1 : 2).sum());
    assertThat(look.end).as(name).isEqualTo(end(text));
    assertThat(look.blanks).as(name).isEqualTo(places(text, Blanks::isBlank).length);
    assertThat(look.gap).as(name).isEqualTo(hasGap(text));
    assertThat(look.brackets).as(name).isEqualTo(places(text, c -> "（(《〔【】〕》)）".indexOf(c) >= 0));
    assertThat(look.hasMark()).as(name).isEqualTo(text.matches("(?s).*[" + MARKS + "].*"));
    assertThat(look.isProse()).as(name).isEqualTo(text.matches("(?s).*[" + MARKS + ",;].*"));
    int from = text.length() / 2;
    for (int i = 0; i < MARKS.length(); i++) {
      int bit = Look.bits(MARKS.substring(i, i + 1));
      assertThat((look.marks & bit) != 0).as(name).isEqualTo(text.indexOf(MARKS.charAt(i)) >= 0);
      assertThat(look.holds(bit, text, from))
          .as(name)
          .isEqualTo(text.indexOf(MARKS.charAt(i), from) >= 0);
    }
  }

  private static boolean hasGap(String text) {
    return IntStream.range(1, text.length())
        .anyMatch(i -> Blanks.isBlank(text.charAt(i - 1)) && Blanks.isBlank(text.charAt(i)));
  }

  private static Ends end(String text) {
    if (text.isEmpty() || text.matches("(?s).*([。！？!?；;：:….]|[。！？][）)”》】’〉\"］\\]])")) {
      return Ends.SENTENCE;
    }
    if (text.matches("(?s).*[，、,—－“（《]")) {
      return Ends.COMMA;
    }
    return text.matches("(?s).*[）)”》】’〉\"］\\]]") ? Ends.CLOSED : Ends.OPEN;
  }

  /** Asks of a character. */
  private interface Question {
    boolean ask(char c);
  }

  private static int[] places(String text, Question question) {
    return IntStream.range(0, text.length()).filter(i -> question.ask(text.charAt(i))).toArray();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
    return escaped.toString();
  }
}
