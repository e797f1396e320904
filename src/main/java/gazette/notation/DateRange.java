package gazette.notation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a chronicle entry (大事记) as printed; what is not printed is inherited from the entry
 * or heading above.
 *
 * @param fromYear null when not printed
 * @param fromMonth null when not printed
 * @param fromDay null only of {@code 同日}
 * @param toYear null when not printed
 * @param toMonth null when not printed, or the same month
 * @param toDay null only of {@code 同日}; 31 stands for the last day where the precision is not a day
 * @param precision what the days stand for
 * @param start the index of the first character of the printed label
 * @param end the index after its last character
 */
public record DateRange(
    @Nullable Integer fromYear,
    @Nullable Integer fromMonth,
    @Nullable Integer fromDay,
    @Nullable Integer toYear,
    @Nullable Integer toMonth,
    @Nullable Integer toDay,
    Precision precision,
    int start,
    int end) {

  /** What the two ends of a range stand for. */
  public enum Precision {
    /** Days: {@code 8-10日}. */
    DAY,
    /** A third of a month: {@code 上旬}, {@code 6月下旬}, {@code 月底}. */
    DEKAD,
    /** Whole months: {@code 1月}, {@code 1-3月}. */
    MONTH,
    /** The day of the entry above: {@code 同日}, {@code 当日}. */
    SAME_DAY,
    /** The month of the entry above: {@code 同月}. */
    SAME_MONTH
  }

  /**
   * The first day, with the year and month to inherit; null of {@code 同日} and of a day that no
   * calendar has.
   */
  public @Nullable LocalDate first(int year, int month) {
    return date(yearOr(fromYear, year), fromMonth == null ? month : fromMonth, fromDay);
  }

  /**
   * The last day, with the year and month to inherit; {@code 12月30日至1月2日} ends in the next year.
   */
  public @Nullable LocalDate last(int year, int month) {
    int first = fromMonth == null ? month : fromMonth;
    int last = toMonth == null ? first : toMonth;
    int lastYear = toYear != null ? toYear : yearOr(fromYear, year) + (last < first ? 1 : 0);
    return date(lastYear, last, toDay);
  }

  private static int yearOr(@Nullable Integer printed, int inherited) {
    return printed == null ? inherited : printed;
  }

  private @Nullable LocalDate date(int year, int month, @Nullable Integer day) {
    if (day == null || month < 1 || month > 12 || day < 1) {
      return null;
    }
    int longest = DateReading.daysOf(year, month);
    if (day > longest && precision == Precision.DAY) {
      return null;
    }
    return LocalDate.of(year, month, Math.min(day, longest));
  }
}
