package gazette.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
  private static final byte[] TEXT = Samples.notice(1).getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void aFolderStandsForTheTextsInItInTheOrderOfTheirNames() {
    for (String name : List.of("b.txt", "a/z.md", "a/c.TXT", "B.txt", "a/scan.pdf", "c.txt.gz")) {
      Samples.write(folder.resolve(name), TEXT);
    }

    assertThat(found()).containsExactly("B.txt", "a/c.TXT", "a/z.md", "b.txt", "c.txt.gz");
    assertThat(inputs(folder + "/").get(1).place()).isEqualTo(folder + "/a/c.TXT");
  }

  @Test
  void argumentsKeepTheirOrderAndFilesTheNamesThatWereGiven() throws Exception {
    Path first = Samples.write(folder.resolve("z.ocr"), TEXT);
    Samples.write(folder.resolve("in/a.txt"), "甲");

    List<InputText> inputs =
        Inputs.of(
            List.of(first.toString(), "-", folder.resolve("in").toString()),
            Selection.TEXTS,
            new ByteArrayInputStream(new byte[] {65}));

    assertThat(inputs).extracting(InputText::name).containsExactly(first.toString(), "-", "a.txt");
    assertThat(inputs.get(0).read()).isEqualTo(TEXT);
    assertThat(inputs.get(1).read()).containsExactly(65);
    assertThat(inputs.get(2).read()).isEqualTo("甲".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void hiddenFilesAndFoldersAreLeftOut() {
    Samples.write(folder.resolve(".a.txt"), TEXT);
    Samples.write(folder.resolve(".git/b.txt"), TEXT);
    Samples.write(folder.resolve("c.txt"), TEXT);

    assertThat(found()).containsExactly("c.txt");
  }

  @Test
  void patternsSelectByNameOrByPath() {
    for (String name : List.of("2020/a.txt", "2021/a.txt", "2021/drafts/b.txt", "c.ocr", "d.md")) {
      Samples.write(folder.resolve(name), TEXT);
    }

    assertThat(found(List.of("*.ocr"), List.of())).containsExactly("c.ocr");
    assertThat(found(List.of("2021/**"), List.of()))
        .containsExactly("2021/a.txt", "2021/drafts/b.txt");
    assertThat(found(List.of(), List.of("drafts/")))
        .containsExactly("2020/a.txt", "2021/a.txt", "d.md");
    assertThat(found(List.of("**/*.md", "*.txt"), List.of("2020/*", "**/drafts/*.txt")))
        .containsExactly("2021/a.txt", "d.md");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Selection.of(List.of("[a"), List.of()))
        .withMessage("'[a' is no pattern for files");
  }

  @Test
  void packedFilesAreUnpacked() throws Exception {
    Path file = Samples.write(folder.resolve("a.txt.gz"), Samples.packed(TEXT));

    assertThat(inputs(file.toString()).get(0).read()).isEqualTo(TEXT);
  }

  @Test
  void aPackedFileThatIsCutOffSaysSo() throws IOException {
    byte[] packed = Samples.packed(TEXT);
    Samples.write(folder.resolve("cut.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
    Samples.write(folder.resolve("no.txt.gz"), TEXT);

    assertThat(inputs(folder.toString()))
        .allSatisfy(input -> assertUnreadable(input, "is cut off or damaged"));
  }

  @Test
  void aZipArchiveIsAFolder() throws Exception {
    byte[] zip =
        Samples.zip(
            StandardCharsets.UTF_8,
            Map.of(
                "期/一.txt", TEXT,
                "期/二.txt.gz", Samples.packed(TEXT),
                ".hidden/a.txt", TEXT,
                "__MACOSX/._a.txt", TEXT,
                "scan.pdf", TEXT));
    Path file = Samples.write(folder.resolve("2021/公报.zip"), zip);

    assertThat(found()).containsExactly("2021/公报.zip/期/一.txt", "2021/公报.zip/期/二.txt.gz");
    List<InputText> inputs = inputs(file.toString());
    assertThat(inputs).extracting(InputText::name).containsExactly("期/一.txt", "期/二.txt.gz");
    for (InputText input : inputs) {
      assertThat(input.read()).isEqualTo(TEXT);
      assertThat(input.read()).as("read once more").isEqualTo(TEXT);
    }
    assertThat(found(List.of(), List.of("*.zip"))).isEmpty();
  }

  @Test
  void namesInAZipArchiveOfAChineseSystemAreRead() throws Exception {
    Charset gbk = Charset.forName("GBK");
    Samples.write(folder.resolve("a.zip"), Samples.zip(gbk, Map.of("公报\\第一期.txt", TEXT)));

    assertThat(found()).containsExactly("a.zip/公报/第一期.txt");
    assertThat(inputs(folder.toString()).get(0).read()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.txt",
        "/etc/evil.txt",
        "a/../../evil.txt",
        "..\\evil.txt",
        "C:/evil.txt",
        "a//evil.txt"
      })
  void aNameThatClimbsOutOfItsArchiveIsRefusedAndTheOthersAreRead(String name) throws Exception {
    Samples.write(
        folder.resolve("a.zip"),
        Samples.zip(StandardCharsets.UTF_8, Map.of(name, TEXT, "good.txt", TEXT)));

    List<InputText> inputs = inputs(folder.toString());

    assertThat(inputs).hasSize(2);
    for (InputText input : inputs) {
      if (input.name().endsWith("good.txt")) {
        assertThat(input.read()).isEqualTo(TEXT);
      } else {
        assertUnreadable(input, "climbs out of its archive");
        assertThat(input.output()).isNull();
      }
    }
  }

  @Test
  void aBombIsNotUnpacked() throws Exception {
    byte[] zeros = new byte[20 << 20];
    Samples.write(folder.resolve("a.txt.gz"), Samples.packed(zeros));
    Samples.write(
        folder.resolve("b.zip"),
        Samples.zip(StandardCharsets.UTF_8, Map.of("bomb.txt", zeros, "good.txt", TEXT)));

    List<InputText> inputs = inputs(folder.toString());

    assertUnreadable(inputs.get(0), "unpacks to more than 100 times its size");
    assertUnreadable(inputs.get(1), "unpacks to more than 100 times its size");
    assertThat(inputs.get(2).read()).isEqualTo(TEXT);
  }

  @Test
  void whatIsTooLargeIsNotUnpacked() {
    Unpacking limits = new Unpacking(1000, 100, 10_000);

    assertThatThrownBy(() -> limits.read(new ByteArrayInputStream(new byte[1001]), 1000))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("unpacks to more than 0 MiB");
    assertThatThrownBy(() -> Unpacking.STANDARD.total(1L << 33, 1 << 20))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("as no texts do");
  }

  @Test
  void anArchiveInsideAnArchiveIsSaid() throws IOException {
    byte[] inner = Samples.zip(StandardCharsets.UTF_8, Map.of("a.txt", TEXT));
    Samples.write(
        folder.resolve("a.zip"), Samples.zip(StandardCharsets.UTF_8, Map.of("b.zip", inner)));

    assertUnreadable(inputs(folder.toString()).get(0), "is an archive inside an archive");
  }

  @Test
  void aDamagedArchiveIsSaid() throws IOException {
    Samples.write(folder.resolve("a.zip"), TEXT);
    byte[] zip = Samples.zip(StandardCharsets.UTF_8, Map.of("a.txt", TEXT));
    zip[40] ^= 1;
    Samples.write(folder.resolve("b.zip"), zip);

    assertThat(inputs(folder.toString()))
        .hasSize(2)
        .allSatisfy(input -> assertUnreadable(input, "is cut off or damaged"));
  }

  @Test
  void aLoopAndALinkToNothingAreSaid() throws IOException {
    Samples.write(folder.resolve("in/a.txt"), TEXT);
    Files.createSymbolicLink(folder.resolve("in/loop"), folder);
    Files.createSymbolicLink(folder.resolve("in/z.txt"), Path.of("gone.txt"));
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("in/a.txt"));

    List<InputText> inputs = inputs(folder.toString());

    assertThat(inputs).extracting(InputText::name).contains("in/a.txt", "link.txt").hasSize(4);
    assertUnreadable(inputs.get(1), "leads back to a folder above it");
    assertUnreadable(inputs.get(2), "is a link to gone.txt, which does not exist");
  }

  @Test
  void whatIsNeitherFileNorFolderIsNotWaitedFor() throws Exception {
    Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
    assumeTrue(made.waitFor() == 0, "this system makes no pipes");

    assertUnreadable(inputs(folder.toString()).get(0), "is neither a file nor a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none.txt", "a\0b"})
  void aNameThatLeadsNowhereIsSaid(String name) {
    assertUnreadable(inputs(name).get(0), "no such file; check the name and the folder");
  }

  @Test
  void oddNamesAreNamesLikeAnyOther() throws Exception {
    for (String name : List.of("a b.txt", "a\nb.txt", "'\"$(x).txt", "公报.txt", "-x.txt")) {
      Samples.write(folder.resolve(name), TEXT);
    }

    assertThat(inputs(folder.toString()))
        .hasSize(5)
        .allSatisfy(input -> assertThat(input.read()).isEqualTo(TEXT));
  }

  private static void assertUnreadable(InputText input, String why) {
    assertThatThrownBy(input::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith(why);
  }

  private List<String> found() {
    return found(List.of(), List.of());
  }

  private List<String> found(List<String> include, List<String> exclude) {
    return Inputs.of(
            List.of(folder.toString()),
            Selection.of(include, exclude),
            InputStream.nullInputStream())
        .stream()
        .map(InputText::name)
        .toList();
  }

  private static List<InputText> inputs(String given) {
    return Inputs.of(List.of(given), Selection.TEXTS, InputStream.nullInputStream());
  }
}
