package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.notation.DateRange.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangesTest {
  @ParameterizedTest
  @CsvSource({
    "'4日，全市会议', 4日, 2021-06-04, 2021-06-04, DAY",
    "4日至5日 召开, 4日至5日, 2021-06-04, 2021-06-05, DAY",
    "'8-10日，', 8-10日, 2021-06-08, 2021-06-10, DAY",
    "8—10日, 8—10日, 2021-06-08, 2021-06-10, DAY",
    "8——10日, 8——10日, 2021-06-08, 2021-06-10, DAY",
    "15~17日, 15~17日, 2021-06-15, 2021-06-17, DAY",
    "2 — 4 日 市委, 2 — 4 日, 2021-06-02, 2021-06-04, DAY",
    "4日一5日, 4日一5日, 2021-06-04, 2021-06-05, DAY",
    "3、4日, '3、4日', 2021-06-03, 2021-06-04, DAY",
    "3日、4日, '3日、4日', 2021-06-03, 2021-06-04, DAY",
    "8、9、10日, '8、9、10日', 2021-06-08, 2021-06-10, DAY",
    "9月3日, 9月3日, 2021-09-03, 2021-09-03, DAY",
    "6月7日—9日, 6月7日—9日, 2021-06-07, 2021-06-09, DAY",
    "1 月 15~17 日, 1 月 15~17 日, 2021-01-15, 2021-01-17, DAY",
    "11 月21 ~23 日, 11 月21 ~23 日, 2021-11-21, 2021-11-23, DAY",
    "30日至7月2日, 30日至7月2日, 2021-06-30, 2021-07-02, DAY",
    "12月30日至1月2日, 12月30日至1月2日, 2021-12-30, 2022-01-02, DAY",
    "2019年3月5日至7日, 2019年3月5日至7日, 2019-03-05, 2019-03-07, DAY",
    "十五日至十七日, 十五日至十七日, 2021-06-15, 2021-06-17, DAY",
    "上旬, 上旬, 2021-06-01, 2021-06-10, DEKAD",
    "中旬, 中旬, 2021-06-11, 2021-06-20, DEKAD",
    "下旬, 下旬, 2021-06-21, 2021-06-30, DEKAD",
    "中下旬, 中下旬, 2021-06-11, 2021-06-30, DEKAD",
    "2月下旬, 2月下旬, 2021-02-21, 2021-02-28, DEKAD",
    "8月中旬 省, 8月中旬, 2021-08-11, 2021-08-20, DEKAD",
    "本月上旬, 本月上旬, 2021-06-01, 2021-06-10, DEKAD",
    "6月上旬至7月中旬, 6月上旬至7月中旬, 2021-06-01, 2021-07-20, DEKAD",
    "月底, 月底, 2021-06-21, 2021-06-30, DEKAD",
    "9月底, 9月底, 2021-09-21, 2021-09-30, DEKAD",
    "月初, 月初, 2021-06-01, 2021-06-10, DEKAD",
    "1月, 1月, 2021-01-01, 2021-01-31, MONTH",
    "4 月 县委, 4 月, 2021-04-01, 2021-04-30, MONTH",
    "2月份, 2月份, 2021-02-01, 2021-02-28, MONTH",
    "1-3月, 1-3月, 2021-01-01, 2021-03-31, MONTH",
    "3月至5月, 3月至5月, 2021-03-01, 2021-05-31, MONTH",
    "同月 , 同月, 2021-06-01, 2021-06-30, SAME_MONTH"
  })
  void readsTheDaysOfAnEntry(
      String text, String label, LocalDate first, LocalDate last, Precision precision) {
    DateRange range = Dates.rangeAt(text, 0);

    assertThat(range).isNotNull();
    assertThat(text.substring(range.start(), range.end())).isEqualTo(label);
    assertThat(range.first(2021, 6)).isEqualTo(first);
    assertThat(range.last(2021, 6)).isEqualTo(last);
    assertThat(range.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(strings = {"同日", "当日，", "是日"})
  void leavesTheSameDayToTheEntryAbove(String text) {
    DateRange range = Dates.rangeAt(text, 0);

    assertThat(range).isNotNull();
    assertThat(range.precision()).isEqualTo(Precision.SAME_DAY);
    assertThat(range.end()).isEqualTo(2);
    assertThat(range.first(2021, 6)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "10日内", "30日以内", "3月以来", "30亩", "8-10家", "2021年", "1988 年", "同志", "当年", "本市", "上午", "月",
        "中央", "下午3时", "第3日"
      })
  void findsNoDaysInOtherWords(String text) {
    assertThat(Dates.rangeAt(text, 0)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4月31日", "32日", "0日", "2月28日至30日"})
  void hasNoLastDayThatNoCalendarHas(String text) {
    DateRange range = Dates.rangeAt(text, 0);

    assertThat(range).isNotNull();
    assertThat(range.last(2021, 6)).isNull();
  }

  @Test
  void stopsBeforeADashThatBelongsToTheText() {
    DateRange range = Dates.rangeAt("4日——清河市首届书市开幕", 0);

    assertThat(range).isNotNull();
    assertThat(range.end()).isEqualTo(2);
  }

  @Test
  void doesNotTakeAListThatGoesBack() {
    DateRange range = Dates.rangeAt("8日、3日", 0);

    assertThat(range).isNotNull();
    assertThat(range.end()).isEqualTo(2);
  }
}
