package gazette.list;

import gazette.notation.Brackets;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.Digits;
import gazette.source.CharSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who decides on appointments, as the words before them say: {@code 经市委提名，市人民政府决定}. */
final class DecidingOrgan {
  private static final String[] TRAILERS = {
    "研究同意", "审议通过", "研究", "审议", "讨论", "同意", "批准", "通过", "提名", "依法", "现", "作出"
  };
  private static final String[] OPENERS = {"经", "由", "根据", "按照", "现将", "并"};
  private static final CharSet ORGAN_CHARS = CharSet.of("府委会局院党厅部司团");

  private DecidingOrgan() {}

  /** Who decides: the last organ before 决定 or the verb, without 经…研究. */
  static @Nullable String of(String words) {
    int decision = words.lastIndexOf("决定");
    String before = decision < 0 ? beforeVerb(words) : words.substring(0, decision);
    List<String> parts = Brackets.split(before, "，,");
    for (int i = parts.size() - 1; i >= 0; i--) {
      String organ = isConsent(parts.get(i)) ? null : organ(parts.get(i));
      if (organ != null) {
        return organ;
      }
    }
    return null;
  }

  /** {@code 并报市委同意}, {@code 根据市长林远的提请}: who agrees or proposes does not decide. */
  private static boolean isConsent(String part) {
    String words = part.startsWith("并") ? part.substring(1) : part;
    return words.startsWith("报") && words.contains("同意")
        || words.contains("的提请")
        || words.contains("的提名");
  }

  private static String beforeVerb(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (AppointmentVerb.at(words, i, true) != null) {
        return words.substring(0, i);
      }
    }
    return words;
  }

  /** Without the date and the meeting of the decision: {@code 市政府2023年3月25日第12次常务会议}. */
  private static String withoutTime(String organ) {
    DateReading date = Dates.at(organ, 0);
    String rest = date != null && date.month() != null ? organ.substring(date.end()) : organ;
    for (int i = 2; i < rest.length(); i++) {
      boolean meeting = rest.charAt(i) == '第' && rest.indexOf('次', i) > 0;
      DateReading later = Digits.isDigit(rest.charAt(i)) ? Dates.at(rest, i) : null;
      if (meeting || later != null && later.month() != null) {
        int on = rest.charAt(i - 1) == '于' ? i - 1 : i;
        return rest.substring(0, on);
      }
    }
    return rest;
  }

  private static @Nullable String organ(String part) {
    String organ = Chars.dense(part);
    for (String opener : OPENERS) {
      organ = organ.startsWith(opener) ? organ.substring(opener.length()) : organ;
    }
    organ = withoutTime(organ);
    for (String trailer : TRAILERS) {
      organ =
          organ.endsWith(trailer) ? organ.substring(0, organ.length() - trailer.length()) : organ;
    }
    for (int i = 0; i < organ.length(); i++) {
      if (ORGAN_CHARS.has(organ.charAt(i))) {
        return organ;
      }
    }
    return null;
  }
}
