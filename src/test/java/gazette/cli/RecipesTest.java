package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recipe of README.md runs as it stands, in a folder with the samples. */
class RecipesTest {
  private static final List<String> TOOLS = List.of("jq", "sqlite3", "python3", "xargs");
  private static final Pattern SECTION = Pattern.compile("(?ms)^## Recipes$(.*?)(?=^## |\\z)");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");

  @TempDir Path folder;

  @BeforeEach
  void texts() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
        Files.copy(sample, folder.resolve(sample.getFileName()));
      }
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("recipes")
  void aRecipeRuns(String recipe) throws Exception {
    Tool.need("bash");
    for (String tool : TOOLS) {
      assumeTrue(!recipe.contains(tool) || Tool.has(tool), tool + " is not installed");
    }

    Process run =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", program() + recipe)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), "UTF-8");

    assertThat(run.waitFor()).as(recipe + said).isZero();
    assertThat(said).doesNotContain("Exception", "gazette-parse: ");
    assertThat(!said.isBlank() || files() > samples()).as("a result of " + recipe).isTrue();
  }

  static List<String> recipes() throws IOException {
    List<String> recipes = new ArrayList<>();
    Matcher section = SECTION.matcher(Files.readString(Path.of("README.md")));
    if (section.find()) {
      Matcher block = BLOCK.matcher(section.group(1));
      while (block.find()) {
        recipes.add(block.group(1));
      }
    }
    return recipes;
  }

  /** The program under test as a command that a shell and what it starts can call. */
  private String program() throws IOException {
    Path bin = Files.createDirectories(folder.resolve(".bin"));
    Path launcher = bin.resolve("gazette-parse");
    Files.writeString(launcher, "#!/bin/sh\nexec " + Tool.shellCommand() + " \"$@\"\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    return "export PATH='%s':\"$PATH\"\n".formatted(bin);
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).count();
    }
  }

  private static long samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).count();
    }
  }
}
