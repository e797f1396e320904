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
  private static final int LONGEST_RUN = 64;

  /** Two frequent characters instead of two rare ones; the rest of both readings is the same. */
  private static final double CLEAR_GAIN = 4;

  /** A charset, and the number of bytes at the beginning that are the rest of a character. */
  record Guess(Charset charset, int lost, String sample, Plausibility plausibility) {
    static Guess of(Charset charset, int lost) {
      return new Guess(charset, lost, "", Plausibility.of("", false));
    }
  }

  private final byte[] bytes;
  private final Utf8Shape shape;
  private final ByteCensus census;

  /** Whether many of the bytes are control characters. */
  private final boolean many;

  private Detector(byte[] bytes) {
    this.bytes = bytes;
    this.shape = Utf8Shape.of(bytes, LARGE_SAMPLE);
    this.census = new ByteCensus(bytes);
    this.many = Controls.areMany(bytes);
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
    return best(List.of(big, little)).charset();
  }

  private Guess detect() throws NotTextException {
    if (shape.isCertain() && !many) {
      return Guess.of(StandardCharsets.UTF_8, shape.lost());
    }
    List<Guess> guesses = guesses(SAMPLE);
    if (!best(guesses).plausibility().isConfident() && bytes.length > SAMPLE) {
      guesses = guesses(LARGE_SAMPLE);
    }
    Guess best = best(guesses);
    return best.plausibility().isConfident() ? whereItBegins(best) : unsure(best);
  }

  /** No charset makes Chinese of the bytes: another script, hardly any text, or no text. */
  private Guess unsure(Guess best) throws NotTextException {
    if (shape.isMostlyRight() && !many) {
      return Guess.of(StandardCharsets.UTF_8, shape.lost());
    }
    if (!shape.isAscii() && best.plausibility().wrong() == 0 && !many) {
      return best;
    }
    for (Guess guess : otherScripts()) {
      if (guess.plausibility().isClean() && isAsExpected(guess)) {
        return guess;
      }
    }
    if (many) {
      throw BinaryKind.unknown();
    }
    return Guess.of(StandardCharsets.UTF_8, 0);
  }

  /** The readings by two and four bytes a character, which other scripts have too. */
  private List<Guess> otherScripts() {
    List<Guess> wide = new ArrayList<>();
    if (census.isFourfold()) {
      wide.add(guess(Charset.forName("UTF-32LE"), 0, 0, SAMPLE));
      wide.add(guess(Charset.forName("UTF-32BE"), 0, 0, SAMPLE));
    }
    if (!census.isNearlyAscii()) {
      wide.add(guess(StandardCharsets.UTF_16LE, 0, 0, SAMPLE));
      wide.add(guess(StandardCharsets.UTF_16BE, 0, 0, SAMPLE));
    }
    return wide;
  }

  /** Whether the zeros stand where the charset puts them, or the letters are of one script. */
  private boolean isAsExpected(Guess guess) {
    int parity = census.zeroParity();
    return switch (guess.charset().name()) {
      case "UTF-16LE" -> parity == 1 || (parity < 0 && Coherence.isOneScript(guess.sample()));
      case "UTF-16BE" -> parity == 0 || (parity < 0 && Coherence.isOneScript(guess.sample()));
      default -> true;
    };
  }

  private List<Guess> guesses(int size) {
    int first = 0;
    while (first < bytes.length && bytes[first] > 0) {
      first++;
    }
    // A sample begins at an even offset, so that it keeps the pairs of UTF-16.
    int from = first == bytes.length ? 0 : first & ~1;
    List<Guess> guesses = new ArrayList<>();
    guesses.add(guess(StandardCharsets.UTF_8, from, from == 0 ? shape.lost() : 0, size));
    if (!census.isAccented()) {
      addTwoByteCharsets(guesses, from, size);
    }
    for (int lost = 0; lost < 2 && !census.isNearlyAscii(); lost++) {
      guesses.add(guess(StandardCharsets.UTF_16LE, from, lost, size));
      guesses.add(guess(StandardCharsets.UTF_16BE, from, lost, size));
    }
    return guesses;
  }

  private void addTwoByteCharsets(List<Guess> guesses, int from, int size) {
    for (String name : List.of("GB18030", "Big5-HKSCS")) {
      if (Charset.isSupported(name)) {
        guesses.add(guess(Charset.forName(name), from, 0, size));
        if (bytes[0] < 0) {
          guesses.add(guess(Charset.forName(name), from, 1, size));
        }
      }
    }
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
    double gain = second.plausibility().sum() - first.plausibility().sum();
    return gain > CLEAR_GAIN ? second : first;
  }

  private Guess guess(Charset charset, int from, int lost, int size) {
    int begin = Math.min(bytes.length, from + lost);
    int length = Math.min(size, bytes.length - begin);
    boolean wide = isUtf16(charset);
    String sample = new String(bytes, begin, wide ? length & ~1 : length, charset);
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
}
