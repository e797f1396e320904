package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2021年10月24日印发, 2021-10-24, 11",
    "２０１８年４月１０日, 2018-04-10, 10",
    "2001年3月１日, 2001-03-01, 9",
    "二○一八年四月十日, 2018-04-10, 9",
    "二〇二一年十一月十八日, 2021-11-18, 11",
    "二〇二四年三月三十一日, 2024-03-31, 11",
    "二OO三年十二月四日, 2003-12-04, 10",
    "二零零零年十二月六日, 2000-12-06, 10",
    "一九八一年五月廿三日, 1981-05-23, 10",
    "2024 年 4 月 7 日, 2024-04-07, 14",
    "2018年11月 12 日, 2018-11-12, 13",
    "2018年11月5号, 2018-11-05, 10",
    "2023-06-30, 2023-06-30, 10",
    "2023/6/30, 2023-06-30, 9",
    "2023.06.30发布, 2023-06-30, 10",
    "２０２３．６．３０, 2023-06-30, 9"
  })
  void readsACompleteDate(String text, String iso, int end) {
    DateReading date = Dates.at(text, 0);

    assertThat(date).isNotNull();
    assertThat(date.iso()).isEqualTo(iso);
    assertThat(date.end()).isEqualTo(end);
    assertThat(date.isPossible()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2021年11月底前, 2021, 11, , 8",
    "2021年工作要点, 2021, , , 5",
    "二〇二一年, 2021, , , 5",
    "2021年第3期, 2021, , , 5",
    "2021年1-3月, 2021, , , 5",
    "10月24日, , 10, 24, 6",
    "十月二十四日, , 10, 24, 6",
    "24日上午, , , 24, 3",
    "7 月, , 7, , 3"
  })
  void readsThePartsThatArePrinted(String text, Integer year, Integer month, Integer day, int end) {
    DateReading date = Dates.at(text, 0);

    assertThat(date).isEqualTo(new DateReading(year, month, day, end));
    assertThat(date.iso()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021—2025年",
        "2021",
        "12345年",
        "98年",
        "五年",
        "3个月",
        "123日",
        "2023-0630",
        "2023.06",
        "2023-6/30",
        "2023-06-301",
        "十四五",
        "今年3月",
        ""
      })
  void findsNoDate(String text) {
    assertThat(Dates.at(text, 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2021年2月29日, false",
    "2020年2月29日, true",
    "2月29日, true",
    "4月31日, false",
    "31日, true",
    "32日, false",
    "0日, false",
    "13月, false",
    "2021年0月5日, false",
    "2021年, true"
  })
  void saysWhetherACalendarHasTheDate(String text, boolean possible) {
    DateReading date = Dates.at(text, 0);

    assertThat(date).isNotNull();
    assertThat(date.isPossible()).isEqualTo(possible);
  }

  @ParameterizedTest
  @CsvSource({
    "2021年10月24日, 2021-10-24",
    "'　　2021年10月24日 \u00a0\u00a0', 2021-10-24",
    "二○○九年七月十六日。, 2009-07-16",
    "2 0 2 1 年 3 月 1 日, 2021-03-01",
    "二 〇 二 一 年 三 月 一 日, 2021-03-01",
    "2024年4月7, 2024-04-07",
    "20171116, 2017-11-16",
    "2023-06-30, 2023-06-30"
  })
  void acceptsATextThatIsNothingButADate(String text, String iso) {
    DateReading date = Dates.whole(text);

    assertThat(date).isNotNull();
    assertThat(date.iso()).isEqualTo(iso);
    assertThat(date.end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "。",
        "2021年10月",
        "10月24日",
        "2021年10月24日印发",
        "于2021年10月24日",
        "20171316",
        "12345678",
        "2021年 月 日",
        "2021年10月24日至25日",
        "３"
      })
  void refusesATextThatIsMoreOrLess(String text) {
    assertThat(Dates.whole(text)).isNull();
  }

  @Test
  void returnsAnImpossibleWholeDateWithoutIso() {
    DateReading date = Dates.whole("2021年4月31日");

    assertThat(date).isNotNull();
    assertThat(date.isComplete()).isTrue();
    assertThat(date.isPossible()).isFalse();
    assertThat(date.iso()).isNull();
  }

  @Test
  void readsADateInsideATextAtItsIndex() {
    String text = "清河市人民政府办公室2021年10月24日印发";

    assertThat(Dates.at(text, 10)).isEqualTo(new DateReading(2021, 10, 24, 21));
    assertThat(Dates.at(text, 9)).isNull();
  }

  @Test
  void readsTheLastOfDatesSideBySide() {
    DateReading date = Dates.sideBySide("2022年5月9日　　　2022年5月10日");

    assertThat(date).isNotNull();
    assertThat(date.iso()).isEqualTo("2022-05-10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2022年5月9日", "2022年5月9日    清河市", "2022年5月9日    ", "5    6"})
  void seesNoDatesSideBySideInAnythingElse(String text) {
    assertThat(Dates.sideBySide(text)).isNull();
  }
}
