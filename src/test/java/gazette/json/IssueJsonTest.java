package gazette.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import gazette.model.Issue;
import gazette.source.Line;
import gazette.source.Passage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IssueJsonTest {
  @Test
  void everyKeyStandsInTheOrderOfTheContract() throws IOException {
    assertThat(write(EveryKeyIssue.make(), false)).isEqualTo(expected("every-key.json"));
  }

  @Test
  void compactMeansTheSameWithoutWhiteSpace() throws IOException {
    JsonNode indented = new ObjectMapper().readTree(write(EveryKeyIssue.make(), false));

    assertThat(write(EveryKeyIssue.make(), true)).isEqualTo(indented + "\n");
  }

  @Test
  void anEmptyTextHasEmptyListsAtTheTopAndNothingElse() throws IOException {
    assertThat(write(EveryKeyIssue.empty(), false))
        .isEqualTo(
            """
            {
              "schemaVersion": "1.0",
              "generator": {
                "name": "gazette-parse",
                "version": "%s"
              },
              "source": {
                "name": "-",
                "charset": "UTF-8",
                "bytes": 0,
                "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
                "lines": 0
              },
              "documents": [],
              "appointments": [],
              "chronicles": [],
              "unplaced": [],
              "furniture": [],
              "diagnostics": []
            }
            """
                .formatted(ProgramVersion.CURRENT));
  }

  @Test
  void theStreamIsLeftOpenAndFlushed() throws IOException {
    Watched out = new Watched();

    IssueJson.write(EveryKeyIssue.empty(), out, true);

    assertThat(out.closed).isFalse();
    assertThat(out.flushed).isTrue();
  }

  @Test
  void aStreamThatRefusesIsReported() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    assertThatThrownBy(() -> IssueJson.write(EveryKeyIssue.make(), full, false))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  @Test
  void halfOfARareCharacterBecomesTheReplacementCharacter() throws IOException {
    Passage whole = Passage.of(new Line(1, "清河𠅤水"));

    assertThat(write(EveryKeyIssue.unplaced(whole), true)).contains("\"清河𠅤水\"");
    assertThat(write(EveryKeyIssue.unplaced(whole.sub(0, 3)), true)).contains("\"清河\uFFFD\"");
    assertThat(write(EveryKeyIssue.unplaced(whole.from(3)), true)).contains("\"\uFFFD水\"");
  }

  @Test
  void everyCharacterIsReadAgainAsItWas() throws IOException {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c)) {
        all.append(c);
      }
    }
    for (int pad = 0; pad < 5000; pad += 7) {
      all.append("水".repeat(pad % 11)).append("𠅤");
    }
    Passage text = Passage.of(new Line(1, all.toString()));

    assertThat(
            new ObjectMapper()
                .readTree(write(EveryKeyIssue.unplaced(text), true))
                .at("/unplaced/0/text"))
        .isEqualTo(TextNode.valueOf(all.toString()));
  }

  @Test
  void numbersAreWrittenWithAllTheirDigits() throws IOException {
    for (long number : new long[] {0, 9, 10, 99, 100, 1234567890123L, Long.MAX_VALUE, -1}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Utf8Out utf8 = new Utf8Out(out, false);
      utf8.number(number);
      utf8.flush();
      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Long.toString(number));
    }
  }

  @Test
  void theVersionIsTheOneOfTheBuild() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            "<artifactId>gazette-parse</artifactId>\n  <version>%s</version>"
                .formatted(ProgramVersion.CURRENT));
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = IssueJsonTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("VERSION", ProgramVersion.CURRENT);
    }
  }

  static String write(Issue issue, boolean compact) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IssueJson.write(issue, out, compact);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static final class Watched extends OutputStream {
    private boolean closed;
    private boolean flushed;

    @Override
    public void write(int b) {
      flushed = false;
    }

    @Override
    public void flush() {
      flushed = true;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
