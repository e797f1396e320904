package gazette.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOverTest {
  private static final LeftOver NOTHING = new LeftOver(List.of(), List.of());

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void oneOfThreeTextsGoesAfterTheFirstRun() throws Exception {
    in = folder.resolve("in");
    out = folder.resolve("out");
    Samples.write(in.resolve("2020/old/a.txt"), Samples.notice(1));
    Samples.write(in.resolve("2020/b.txt"), Samples.notice(2));
    Samples.write(in.resolve("c.md"), Samples.notice(3));
    assertThat(convert(false)).isEqualTo(NOTHING);
    Files.delete(in.resolve("2020/old/a.txt"));
  }

  @Test
  void theOutputOfATextThatIsGoneIsNamedAndStays() throws Exception {
    assertThat(convert(false)).isEqualTo(new LeftOver(List.of("2020/old/a.json"), List.of()));
    assertThat(check()).isEqualTo(new LeftOver(List.of("2020/old/a.json"), List.of()));
    assertThat(out.resolve("2020/old/a.json")).exists();
  }

  @Test
  void itIsTakenAwayWithItsEmptyFolderAndItsLineWhenThatIsWanted() throws Exception {
    assertThat(convert(true)).isEqualTo(new LeftOver(List.of(), List.of("2020/old/a.json")));

    assertThat(out.resolve("2020/old")).doesNotExist();
    assertThat(out.resolve("2020/b.json")).exists();
    assertThat(out.resolve(Manifest.NAME)).content().doesNotContain("old/a");
    assertThat(convert(true)).isEqualTo(NOTHING);
  }

  @Test
  void whatWasChangedSinceOrIsUnknownStays() throws Exception {
    Files.writeString(out.resolve("2020/old/a.json"), "{}");
    Samples.write(out.resolve("2020/old/notes.json"), "of the user");

    assertThat(convert(true)).isEqualTo(new LeftOver(List.of("2020/old/a.json"), List.of()));
    assertThat(out.resolve("2020/old/notes.json")).exists();
  }

  @Test
  void nothingIsTakenAwayWhenAnInputCannotBeRead() throws Exception {
    Files.createSymbolicLink(in.resolve("2021"), Path.of("a-disk-that-is-not-there"));
    Files.createSymbolicLink(in.resolve("d.txt"), Path.of("gone.txt"));

    assertThat(convert(true).removed()).isEmpty();
    assertThat(out.resolve("2020/old/a.json")).exists();
  }

  @Test
  void aTextThatFailsKeepsItsPlaceAmongTheInputs() throws Exception {
    Samples.write(in.resolve("c.md"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1});

    assertThat(convert(true).stay()).isEmpty();
  }

  private LeftOver convert(boolean prune) throws ArchiveException {
    return conversion().convert(false, prune, outcome -> {});
  }

  private LeftOver check() throws ArchiveException {
    List<Outcome> outcomes = new ArrayList<>();
    LeftOver left = conversion().check(outcomes::add);
    assertThat(outcomes).hasSize(2);
    return left;
  }

  private Conversion conversion() throws ArchiveException {
    return Conversion.of(List.of(in.toString()), Selection.TEXTS, out, new Recipe(null, false), 2);
  }
}
