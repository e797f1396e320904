package gazette.proof;

import gazette.LabelledText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The texts to which accidents happen: those written here, the samples, and texts beside the
 * checkout.
 */
final class Pool {
  private static final Path SAMPLES = Path.of("samples");

  private final List<List<String>> texts;

  private Pool(List<List<String>> texts) {
    this.texts = texts;
  }

  static Pool all() {
    List<List<String>> texts = new ArrayList<>();
    InventedTexts.all().forEach(text -> texts.add(List.of(text.split("\n", -1))));
    samples().forEach(text -> texts.add(List.of(text.split("\n", -1))));
    LabelledText.everyText().forEach(text -> texts.add(text.lines()));
    return new Pool(texts);
  }

  /** All texts, whole. */
  List<String> whole() {
    return texts.stream().map(lines -> String.join("\n", lines)).toList();
  }

  /** Twenty to sixty lines of a text, or a short text whole. */
  String excerpt(Random chance) {
    List<String> lines = texts.get(chance.nextInt(texts.size()));
    int size = Math.min(lines.size(), 20 + chance.nextInt(41));
    int from = chance.nextInt(3) == 0 ? 0 : chance.nextInt(lines.size() - size + 1);
    StringBuilder text = new StringBuilder();
    for (String line : lines.subList(from, from + size)) {
      text.append(line, 0, Math.min(line.length(), 2_000)).append('\n');
    }
    return text.toString();
  }

  private static List<String> samples() {
    if (!Files.isDirectory(SAMPLES)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
