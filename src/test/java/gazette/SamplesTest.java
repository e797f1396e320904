package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code samples/NAME.txt} gives {@code samples/NAME.json}, byte for byte. After a change
 * that is meant, {@code mvn test -Dtest=SamplesTest -Dsamples.update=true} writes the JSON anew;
 * read the difference before it is committed.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final boolean UPDATE = Boolean.getBoolean("samples.update");

  @ParameterizedTest
  @MethodSource("names")
  void aSampleGivesTheTreeBesideIt(String name) throws IOException {
    String json = Claims.sound(text(name), "samples/" + name + ".txt");

    Path expected = SAMPLES.resolve(name + ".json");
    if (UPDATE) {
      Files.writeString(expected, json);
    }
    assertThat(json).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSampleGivesTheSameTreeInEveryDress(String name) throws IOException {
    Claims.sameTreeInEveryDress(text(name), "samples/" + name + ".txt");
  }

  @Test
  void everySampleHasBothItsFiles() throws IOException {
    if (UPDATE) {
      return;
    }
    assertThat(named(".json")).isEqualTo(named(".txt"));
    assertThat(named(".txt")).hasSizeGreaterThanOrEqualTo(14);
  }

  private static byte[] text(String name) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(name + ".txt"));
  }

  static Set<String> names() throws IOException {
    return named(".txt");
  }

  private static Set<String> named(String ending) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ending))
          .map(file -> file.substring(0, file.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
