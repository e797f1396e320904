package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.json.IssueJson;
import gazette.model.Document;
import gazette.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program does that uses the parser as a library. */
class LibraryTest {
  private static final String PROGRAM =
      """
      import gazette.GazetteParser;
      import gazette.json.IssueJson;
      import gazette.model.Document;
      import gazette.model.Issue;
      import java.nio.file.Files;
      import java.nio.file.Path;

      class Example {
        public static void main(String[] args) throws Exception {
          Path path = Path.of(args[0]);
      %s
        }
      }
      """;

  private static final Path SAMPLE = Path.of("samples/issue-of-chengyang.txt");

  @Test
  void bytesBecomeAnIssueAndTheIssueBecomesJson() throws Exception {
    Issue issue = GazetteParser.parse(Files.readAllBytes(SAMPLE), "issue.txt", null);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    IssueJson.write(issue, json, true);

    assertThat(issue.documents()).extracting(Document::title).doesNotContainNull().hasSize(5);
    assertThat(json.toString(StandardCharsets.UTF_8)).startsWith("{\"schemaVersion\":");
  }

  @Test
  void aTextBecomesTheSameIssueAsItsBytes() throws Exception {
    String text = Files.readString(SAMPLE);

    Issue issue = GazetteParser.parse(text, "issue.txt");

    assertThat(json(issue)).isEqualTo(json(parse(SAMPLE)));
  }

  @Test
  void theExampleOfTheReadMeRuns(@TempDir Path folder) throws Exception {
    Matcher example =
        Pattern.compile("(?ms)^## As a library$.*?^```java\n(.*?)^```$")
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).isTrue();
    Path source = folder.resolve("Example.java");
    Files.writeString(source, PROGRAM.formatted(example.group(1)));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                source.toString(),
                SAMPLE.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).endsWith(json(parse(SAMPLE)));
  }

  @Test
  void manyThreadsGetWhatOneThreadGets() throws Exception {
    List<Path> samples = samples();
    List<String> expected = new ArrayList<>();
    for (Path sample : samples) {
      expected.add(json(parse(sample)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<String>> work = new ArrayList<>();
      for (int round = 0; round < 20; round++) {
        samples.forEach(sample -> work.add(() -> json(parse(sample))));
      }
      List<Future<String>> results = threads.invokeAll(work);
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(expected.get(i % expected.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Issue parse(Path file) throws Exception {
    return GazetteParser.parse(Files.readAllBytes(file), "issue.txt", null);
  }

  private static String json(Issue issue) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IssueJson.write(issue, out, false);
    return out.toString(StandardCharsets.UTF_8);
  }
}
