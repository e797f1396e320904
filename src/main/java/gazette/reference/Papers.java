package gazette.reference;

import gazette.notation.NumberReading;
import gazette.source.Blanks;
import gazette.source.CharSet;
import gazette.source.WordSet;

/** Tells numbers of documents from the numbers of contracts, certificates and parcels of land. */
final class Papers {
  /** Words before a number that say that it is not the number of a document. */
  private static final WordSet LABELS =
      WordSet.of(
          "合同", "合同号", "合同编号", "协议编号", "编号", "证号", "证书号", "证书编号", "许可证", "案号", "项目编号", "宗地", "宗地编号",
          "地块编号", "批号", "备案号", "登记号", "标的编号");

  /** Ends of codes that certificates and contracts have, no documents. */
  private static final WordSet CODES =
      WordSet.of("国用", "集用", "权证", "权证字", "房地证字", "产权证", "使用证", "合同", "合字", "协字", "用字第");

  private static final CharSet SKIPPED = CharSet.of("：:（(“\"为是");

  private Papers() {}

  /**
   * Whether the number names a document: it has an agency code, or it is the number of an order or
   * announcement whose organ or title is named.
   */
  static boolean isPaper(String text, NumberReading reading, boolean titled) {
    String agency = reading.number().agency();
    if (agency == null) {
      return titled || namesOrgan(reading.number().text());
    }
    return reading.number().serial() != null
        && !CODES.ends(agency)
        && (titled || !LABELS.ends(text, labelEnd(text, reading.start())));
  }

  /**
   * {@code 清河市人民政府令第5号} names one, {@code 国务院一九八〇年5号} too; {@code 令第5号}, {@code 第5号}, {@code
   * 2019年5号} and {@code 〔2019〕5号} do not.
   */
  private static boolean namesOrgan(String number) {
    if (number.indexOf('年') >= 6) {
      return true;
    }
    int kind = Math.max(number.indexOf('令'), number.indexOf('告'));
    return kind >= 3 && number.charAt(0) != '第' && !number.startsWith("本");
  }

  private static int labelEnd(String text, int from) {
    int end = from;
    int limit = Math.max(0, from - 8);
    while (end > limit
        && (Blanks.isBlank(text.charAt(end - 1)) || SKIPPED.has(text.charAt(end - 1)))) {
      end--;
    }
    return end;
  }
}
