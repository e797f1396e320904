package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir Path folder;
  private Path issue;

  @BeforeEach
  void anIssueLiesInAFolder() throws IOException {
    issue = Files.writeString(folder.resolve("公报 2021.txt"), Ran.NOTICE);
  }

  @Test
  void aFileBecomesJsonOnStandardOutputAndNothingElseIsSaid() {
    Ran ran = Ran.of(issue.toString());

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("{\n  \"schemaVersion\"").endsWith("}\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void withoutAFileOrWithADashStandardInputIsRead() {
    Ran none = Ran.with(Ran.NOTICE);
    Ran dash = Ran.with(Ran.NOTICE, "-");

    assertThat(none.status()).isZero();
    assertThat(none.out()).contains("\"name\": \"-\"").isEqualTo(dash.out());
  }

  @Test
  void aCallWithoutOptionsGivesTheSameAsOneThatTheOptionParserReads() {
    assertThat(Ran.of(issue.toString())).isEqualTo(Ran.of("--", issue.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "explain"})
  void aTerminalWithoutAFileGetsTheUsage(String command) {
    Ran ran = command.isEmpty() ? Ran.atTerminal() : Ran.atTerminal(command);

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("Usage: gazette-parse");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void compactJsonStandsOnOneLine() {
    Ran ran = Ran.of("--compact", issue.toString());

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("{\"schemaVersion\":").hasLineCount(1);
  }

  @Test
  void aWarningIsAnErrorOnlyWhenStrict() {
    String gap = Ran.NOTICE.replace("现将", "一、加强领导。要压实责任。\n三、加强督查。要定期通报。\n现将");
    Ran mild = Ran.with(gap);
    Ran strict = Ran.with(gap, "--strict");

    assertThat(mild.status()).isZero();
    assertThat(mild.err()).isEmpty();
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.out()).isEqualTo(mild.out());
    assertThat(strict.err()).startsWith("-:7: warning number.gap: ");
  }

  @Test
  void anErrorAmongTheDiagnosticsIsSaidAndGivesStatusOne() {
    byte[] text = (Ran.NOTICE + "附注x").getBytes(StandardCharsets.UTF_8);
    text[text.length - 1] = (byte) 0xFF;

    Ran ran = Ran.with(text);

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("encoding.malformed");
    assertThat(ran.err()).startsWith("-:10: error encoding.malformed: ");
  }

  @Test
  void anotherEncodingIsReadWhenNamed() {
    byte[] text = Ran.NOTICE.getBytes(Charset.forName("GB18030"));

    Ran ran = Ran.with(text, "--encoding", "GB18030");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("清政字〔2021〕57号", "\"charset\": \"GB18030\"");
  }

  @Test
  void bytesThatDoNotFitTheNamedEncodingAreRefused() {
    byte[] text = Ran.NOTICE.getBytes(Charset.forName("GB18030"));

    Ran ran = Ran.with(text, "--encoding", "UTF-8");

    assertThat(ran.status()).isEqualTo(65);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("gazette-parse: -: ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "explain"})
  void bytesThatAreNoTextAreRefused(String command) throws IOException {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    Path picture = Files.write(folder.resolve("scan.txt"), png);

    Ran ran =
        command.equals("parse")
            ? Ran.of(picture.toString())
            : Ran.of("explain", picture.toString());

    assertThat(ran.status()).isEqualTo(65);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("gazette-parse: " + picture + ": ").hasLineCount(1);
  }

  @Test
  void aMissingFileIsNamed() {
    Ran ran = Ran.of(folder.resolve("none.txt").toString());

    assertThat(ran.status()).isEqualTo(66);
    assertThat(ran.err())
        .isEqualTo(
            "gazette-parse: %s: no such file; check the name and the folder%n"
                .formatted(folder.resolve("none.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\0b"})
  void aNameThatNoFileCanHaveIsMissingToo(String name) {
    assertThat(Ran.of(name).status()).isEqualTo(66);
  }

  @Test
  void aFolderIsNotAnInput() {
    Ran ran = Ran.of(folder.toString());

    assertThat(ran.status()).isEqualTo(66);
    assertThat(ran.err()).contains("is a folder; name one text file in it");
  }

  @Test
  void aFileThatMayNotBeReadIsAnInputThatIsMissing() {
    assumeFalse(
        !issue.toFile().setReadable(false) || Files.isReadable(issue),
        "this user may read every file");

    Ran ran = Ran.of(issue.toString());

    assertThat(ran.status()).isEqualTo(66);
    assertThat(ran.err()).contains("may not be read; allow it: chmod +r");
  }

  @Test
  void anInputThatBreaksOffIsSaid() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }
        };

    Ran ran = Ran.with(broken, new ByteArrayOutputStream(), "", "-");

    assertThat(ran.status()).isEqualTo(66);
    assertThat(ran.err()).startsWith("gazette-parse: -: cannot be read (Input/output error); ");
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunWithoutAWord() {
    Ran ran = Ran.with(InputStream.nullInputStream(), refusing("Broken pipe"), "", "schema");

    assertThat(ran.status()).isEqualTo(141);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aFullDiskBehindStandardOutputIsSaid() {
    OutputStream full = refusing("No space left on device");

    Ran ran = Ran.with(InputStream.nullInputStream(), full, "", issue.toString());

    assertThat(ran.status()).isEqualTo(74);
    assertThat(ran.err())
        .startsWith(
            "gazette-parse: standard output: cannot be written (No space left on device); ");
  }

  @Test
  void aFaultOfTheProgramAsksForAReport() {
    InputStream faulty =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("not expected");
          }
        };

    Ran ran = Ran.with(faulty, new ByteArrayOutputStream(), "", "-");

    assertThat(ran.status()).isEqualTo(70);
    assertThat(ran.err())
        .startsWith("gazette-parse: a fault of this program (java.lang.IllegalStateException")
        .contains("please report it")
        .hasLineCount(1);
  }

  @Test
  void memoryThatRunsOutIsNoFaultToReport() {
    assertThat(FaultReport.of(new OutOfMemoryError())).startsWith("memory ran out; give more");
  }

  private static OutputStream refusing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
