package gazette.source;

/**
 * How much a decoded sample looks like a text of a gazette, so that one charset can be held against
 * another.
 *
 * @param score evidence for each byte that is not plain ASCII; the highest wins
 * @param common the share of frequent Han characters and Chinese punctuation among the characters
 *     that are not ASCII
 * @param wrong the share of characters that no text has, among those that are not ASCII
 */
record Plausibility(double score, double common, double wrong) {
  /** Of a sample in which there is nothing to weigh. */
  static final Plausibility NONE = new Plausibility(0, 0, 0);

  private static final double COMMON = 2;
  private static final double WIDE_ASCII = 1.5;
  private static final double RARE_HAN = -0.5;
  private static final double ODD = -1;
  private static final double WRONG = -4;

  private static final double CONFIDENT = 0.2;

  /** Weighs a sample; {@code wide} says that each of its characters took two bytes at least. */
  static Plausibility of(String sample, boolean wide) {
    double sum = 0;
    int others = 0;
    int common = 0;
    int wrong = 0;
    int ascii = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c < 0x7F && !isControl(c)) {
        ascii++;
        continue;
      }
      others++;
      double weight = weight(c);
      sum += weight;
      if (weight == COMMON) {
        common++;
      } else if (weight == WRONG) {
        wrong++;
      }
    }
    int size = wide ? others + ascii : others;
    sum += wide ? WIDE_ASCII * ascii : 0;
    return size == 0
        ? NONE
        : new Plausibility(sum / size, ratio(common, others), ratio(wrong, others));
  }

  /** Whether the sample certainly is Chinese and rightly decoded. */
  boolean isConfident() {
    return common >= CONFIDENT && common > wrong;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double weight(char c) {
    if (c >= 0x4E00 && c < 0xA000) {
      return CommonHan.has(c) ? COMMON : RARE_HAN;
    }
    if (isPunctuation(c)) {
      return COMMON;
    }
    boolean wrong =
        isControl(c) || c == 0xFFFD || c >= 0xFFF0 || isPrivate(c) || !Character.isDefined(c);
    return wrong ? WRONG : ODD;
  }

  private static boolean isPunctuation(char c) {
    return switch (c) {
      case '，', '。', '、', '：', '；', '（', '）', '《', '》', '〔', '〕', '“', '”', '\u3000', '—' -> true;
      default -> c >= '０' && c <= '９';
    };
  }

  private static boolean isPrivate(char c) {
    return c >= 0xE000 && c < 0xF900;
  }

  private static boolean isControl(char c) {
    return c < ' ' ? c != '\n' && c != '\r' && c != '\t' && c != '\f' : c >= 0x7F && c < 0xA0;
  }
}
