package gazette;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The claims on real texts, which lie beside the checkout where they may be had at all. */
class SharedTextsTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final List<String> FOLDERS = List.of("corpus", "corpus-more", "labelled");

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("texts")
  void aRealTextGivesASoundTree(Path text) throws IOException {
    Claims.sound(Files.readAllBytes(text), name(text));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("texts")
  void aRealTextGivesTheSameTreeInEveryDress(Path text) throws IOException {
    Claims.sameTreeInEveryDress(Files.readAllBytes(text), name(text));
  }

  private static String name(Path text) {
    return text.getFileName().toString();
  }

  static List<Path> texts() throws IOException {
    List<Path> texts = new ArrayList<>();
    for (String folder : FOLDERS) {
      Path in = SHARED.resolve(folder);
      if (Files.isDirectory(in)) {
        try (Stream<Path> files = Files.list(in)) {
          files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(texts::add);
        }
      }
    }
    return texts;
  }
}
