package gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real texts, where they lie beside the project. */
@EnabledIf("areThere")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedTextsTest {

  private static final Path SHARED = Path.of("../shared");
  private static final int WINDOW = 200;

  static boolean areThere() {
    return Files.isDirectory(SHARED);
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SHARED.toRealPath())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    assertThat(texts).isNotEmpty();
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void every_text_is_told_and_comes_back(String charset) throws Exception {
    for (String text : texts()) {
      String lines = text.replace("\r\n", "\n").lines().collect(Collectors.joining("\n"));
      for (String mark : new String[] {"", "\uFEFF"}) {
        byte[] bytes = (mark + text).getBytes(Charset.forName(charset));
        SourceText source = Decoder.decode(bytes, "-", null);
        assertThat(source.charset()).isEqualTo(charset);
        assertThat(source.malformed()).isEmpty();
        String back = source.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        assertThat(back).isEqualTo(lines);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK", "GB2312"})
  void windows_cut_anywhere_are_told(String charset) throws Exception {
    Random random = new Random(20211118);
    Charset written = Charset.forName(charset);
    String family = charset.startsWith("GB") ? "GB18030" : charset;
    int told = 0;
    int windows = 0;
    for (String text : texts()) {
      byte[] bytes = text.getBytes(written);
      for (int i = 0; i < 40; i++) {
        int at = random.nextInt(Math.max(1, bytes.length - WINDOW));
        byte[] window = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + WINDOW));
        int even = charset.startsWith("UTF-16") ? at % 2 : 0;
        String read = new String(window, even, window.length - even, written);
        if (read.chars().filter(c -> c >= 0x4E00 && c < 0xA000).count() >= 20) {
          windows++;
          told += Decoder.decode(window, "-", null).charset().equals(family) ? 1 : 0;
        }
      }
    }
    System.out.printf("%s: %d of %d windows told%n", charset, told, windows);
    assertThat(windows).isGreaterThan(500);
    assertThat(100.0 * told / windows).isGreaterThanOrEqualTo(99);
  }

  @Test
  void no_line_loses_more_than_markup() throws Exception {
    for (String text : texts()) {
      SourceText source = Decoder.decode(text.getBytes(StandardCharsets.UTF_8), "-", null);
      for (Line line : source.lines()) {
        Passage content = Markup.strip(line);
        Erasures erasures = Markup.erasures(line);
        int[] next = {0};
        content.forEachRun(
            (number, column, length, at) -> {
              assertThat(erasures.covers(next[0], column)).isTrue();
              next[0] = column + length;
            });
        assertThat(erasures.covers(next[0], line.text().length())).isTrue();
        Line bare = new Line(line.number(), line.text().replaceAll("[#*]", ""));
        assertThat(Markup.strip(bare).text()).isEqualTo(content.text());
        boolean marked = line.text().matches(".*[#*<>&|\u00AD\u200B-\u200F\uFEFF].*");
        boolean listed = line.text().strip().matches("[-·•]\\s.*");
        if (!marked && !listed) {
          assertThat(Blanks.without(content.text())).isEqualTo(Blanks.without(line.text()));
        }
      }
    }
  }
}
