package gazette.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the charset of bytes that are not simply UTF-8: by the share of frequent Han characters
 * that each charset makes of them. A file cut in the middle of a character is tried from its second
 * byte on too.
 *
 * <p>GBK and GB2312 are parts of GB18030, and plain Big5 of Big5-HKSCS, so the larger ones stand
 * for all.
 */
final class Detector {
  private static final int SAMPLE = 1 << 13;
  private static final int LARGE_SAMPLE = 1 << 18;

  /** In a UTF-16 text of ASCII at least so many percent of the first or second bytes are zero. */
  private static final int MANY_ZEROS = 60;

  private static final int LONGEST_RUN = 64;

  /** Half of what the right reading usually has over the wrong one. */
  private static final double CLEAR_GAIN = 1;

  /** A charset, and the number of bytes at the beginning that are the rest of a character. */
  record Guess(Charset charset, int lost, String sample, Plausibility plausibility) {
    static Guess of(Charset charset, int lost) {
      return new Guess(charset, lost, "", Plausibility.NONE);
    }
  }

  private final byte[] bytes;

  private Detector(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The charset of the bytes; refuses those that are no text. */
  static Guess detect(byte[] bytes) throws NotTextException {
    return new Detector(bytes).detect();
  }

  /** The order of bytes that are known to be UTF-16. */
  static Charset utf16Order(byte[] bytes) {
    Detector detector = new Detector(bytes);
    Guess big = detector.guess(StandardCharsets.UTF_16BE, 0, 0, SAMPLE);
    Guess little = detector.guess(StandardCharsets.UTF_16LE, 0, 0, SAMPLE);
    return little.plausibility().score() > big.plausibility().score()
        ? little.charset()
        : big.charset();
  }

  private Guess detect() throws NotTextException {
    Utf8Shape shape = Utf8Shape.of(bytes);
    boolean many = Controls.areMany(bytes);
    if (shape.isCertain() && !many) {
      return Guess.of(StandardCharsets.UTF_8, shape.lost());
    }
    List<Guess> guesses = guesses(shape, SAMPLE);
    if (!best(guesses).plausibility().isConfident() && bytes.length > SAMPLE) {
      guesses = guesses(shape, LARGE_SAMPLE);
    }
    Guess best = best(guesses);
    return best.plausibility().isConfident() ? whereItBegins(best) : unsure(guesses, shape, many);
  }

  /** No charset makes Chinese of the bytes: another script, hardly any text, or no text. */
  private Guess unsure(List<Guess> guesses, Utf8Shape shape, boolean many) throws NotTextException {
    int zeros = zeroParity();
    if (zeros >= 0) {
      return Guess.of(zeros == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
    }
    if (shape.isMostlyRight() && !many) {
      return Guess.of(StandardCharsets.UTF_8, shape.lost());
    }
    Guess best = best(guesses);
    if (!shape.isAscii() && best.plausibility().wrong() == 0 && !many) {
      return best;
    }
    for (Guess guess : guesses) {
      if (isUtf16(guess.charset()) && Coherence.isOneScript(guess.sample())) {
        return guess;
      }
    }
    if (many) {
      throw BinaryKind.unknown();
    }
    return Guess.of(StandardCharsets.UTF_8, 0);
  }

  private List<Guess> guesses(Utf8Shape shape, int size) {
    int first = 0;
    while (first < bytes.length && bytes[first] > 0) {
      first++;
    }
    // A sample begins at an even offset, so that it keeps the pairs of UTF-16.
    int from = first >= bytes.length ? 0 : first & ~1;
    boolean cut = bytes.length > 1 && bytes[0] < 0;
    List<Guess> guesses = new ArrayList<>();
    for (String name : List.of("GB18030", "Big5-HKSCS")) {
      if (Charset.isSupported(name)) {
        guesses.add(guess(Charset.forName(name), from, 0, size));
        if (cut) {
          guesses.add(guess(Charset.forName(name), from, 1, size));
        }
      }
    }
    for (int lost = 0; lost < Math.min(2, bytes.length); lost++) {
      guesses.add(guess(StandardCharsets.UTF_16LE, from, lost, size));
      guesses.add(guess(StandardCharsets.UTF_16BE, from, lost, size));
    }
    guesses.add(guess(StandardCharsets.UTF_8, from, from == 0 ? shape.lost() : 0, size));
    return guesses;
  }

  /**
   * The same charset, from the second byte on if the first is the rest of a character. Only the
   * first run of characters tells: behind the next ASCII character both readings are the same.
   */
  private Guess whereItBegins(Guess guess) {
    if (isUtf16(guess.charset()) || guess.charset().equals(StandardCharsets.UTF_8)) {
      return guess;
    }
    int end = 0;
    while (end < Math.min(bytes.length, LONGEST_RUN) && (bytes[end] < 0 || bytes[end] >= '@')) {
      end++;
    }
    if (end < 2 || bytes[0] >= 0) {
      return Guess.of(guess.charset(), 0);
    }
    Guess first = guess(guess.charset(), 0, 0, end);
    Guess second = guess(guess.charset(), 0, 1, end - 1);
    double gain = second.plausibility().score() - first.plausibility().score();
    return gain > CLEAR_GAIN ? second : first;
  }

  private Guess guess(Charset charset, int from, int lost, int size) {
    int begin = Math.min(bytes.length, from + lost);
    int length = Math.min(size, bytes.length - begin);
    boolean wide = isUtf16(charset);
    int whole = wide ? length & ~1 : length;
    String sample = new String(bytes, begin, whole, charset);
    return new Guess(charset, lost, sample, Plausibility.of(sample, wide));
  }

  private static Guess best(List<Guess> guesses) {
    Guess best = guesses.get(0);
    for (Guess guess : guesses) {
      if (guess.plausibility().score() > best.plausibility().score()) {
        best = guess;
      }
    }
    return best;
  }

  private static boolean isUtf16(Charset charset) {
    return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
  }

  /**
   * 0 where the first bytes of the pairs are zero, 1 where the second ones are, -1 where neither or
   * both.
   */
  private int zeroParity() {
    int[] zeros = new int[2];
    int end = Math.min(bytes.length, LARGE_SAMPLE) & ~1;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int pairs = end / 2;
    for (int parity = 0; parity < 2; parity++) {
      if (zeros[parity] > 0
          && 100L * zeros[parity] >= (long) MANY_ZEROS * pairs
          && 20L * zeros[1 - parity] <= pairs) {
        return parity;
      }
    }
    return -1;
  }
}
