package gazette.notation;

import org.jspecify.annotations.Nullable;

/**
 * A date as far as a text gives it (成文日期, GB/T 9704-2012, 7.3.5).
 *
 * @param year for example 2021; null when not printed
 * @param month 1 to 12 when the date is possible; null when not printed
 * @param day 1 to 31 when the date is possible; null when not printed
 * @param end the index after the last character of the date
 */
public record DateReading(
    @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, int end) {

  /** A year in which February has 29 days, for dates without a year. */
  private static final int LEAP_YEAR = 2000;

  /** Whether year, month and day are all printed: true of {@code 2021年10月24日}, also of a 32nd. */
  public boolean isComplete() {
    return year != null && month != null && day != null;
  }

  /** Whether some calendar has the date; false of {@code 4月31日}. */
  public boolean isPossible() {
    if (month != null && (month < 1 || month > 12)) {
      return false;
    }
    if (day == null) {
      return true;
    }
    return day >= 1 && day <= (month == null ? 31 : daysOf(year == null ? LEAP_YEAR : year, month));
  }

  /** The days of a month of the calendar of 1582; {@code java.time} is long to load. */
  static int daysOf(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** The date as {@code yyyy-MM-dd}; null unless it is complete and possible. */
  public @Nullable String iso() {
    if (year == null || month == null || day == null || !isPossible()) {
      return null;
    }
    return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
  }

  private static String padded(int value, int width) {
    String digits = Integer.toString(value);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
