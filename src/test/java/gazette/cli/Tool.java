package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Programs of the system that tests call; a test that needs one that is missing is skipped and says
 * so.
 */
final class Tool {
  private static final Path NOTHING = Path.of("/dev/null");

  private Tool() {}

  /** Whether a program is on the path. */
  static boolean has(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /** Skips the test that calls where a program is missing. */
  static void need(String... names) {
    for (String name : names) {
      assumeTrue(has(name), name + " is not installed");
    }
  }

  /** Skips the test that calls where there is no terminal to be had by {@code script -c}. */
  static void needTerminal(Path folder) throws IOException, InterruptedException {
    need("script", "sh");
    assumeTrue(
        run(folder, "script", "-qec", "true", "/dev/null").status() == 0,
        "this script takes no command");
  }

  /** Runs a command in a folder to its end; both of its streams come as one. */
  static Ran run(Path folder, String... command) throws IOException, InterruptedException {
    return run(folder, NOTHING, List.of(command));
  }

  /** Runs a command in a folder with a file as its standard input. */
  static Ran run(Path folder, Path input, List<String> command)
      throws IOException, InterruptedException {
    Process process = start(folder, input, command);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
    return new Ran(process.exitValue(), said, "");
  }

  /** Starts a command with nothing on standard input. */
  static Process start(Path folder, List<String> command) throws IOException {
    return start(folder, NOTHING, command);
  }

  private static Process start(Path folder, Path input, List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(input.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  /** The words of a command that runs the program under test in a process of its own. */
  static List<String> program(String... args) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    words.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"));
    words.addAll(List.of("-cp", classPath(), "gazette.cli.Main"));
    words.addAll(List.of(args));
    return words;
  }

  /** The same as one command for a shell. */
  static String shellCommand(String... args) {
    return program(args).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
