package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.notation.Numeral.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "7, 7, 1, DIGITS",
    "2018年, 2018, 4, DIGITS",
    "１２月, 12, 2, DIGITS",
    "2０1８, 2018, 4, DIGITS",
    "007, 7, 3, DIGITS",
    "五, 5, 1, CHINESE",
    "十, 10, 1, CHINESE",
    "十五条, 15, 2, CHINESE",
    "二十, 20, 2, CHINESE",
    "二十四, 24, 3, CHINESE",
    "一百, 100, 2, CHINESE",
    "一百零三, 103, 4, CHINESE",
    "一百〇三, 103, 4, CHINESE",
    "一百一十条, 110, 4, CHINESE",
    "一千二百, 1200, 4, CHINESE",
    "一千零一, 1001, 4, CHINESE",
    "两万三千, 23000, 4, CHINESE",
    "三亿, 300000000, 2, CHINESE",
    "廿三, 23, 2, CHINESE",
    "卅一日, 31, 2, CHINESE",
    "二〇二一年, 2021, 4, POSITIONAL",
    "二○一八年, 2018, 4, POSITIONAL",
    "二零零零年, 2000, 4, POSITIONAL",
    "二OO三年, 2003, 4, POSITIONAL",
    "二ＯＯ九年, 2009, 4, POSITIONAL",
    "二oo九年, 2009, 4, POSITIONAL",
    "二0二一年, 2021, 4, POSITIONAL",
    "一九九O年, 1990, 4, POSITIONAL",
    "一九八一年, 1981, 4, POSITIONAL",
    "壹佰贰拾, 120, 4, FINANCIAL",
    "拾伍, 15, 2, FINANCIAL",
    "〇, 0, 1, CHINESE"
  })
  void readsTheLongestNumber(String text, int value, int end, Form form) {
    assertThat(Numerals.at(text, 0)).isEqualTo(new Numeral(value, end, form));
  }

  @ParameterizedTest
  @CsvSource({"一OECD, 1, 1", "十〇, 10, 1", "一百零, 100, 2", "三四百, 34, 2", "十百, 10, 1", "二十廿, 20, 2"})
  void stopsWhereTheNumberStops(String text, int value, int end) {
    Numeral number = Numerals.at(text, 0);

    assertThat(number).isNotNull();
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "百姓", "千方百计", "万元", "第一", " 1", "O三", "亿", "-1"})
  void findsNoNumberInWords(String text) {
    assertThat(Numerals.at(text, 0)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999", "九九九九九九九九九九九九", "九千亿"})
  void capsNumbersThatAreTooLong(String text) {
    Numeral number = Numerals.at(text, 0);

    assertThat(number).isNotNull();
    assertThat(number.value()).isEqualTo(Numerals.MAX);
    assertThat(number.end()).isEqualTo(text.length());
  }

  @Test
  void beginNumbersWithTheirOpenersAlone() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean opens = Numerals.OPENERS.indexOf(c) >= 0;
      assertThat(Numerals.at((char) c + "月", 0) != null).as("U+%04X", c).isEqualTo(opens);
      assertThat(Numerals.isChinese((char) c))
          .as("U+%04X", c)
          .isEqualTo(opens && !Digits.isDigit((char) c));
    }
  }

  @Test
  void givesNothingOutsideTheText() {
    assertThat(Numerals.at("五", 1)).isNull();
    assertThat(Numerals.at("五", -1)).isNull();
  }

  @Test
  void readsEveryNumberBelowTenThousandThatItWouldWrite() {
    for (int value = 1; value < 10_000; value++) {
      String written = written(value);
      Numeral number = Numerals.at(written, 0);

      assertThat(number).as(written).isNotNull();
      assertThat(number.value()).as(written).isEqualTo(value);
      assertThat(number.end()).as(written).isEqualTo(written.length());
    }
  }

  @Test
  void knowsTheValueOfAsciiAndWideDigitsOnly() {
    assertThat(Digits.value('0')).isZero();
    assertThat(Digits.value('９')).isEqualTo(9);
    assertThat(Digits.value('九')).isEqualTo(-1);
    assertThat(Digits.value('O')).isEqualTo(-1);
  }

  private static String written(int value) {
    String digits = "零一二三四五六七八九";
    String units = "千百十 ";
    StringBuilder written = new StringBuilder();
    int place = 1000;
    boolean zero = false;
    for (int i = 0; i < 4; i++, place /= 10) {
      int digit = value / place % 10;
      if (digit == 0) {
        zero = written.length() > 0;
        continue;
      }
      written.append(zero ? "零" : "").append(digits.charAt(digit));
      written.append(place == 1 ? "" : units.charAt(i));
      zero = false;
    }
    return written.toString();
  }
}
