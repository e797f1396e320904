package gazette.notation;

import gazette.source.CharSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads 第…编, 第…章, 第…节, 第…条 and 第…阶段. */
final class LabelledMarkers {
  private static final int LARGEST = 2000;

  /**
   * What follows a cross reference instead of a text: {@code 第三条规定}, {@code 第六条第二款}, {@code
   * 第一条、第二条}.
   */
  private static final CharSet AFTER_REFERENCE = CharSet.of("的第和、所中至到及或与以，,；;。）)》”〉—–-~～项款項");

  private static final String[] REFERENCE_WORDS = {
    "规定", "修改", "修订", "改为", "删去", "删除", "后增加", "增加", "作为", "适用", "关于", "不适用", "是", "已", "規定", "修訂",
    "改為", "刪去", "適用"
  };

  /** With these the word is another one: 条件, 条例, 章程, 节点, 编辑. */
  private static final CharSet OTHER_WORDS = CharSet.of("件例款程课点目拍辑制号组码課點輯號組碼");

  private LabelledMarkers() {}

  static @Nullable UnitMarker match(
      Style style, String text, int at, @Nullable Numeral number, String... words) {
    if (number == null) {
      return null;
    }
    int word = Text.skipBlanks(text, number.end());
    for (String each : words) {
      int end = word + each.length();
      if (text.startsWith(each, word) && !OTHER_WORDS.has(Text.at(text, end))) {
        return style == Style.ARTICLE
            ? article(text, at, number.value(), end)
            : new UnitMarker(
                style, number.value(), List.of(number.value()), at, end, isReference(text, end));
      }
    }
    return null;
  }

  /**
   * {@code 第一阶段：}; without a colon, a blank or a bracket after it the words are a phrase, and weak.
   */
  static @Nullable UnitMarker stage(Style style, String text, int at, @Nullable Numeral number) {
    if (number == null) {
      return null;
    }
    int word = Text.skipBlanks(text, number.end());
    int end = text.startsWith("阶段", word) ? word + 2 : text.startsWith("步", word) ? word + 1 : at;
    char after = Text.at(text, end);
    if (end == at || end == word + 1 && !Text.isOneOf(after, "：:")) {
      return null;
    }
    int colon = Text.skipBlanks(text, end);
    boolean separated = Text.isOneOf(Text.at(text, colon), "：:");
    boolean weak =
        !separated && after != '\0' && after != '（' && after != '(' && !Text.isBlankAt(text, end);
    return new UnitMarker(
        style, number.value(), List.of(number.value()), at, separated ? colon + 1 : end, weak);
  }

  /** {@code 第十条之一} is an article between the tenth and the eleventh. */
  private static UnitMarker article(String text, int at, int value, int end) {
    Numeral inserted = Text.at(text, end) == '之' ? Numerals.at(text, end + 1) : null;
    if (inserted == null) {
      boolean weak = isReference(text, end) || Text.at(text, end) == '之';
      return new UnitMarker(Style.ARTICLE, value, List.of(value), at, end, weak);
    }
    return new UnitMarker(
        Style.ARTICLE,
        value,
        List.of(value, inserted.value()),
        at,
        inserted.end(),
        isReference(text, inserted.end()));
  }

  /** The number behind the 第 at an index. */
  static @Nullable Numeral number(String text, int at) {
    Numeral number = spaced(text, Text.skipBlanks(text, at + 1));
    return number == null || number.value() > LARGEST ? null : number;
  }

  /** A number whose characters may stand apart: {@code 第 十 二 条}. */
  private static @Nullable Numeral spaced(String text, int from) {
    Numeral number = Numerals.at(text, from);
    int next = number == null ? from : Text.skipBlanks(text, number.end());
    if (number == null || next == number.end() || !Numerals.isChinese(Text.at(text, next))) {
      return number;
    }
    int end = next;
    StringBuilder digits = new StringBuilder().append(text, from, number.end());
    while (digits.length() < 8 && Numerals.isChinese(Text.at(text, end))) {
      digits.append(text.charAt(end));
      next = end + 1;
      end = Text.skipBlanks(text, next);
    }
    Numeral whole = Numerals.at(digits.toString(), 0);
    return whole == null || whole.end() != digits.length()
        ? number
        : new Numeral(whole.value(), next, whole.form());
  }

  private static boolean isReference(String text, int end) {
    if (AFTER_REFERENCE.has(Text.at(text, end))) {
      return true;
    }
    for (String word : REFERENCE_WORDS) {
      if (text.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }
}
