package gazette.list;

import gazette.notation.DateRange;
import gazette.notation.DateRange.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The year and month in which a chronicle has arrived: what an entry does not print it takes from
 * here.
 */
final class ChronicleCalendar {
  /** A month further back than this is one of the next year: 1月 after 12月. */
  private static final int HALF_YEAR = 6;

  private @Nullable Integer year;
  private @Nullable Integer month;
  private int firstMonth;
  private int lastMonth;
  private int headingYear;

  /** The days of an entry; null where year or month are not known, or no calendar has them. */
  record Days(@Nullable LocalDate from, @Nullable LocalDate to, boolean impossible) {
    static final Days UNKNOWN = new Days(null, null, false);
  }

  /** The year of the issue, where no title prints one. */
  void assume(@Nullable Integer issueYear) {
    if (year == null && issueYear != null) {
      year = issueYear;
      headingYear = issueYear;
    }
  }

  /** A title or heading: later headings without a year stay in the year above them. */
  void enter(MonthHeading heading) {
    Integer first = heading.first();
    if (heading.year() != null) {
      year = heading.year();
    } else if (first != null) {
      year = yearOf(first);
    }
    month = first;
    if (first != null && (heading.year() != null || !covers(first))) {
      firstMonth = first;
      lastMonth = heading.last() == null ? first : heading.last();
      headingYear = year == null ? 0 : year;
    }
  }

  /** The days of a whole month, of an entry that stands under a month and has no date. */
  Days wholeMonth() {
    if (year == null || month == null || month < 1 || month > 12) {
      return Days.UNKNOWN;
    }
    YearMonth all = YearMonth.of(year, month);
    return new Days(all.atDay(1), all.atEndOfMonth(), false);
  }

  /** The days of a printed date, which moves the calendar on. */
  Days enter(DateRange range) {
    Integer m = range.fromMonth() == null ? month : range.fromMonth();
    Integer y = range.fromYear();
    if (y == null) {
      y = range.fromMonth() == null ? year : yearOf(range.fromMonth());
    }
    if (m == null || y == null) {
      month = m;
      year = y == null ? year : y;
      return Days.UNKNOWN;
    }
    Days days = days(range, y, m);
    if (m >= 1 && m <= 12) {
      year = y;
      month = m;
    }
    return days;
  }

  private static Days days(DateRange range, int year, int month) {
    try {
      LocalDate from = range.first(year, month);
      LocalDate to = range.last(year, month);
      if (from == null || to == null) {
        return new Days(null, null, range.precision() == Precision.DAY);
      }
      if (to.isBefore(from) && range.toMonth() == null) {
        YearMonth next = YearMonth.from(from).plusMonths(1);
        to = next.atDay(Math.min(to.getDayOfMonth(), next.lengthOfMonth()));
      }
      return new Days(from, to, to.isBefore(from));
    } catch (DateTimeException e) {
      return new Days(null, null, true);
    }
  }

  private boolean covers(int other) {
    return firstMonth <= lastMonth
        ? firstMonth <= other && other <= lastMonth
        : other >= firstMonth || other <= lastMonth;
  }

  /** The year of a month printed without one. */
  private @Nullable Integer yearOf(int other) {
    if (year == null || month == null && firstMonth == 0) {
      return year;
    }
    if (headingYear > 0 && firstMonth > 0 && covers(other)) {
      return other < firstMonth ? headingYear + 1 : headingYear;
    }
    int from = month == null ? firstMonth : month;
    if (from - other >= HALF_YEAR) {
      return year + 1;
    }
    return other - from >= HALF_YEAR ? year - 1 : year;
  }
}
