package gazette.proof;

import com.code_intelligence.jazzer.Jazzer;
import gazette.proof.Promises.Depth;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for texts that break a promise, led by the branches of the program that they reach.
 *
 * <p>A find is written to {@code target/fuzz} and named in the output. It is kept as a text of
 * {@link FoundTextsTest}, shortened by {@link Shrinking}.
 */
public final class Fuzz {
  private static final Path FOLDER = Path.of("target", "fuzz");
  private static final int LONGEST = 4_000;

  private Fuzz() {}

  /** What is tried with each text. */
  public static void fuzzerTestOneInput(byte[] data) {
    String fault = Promises.broken(new String(data, StandardCharsets.UTF_8), Depth.QUICK);
    if (!fault.isEmpty()) {
      throw new AssertionError(fault);
    }
  }

  /** Writes the words and the first texts, and begins; the arguments are those of Jazzer. */
  public static void main(String[] args) throws Exception {
    Path texts = Files.createDirectories(FOLDER.resolve("texts"));
    Path first = Files.createDirectories(FOLDER.resolve("first"));
    int number = 0;
    for (String text : InventedTexts.all()) {
      String start = text.substring(0, Math.min(text.length(), LONGEST / 3));
      Files.writeString(first.resolve(number++ + ".txt"), start);
    }
    List<String> all =
        new ArrayList<>(
            List.of(
                "--target_class=" + Fuzz.class.getName(),
                "--instrumentation_includes=gazette.**",
                "--custom_hook_excludes=**",
                "--disabled_hooks=**",
                "--reproducer_path=" + FOLDER,
                "-artifact_prefix=" + FOLDER + "/",
                "-dict=" + words(),
                "-max_len=" + LONGEST,
                "-rss_limit_mb=0",
                "-timeout=20"));
    all.addAll(Arrays.asList(args));
    all.add(texts.toString());
    all.add(first.toString());
    Jazzer.main(all.toArray(String[]::new));
  }

  /** The phrases of official writing, byte by byte: what chance alone would never spell. */
  private static Path words() throws IOException {
    Path file = FOLDER.resolve("words.dict");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (String phrase : Phrases.ALL) {
        out.print('"');
        for (byte b : phrase.getBytes(StandardCharsets.UTF_8)) {
          out.printf("\\x%02X", b);
        }
        out.println('"');
      }
    }
    return file;
  }
}
