package gazette;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gazette.source.Line;
import gazette.source.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text with labels beside it, where such texts lie next to the checkout: what a reader of one
 * area is measured on. Its paragraphs are put together by the labelled joins, so that a reader is
 * measured alone.
 */
public record LabelledText(String name, List<String> lines, JsonNode labels) {
  private static final Path SHARED = Path.of("..", "shared");

  /** The texts that have labels; none when the folder is not there. */
  public static List<LabelledText> all() {
    List<LabelledText> texts = new ArrayList<>();
    for (Path labels : files(".json", "gold", "labelled")) {
      Path beside = labels.resolveSibling(stem(labels) + ".txt");
      Path text =
          Files.exists(beside) ? beside : SHARED.resolve("corpus").resolve(stem(labels) + ".txt");
      texts.add(new LabelledText(stem(labels), read(text), tree(labels)));
    }
    return texts;
  }

  /** All texts, those without labels too. */
  public static List<LabelledText> everyText() {
    List<LabelledText> texts = new ArrayList<>();
    for (Path text : files(".txt", "corpus", "corpus-more", "labelled")) {
      texts.add(new LabelledText(stem(text), read(text), new ObjectMapper().createObjectNode()));
    }
    return texts;
  }

  /**
   * The paragraphs of the lines, those joined that the labels join; markup dropped, blank lines
   * left out.
   */
  public List<Passage> paragraphs() {
    Map<Integer, Integer> next = new HashMap<>();
    labels.path("joins").forEach(join -> next.put(join.get(0).asInt(), join.get(1).asInt()));
    Set<Integer> continued = new HashSet<>(next.values());
    List<Passage> paragraphs = new ArrayList<>();
    for (int n = 1; n <= lines.size(); n++) {
      if (continued.contains(n) || lines.get(n - 1).isBlank()) {
        continue;
      }
      Passage paragraph = passage(n);
      for (Integer more = next.get(n); more != null; more = next.get(more)) {
        paragraph = paragraph.join(passage(more));
      }
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  /** The paragraphs that stand after the last entry of the 目录. */
  public List<Passage> paragraphsAfterContents() {
    int last = 0;
    for (JsonNode entry : labels.path("toc")) {
      last = Math.max(last, entry.path("lines").path(1).asInt());
    }
    int end = last;
    return paragraphs().stream().filter(paragraph -> paragraph.firstLine() > end).toList();
  }

  private Passage passage(int number) {
    String text = lines.get(number - 1);
    Line line = new Line(number, text);
    Passage kept = Passage.EMPTY;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      int end = i == text.length() ? i : markupEnd(text, i);
      if (end > i || i == text.length()) {
        kept = kept.join(Passage.of(line, start, i));
        start = end;
        i = Math.max(i, end - 1);
      }
    }
    return kept.trim();
  }

  private static int markupEnd(String text, int i) {
    char c = text.charAt(i);
    if (text.startsWith("&nbsp;", i)) {
      return i + 6;
    }
    if (c == '<'
        && i + 1 < text.length()
        && (text.charAt(i + 1) == '/' || text.charAt(i + 1) < 'z')) {
      int close = text.indexOf('>', i);
      return close < 0 ? i : close + 1;
    }
    return c == '#' || c == '*' ? i + 1 : i;
  }

  private static List<Path> files(String ending, String... folders) {
    List<Path> found = new ArrayList<>();
    for (String folder : folders) {
      if (!Files.isDirectory(SHARED.resolve(folder))) {
        continue;
      }
      try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(ending))
            .sorted(Comparator.naturalOrder())
            .forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static List<String> read(Path file) {
    try {
      return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\r?\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
