package gazette.notation;

import gazette.model.DocumentNumber;
import gazette.source.Blanks;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads document numbers (发文字号: GB/T 9704-2012, 7.2.5) in every printed form: agency code, year in
 * brackets of any kind, serial; and the numbers of orders and announcements ({@code 国务院令第713号}).
 */
public final class DocumentNumbers {
  private static final int LONGEST_WHOLE = 80;

  /** So much of a text is looked at at once, as one number after another is found in long ones. */
  private static final int PIECE = 256;

  private static final CharSet OUTER_OPENING = CharSet.of("（([［〔【");
  private static final CharSet OUTER_CLOSING = CharSet.of("）)]］〕】");

  private DocumentNumbers() {}

  /**
   * The next number at or after the index: in {@code 根据国发〔2012〕48号文件} it starts at 国; null when
   * there is none. Words before an agency code are not part of it, nor is a phone number.
   */
  public static @Nullable NumberReading find(String text, int from) {
    int length = text.length();
    char[] piece = new char[Math.min(PIECE, Math.max(0, length - from))];
    for (int start = Math.max(from, 0); start < length; start += piece.length) {
      int size = Math.min(piece.length, length - start);
      text.getChars(start, start + size, piece, 0);
      for (int i = 0; i < size; i++) {
        char c = piece[i];
        boolean han = c >= Text.FIRST_HAN && c <= Text.LAST_HAN;
        boolean plain = han && c != '令' && c != '告' && c != '号';
        NumberReading reading = plain ? null : readAround(text, start + i);
        if (reading != null && reading.start() >= from) {
          return reading;
        }
      }
    }
    return null;
  }

  /**
   * The number that starts at the index, after blanks: of {@code 清政发【2023】7号关于印发…的通知} the first
   * part. Null when the text there does not begin with one.
   */
  public static @Nullable NumberReading at(String text, int from) {
    int start = Text.skipBlanks(text, from);
    int limit = Math.min(text.length(), start + LONGEST_WHOLE / 2);
    for (int i = start; i < limit; i++) {
      NumberReading reading = readAround(text, i);
      if (reading != null) {
        return reading.start() <= start ? reading : null;
      }
      if (!isInsideCode(text.charAt(i))) {
        return null;
      }
    }
    return null;
  }

  /**
   * The number that ends at the index or before the blanks there: of {@code …的通告 清政通〔2023〕2号}; else
   * null.
   */
  public static @Nullable NumberReading endingAt(String text, int end) {
    int last = Text.skipBlanksBack(text, Math.min(end, text.length()));
    for (int from = Math.max(0, last - LONGEST_WHOLE / 2); from < last; ) {
      NumberReading reading = find(text, from);
      if (reading == null || reading.end() > last) {
        return null;
      }
      if (reading.end() == last) {
        return reading;
      }
      from = reading.end();
    }
    return null;
  }

  /**
   * The number when the text is nothing else, brackets and padding around it left aside: {@code （
   * 清府发〔2003〕37号 ）}. Here a serial is enough, {@code 第707号}, and characters may be lost, {@code
   * 清政办发〔201746}; else null.
   */
  public static @Nullable NumberReading whole(String text) {
    int end = Text.skipBlanksBack(text, text.length());
    if (!canEnd(Text.at(text, end - 1))) {
      return null;
    }
    int start = Text.skipBlanks(text, 0);
    if (end - start < 3 || end - start > LONGEST_WHOLE) {
      return null;
    }
    if (OUTER_OPENING.has(text.charAt(start)) && OUTER_CLOSING.has(text.charAt(end - 1))) {
      start = Text.skipBlanks(text, start + 1);
      end = Text.skipBlanksBack(text, end - 1);
    }
    if (end <= start) {
      return null;
    }
    NumberReading reading = wholeOf(text.substring(start, end));
    return reading == null
        ? null
        : new NumberReading(reading.number(), start + reading.start(), start + reading.end());
  }

  private static boolean canEnd(char c) {
    return "号號令".indexOf(c) >= 0 || OUTER_CLOSING.has(c) || Digits.isDigit(c);
  }

  private static @Nullable NumberReading wholeOf(String text) {
    NumberReading serial = OrderNumbers.serialAlone(text);
    if (serial != null) {
      return serial;
    }
    NumberReading reading = at(text, 0);
    return reading != null && reading.start() == 0 && reading.end() == text.length()
        ? reading
        : null;
  }

  /** The number whose opening bracket, or whose 令, 告 or 号文件, stands at the index. */
  private static @Nullable NumberReading readAround(String text, int i) {
    char c = text.charAt(i);
    if (c == '令' || c == '告') {
      return OrderNumbers.around(text, i);
    }
    if (c == '号') {
      return OrderNumbers.paper(text, i);
    }
    boolean never = Text.isHan(c) || c >= '0' && c <= '9' || c == '，' || c == '。';
    return never ? null : BracketedNumbers.around(text, i);
  }

  private static boolean isInsideCode(char c) {
    return Text.isHan(c) || c >= 'A' && c <= 'Z' || Blanks.isBlank(c) || Digits.isDigit(c);
  }

  static NumberReading reading(
      String text,
      int start,
      int end,
      @Nullable String agency,
      @Nullable Integer year,
      @Nullable Integer serial) {
    String printed = Blanks.without(text.substring(start, end));
    return new NumberReading(new DocumentNumber(printed, agency, year, serial), start, end);
  }
}
