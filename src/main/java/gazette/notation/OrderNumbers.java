package gazette.notation;

import gazette.source.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of orders and announcements (令, 公告, 通告), which have no agency code: {@code
 * 国务院令第713号}, {@code 清河市财政局公告2020年第32号}, {@code 清河市人民政府第5号令}.
 */
final class OrderNumbers {
  private OrderNumbers() {}

  /** The number whose 令 or 告 stands at the index; null when none does. */
  static @Nullable NumberReading around(String text, int kind) {
    boolean order = text.charAt(kind) == '令';
    int nameEnd = order ? kind : kind - 1;
    if (!order && !Text.isOneOf(Text.at(text, kind - 1), "公通")) {
      return null;
    }
    NumberReading after = after(text, nameEnd, kind + 1);
    return after != null || !order ? after : before(text, kind);
  }

  /**
   * The old form without brackets, {@code 清河省人民政府一九八四年八号文件}, whose 号 stands at the index: an organ,
   * a year, a serial, 文件.
   */
  static @Nullable NumberReading paper(String text, int mark) {
    if (Text.at(text, mark + 1) != '文') {
      return null;
    }
    int year = mark - 1;
    while (year > mark - 9 && year >= 0 && text.charAt(year) != '年') {
      year--;
    }
    int first = Text.at(text, year) == '年' ? Text.skipBlanksBack(text, year) - 4 : -1;
    Serial serial = first > 0 ? serial(text, first) : null;
    if (serial == null || serial.year == null || serial.end != mark + 1) {
      return null;
    }
    int start = organs(text, first);
    return start == first
        ? null
        : DocumentNumbers.reading(text, start, serial.end, null, serial.year, serial.value);
  }

  /** A serial that stands alone: {@code 第707号}, {@code 2020年第3号}. */
  static @Nullable NumberReading serialAlone(String text) {
    Serial serial = serial(text, 0);
    return serial == null || !serial.ordinal || serial.end != text.length()
        ? null
        : DocumentNumbers.reading(text, 0, serial.end, null, serial.year, serial.value);
  }

  private record Serial(@Nullable Integer year, int value, boolean ordinal, int end) {}

  /** {@code 令第713号}, {@code 令（第713号）}, {@code 公告2020年第32号}, {@code 公告》（2020年第32号）}. */
  private static @Nullable NumberReading after(String text, int nameEnd, int from) {
    int i = Text.skipBlanks(text, from);
    boolean title = Text.at(text, i) == '》';
    i = title ? Text.skipBlanks(text, i + 1) : i;
    boolean bracket = Text.isOneOf(Text.at(text, i), "（(");
    if (title && !bracket) {
      return null;
    }
    Serial serial = serial(text, bracket ? Text.skipBlanks(text, i + 1) : i);
    if (serial == null) {
      return null;
    }
    int end = serial.end;
    if (bracket) {
      int close = Text.skipBlanks(text, end);
      if (!Text.isOneOf(Text.at(text, close), "）)")) {
        return null;
      }
      end = close + 1;
    }
    int start = title ? nameEnd : organs(text, nameEnd);
    boolean order = text.charAt(nameEnd) == '令';
    if (!order && !Agencies.endsLikeAgency(Blanks.without(text.substring(start, nameEnd)))) {
      start = nameEnd;
    }
    if (bracket && start == nameEnd) {
      start = Text.skipBlanks(text, i + 1);
      end = serial.end;
    }
    return DocumentNumbers.reading(text, start, end, null, serial.year, serial.value);
  }

  /** {@code 国务院第713号令}. */
  private static @Nullable NumberReading before(String text, int kind) {
    int mark = Text.skipBlanksBack(text, kind) - 1;
    if (Text.at(text, mark) != '号') {
      return null;
    }
    int first = mark - 1;
    while (first > mark - 16 && first >= 0 && text.charAt(first) != '第') {
      first--;
    }
    Serial serial = Text.at(text, first) == '第' ? serial(text, first) : null;
    return serial == null || serial.end != mark + 1
        ? null
        : DocumentNumbers.reading(
            text, organs(text, first), kind + 1, null, serial.year, serial.value);
  }

  private static @Nullable Serial serial(String text, int from) {
    DateReading date = Dates.at(text, from);
    Integer year = date == null || date.month() != null ? null : date.year();
    int i = date == null || year == null ? from : Text.skipBlanks(text, date.end());
    boolean ordinal = Text.at(text, i) == '第';
    i = ordinal ? Text.skipBlanks(text, i + 1) : i;
    Numeral number = Numerals.at(text, i);
    if (number == null || number.end() - i > 6) {
      return null;
    }
    int mark = Text.skipBlanks(text, number.end());
    return Text.isOneOf(Text.at(text, mark), "号號")
        ? new Serial(year, number.value(), ordinal, mark + 1)
        : null;
  }

  /** Where the names of the organs before {@code end} begin; several are joined by 、. */
  private static int organs(String text, int end) {
    int start = AgencyCodes.organStart(text, Text.skipBlanksBack(text, end));
    while (Text.at(text, start - 1) == '、') {
      int earlier = AgencyCodes.organStart(text, start - 1);
      if (!Agencies.endsLikeAgency(text.substring(earlier, start - 1))) {
        break;
      }
      start = earlier;
    }
    return start;
  }
}
