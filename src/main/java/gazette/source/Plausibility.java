package gazette.source;

/**
 * How much a decoded sample looks like a text of a gazette, so that one charset can be held against
 * another.
 *
 * @param score evidence for each character; the highest wins
 * @param common the number of frequent Han characters and of marks of Chinese punctuation
 * @param wrong the number of characters that no text has: controls, replacements, private and
 *     unassigned ones
 * @param others the number of all characters but those of plain ASCII
 * @param size the number of all characters
 */
record Plausibility(double score, int common, int wrong, int others, int size) {
  private static final double COMMON = 2;
  private static final double WIDE_ASCII = 1.5;
  private static final double RARE_HAN = -0.5;
  private static final double ODD = -1;
  private static final double WRONG = -4;

  /** One in five; right readings have two in three, wrong ones one in twenty. */
  private static final int CONFIDENT = 5;

  /** Weighs a sample; {@code wide} says that each of its characters took two bytes at least. */
  static Plausibility of(String sample, boolean wide) {
    double sum = 0;
    int others = 0;
    int common = 0;
    int wrong = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c < 0x7F && !isControl(c)) {
        continue;
      }
      others++;
      double weight = weight(c);
      sum += weight;
      common += weight == COMMON ? 1 : 0;
      wrong += weight == WRONG ? 1 : 0;
    }
    int weighed = wide ? sample.length() : others;
    sum += wide ? WIDE_ASCII * (sample.length() - others) : 0;
    double score = weighed == 0 ? 0 : sum / weighed;
    return new Plausibility(score, common, wrong, others, sample.length());
  }

  /** Whether the sample certainly is Chinese and rightly decoded. */
  boolean isConfident() {
    return common > 0 && CONFIDENT * common >= others && 4 * (wrong - 1) <= common;
  }

  /** The evidence of all characters that are not ASCII together. */
  double sum() {
    return score * others;
  }

  /** Whether hardly any character is wrong. */
  boolean isClean() {
    return 50 * wrong <= size;
  }

  private static double weight(char c) {
    if (c >= 0x4E00 && c < 0xA000) {
      return CommonHan.has(c) ? COMMON : RARE_HAN;
    }
    if (isPunctuation(c)) {
      return COMMON;
    }
    boolean wrong = isControl(c) || c >= 0xFFF0 || isPrivate(c) || !Character.isDefined(c);
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
