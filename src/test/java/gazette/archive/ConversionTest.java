package gazette.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gazette.GazetteParser;
import gazette.diagnostic.Code;
import gazette.json.IssueJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {
  private static final Recipe PLAIN = new Recipe(null, false);

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void threeTextsLieInFolders() {
    in = folder.resolve("in");
    out = folder.resolve("out");
    Samples.write(in.resolve("2020/a.txt"), Samples.notice(1));
    Samples.write(in.resolve("2021/a.txt"), Samples.notice(2));
    Samples.write(in.resolve("b.md"), Samples.notice(3));
  }

  @Test
  void theLayoutIsMirroredAndEachOutputIsThatOfItsText() throws Exception {
    assertThat(statuses(convert())).containsOnly(Status.CONVERTED).hasSize(3);

    assertThat(Samples.contents(out))
        .containsOnlyKeys(
            ".gazette-parse.lock", Manifest.NAME, "2020/a.json", "2021/a.json", "b.json")
        .containsEntry("2020/a.json", json("2020/a.txt"))
        .containsEntry("b.json", json("b.md"));
  }

  @Test
  void theManifestListsWhatCameFromWhere() throws Exception {
    Samples.write(in.resolve("c.txt"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1});
    convert();

    assertThat(Files.readAllLines(out.resolve(Manifest.NAME)))
        .hasSize(4)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith(
                        "{\"output\":\"2020/a.json\",\"source\":\"2020/a.txt\",\"status\":\"converted\",\"sha256\":\""),
            second -> assertThat(second).contains("\"source\":\"2021/a.txt\"", "\"documents\":1"),
            third -> assertThat(third).contains("\"source\":\"b.md\""),
            fourth -> assertThat(fourth).contains("\"source\":\"c.txt\",\"status\":\"not-text\""));
  }

  @Test
  void aSecondRunTouchesNothingAndCountsTheSame() throws Exception {
    Samples.write(in.resolve("c.txt"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1});
    Summary first = summary(convert());
    Map<String, String> marks = Samples.marks(out);

    List<Outcome> again = convert();

    assertThat(statuses(again))
        .containsExactly(Status.UNCHANGED, Status.UNCHANGED, Status.UNCHANGED, Status.NOT_TEXT);
    assertThat(summary(again).tally()).isEqualTo(first.tally());
    assertThat(Samples.marks(out)).isEqualTo(marks);
  }

  @Test
  void onlyWhatIsNewOrChangedIsConverted() throws Exception {
    convert();
    Samples.write(in.resolve("2021/a.txt"), Samples.notice(20));
    Samples.write(in.resolve("2021/new.txt"), Samples.notice(21));

    assertThat(statuses(convert()))
        .containsExactly(Status.UNCHANGED, Status.CONVERTED, Status.CONVERTED, Status.UNCHANGED);
    assertThat(Files.readString(out.resolve("2021/a.json"))).isEqualTo(json("2021/a.txt"));
  }

  @Test
  void otherOptionsAreOtherOutputs() throws Exception {
    convert();

    List<Outcome> compact = convert(new Recipe(null, true), 2, false);

    assertThat(statuses(compact)).containsOnly(Status.CONVERTED);
    assertThat(Files.readString(out.resolve("b.json"))).hasLineCount(1);
    assertThat(new Recipe("GBK", false).fingerprint()).isNotEqualTo(PLAIN.fingerprint());
  }

  @Test
  void anOutputThatWasChangedOrTakenAwayIsMadeAgain() throws Exception {
    convert();
    Map<String, String> contents = Samples.contents(out);
    Files.writeString(out.resolve("b.json"), contents.get("b.json").replace("防汛", "防旱"));
    Files.delete(out.resolve("2020/a.json"));

    assertThat(statuses(convert()))
        .containsExactly(Status.CONVERTED, Status.UNCHANGED, Status.CONVERTED);
    assertThat(Samples.contents(out)).isEqualTo(contents);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0\1\2",
        "[1,2]\n{}\n\"x\"",
        "{\"output\":\"b.json\",\"sou",
        "{\"output\":{}}\n"
      })
  void aLostOrDamagedManifestCostsWorkAndNoResults(String damaged) throws Exception {
    convert();
    Map<String, String> contents = Samples.contents(out);
    Files.writeString(out.resolve(Manifest.NAME), damaged);

    assertThat(statuses(convert())).containsOnly(Status.CONVERTED);
    assertThat(Samples.contents(out)).isEqualTo(contents);
  }

  @Test
  void aManifestThatIsTornLosesItsLastLineAlone() throws Exception {
    convert();
    Map<String, String> contents = Samples.contents(out);
    String whole = contents.get(Manifest.NAME);
    Files.writeString(out.resolve(Manifest.NAME), whole.substring(0, whole.length() - 9));

    assertThat(statuses(convert()))
        .containsExactly(Status.UNCHANGED, Status.UNCHANGED, Status.CONVERTED);
    assertThat(Samples.contents(out)).isEqualTo(contents);
  }

  @Test
  void whatAStoppedRunLeftIsClearedAway() throws Exception {
    Samples.write(out.resolve("2020/.gazette-parse-7.part"), "{\"half\"");
    Samples.write(out.resolve(".gazette-parse-1.part"), "{\"half\"");
    Samples.write(out.resolve("2020/.gazette-parse.txt"), "of the user");
    Path elsewhere = Samples.write(out.resolve("2019/.gazette-parse-7.part"), "{\"half\"");

    convert();

    assertThat(Samples.contents(out).keySet())
        .filteredOn(name -> name.endsWith(".part"))
        .containsExactly(out.relativize(elsewhere).toString());
    assertThat(out.resolve("2020/.gazette-parse.txt")).exists();
  }

  @Test
  void forceConvertsAll() throws Exception {
    convert();

    assertThat(statuses(convert(PLAIN, 2, true))).containsOnly(Status.CONVERTED);
  }

  @Test
  void resultsDoNotDependOnTheNumberOfJobs() throws Exception {
    for (int i = 0; i < 60; i++) {
      Samples.write(in.resolve(i % 7 + "/" + i + ".txt"), Samples.notice(i).repeat(1 + i % 5));
    }
    List<Outcome> one = convert(PLAIN, 1, false);
    Path first = out;
    out = folder.resolve("four");
    List<Outcome> four = convert(PLAIN, 4, false);

    assertThat(Samples.contents(out)).isEqualTo(Samples.contents(first));
    assertThat(four).isEqualTo(one);
  }

  @Test
  void oneBadInputNeverStopsTheOthers() throws Exception {
    Samples.write(
        in.resolve("2020/0.txt"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1});
    Samples.write(in.resolve("2020/empty.txt"), "");
    Files.createSymbolicLink(in.resolve("2020/gone.txt"), Path.of("none"));

    List<Outcome> outcomes = convert();

    assertThat(statuses(outcomes))
        .containsExactly(
            Status.NOT_TEXT,
            Status.CONVERTED,
            Status.CONVERTED,
            Status.UNREADABLE,
            Status.CONVERTED,
            Status.CONVERTED);
    assertThat(outcomes.get(0).place()).isEqualTo(in + "/2020/0.txt");
    assertThat(outcomes.get(0).message()).isNotBlank();
  }

  @Test
  void theOutputOfATextThatFailsNowDoesNotStay() throws Exception {
    convert();
    Samples.write(in.resolve("b.md"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1});

    Outcome failed = convert().get(2);

    assertThat(failed.message())
        .endsWith("; its older output %s was removed".formatted(out.resolve("b.json")));
    assertThat(out.resolve("b.json")).doesNotExist();
  }

  @Test
  void aFileOfUnknownOriginIsNamedAndStays() throws Exception {
    Samples.write(out.resolve("none.json"), "of the user");

    List<Outcome> outcomes = run(List.of(in.resolve("none.txt").toString()));

    assertThat(outcomes.get(0).message()).endsWith("none.json is not of this text; remove it");
    assertThat(out.resolve("none.json")).hasContent("of the user");
  }

  @Test
  void inputsThatShareAnOutputAreRefusedBeforeAnythingIsWritten() {
    Samples.write(in.resolve("2020/a.md"), Samples.notice(4));

    assertThatThrownBy(this::convert)
        .isInstanceOfSatisfying(
            ArchiveException.class,
            e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.USAGE))
        .hasMessageContaining(
            "%s and %s both become %s",
            in + "/2020/a.md", in + "/2020/a.txt", out + "/2020/a.json");
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "2020/A.txt, 2020/a.txt",
    "2020/A.md, 2020/a.txt",
    "Caf\u00e9.txt, Cafe\u0301.txt",
    "b.JSON/c.txt, b.md"
  })
  void inputsThatShareAnOutputWhereCaseDoesNotCountAreRefusedEverywhere(String one, String other)
      throws IOException {
    Samples.write(in.resolve(one), Samples.notice(4));
    Samples.write(in.resolve(other), Samples.notice(5));
    assumeTrue(Samples.marks(in).keySet().containsAll(List.of(one, other)), "this disk folds case");

    assertThatThrownBy(this::convert)
        .isInstanceOfSatisfying(
            ArchiveException.class,
            e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.USAGE))
        .hasMessageContaining(other);
    assertThat(out).doesNotExist();
  }

  @Test
  void foldersThatDifferInCaseMayHoldDifferentTexts() throws Exception {
    Samples.write(in.resolve("B/x.txt"), Samples.notice(4));
    Samples.write(in.resolve("b/y.txt"), Samples.notice(5));

    assertThat(statuses(convert())).containsOnly(Status.CONVERTED).hasSize(5);
  }

  @Test
  void whatWasSaidOfATextIsReadBackFromItsOutputWhereSomebodyHears() throws Exception {
    Samples.write(in.resolve("b.md"), Samples.notice(3).replace("现将", "一、总则。\n三、附则。\n现将"));
    List<Outcome> first = convert();
    List<Outcome> deaf = convert();
    List<Outcome> again = new ArrayList<>();
    Conversion conversion = conversion(List.of(in.toString()), PLAIN, 2);
    conversion.hear(code -> code == Code.NUMBER_GAP);
    conversion.convert(false, false, again::add);

    assertThat(first.get(2).said()).isNotEmpty();
    assertThat(deaf).allMatch(outcome -> outcome.said().isEmpty());
    assertThat(statuses(again)).containsOnly(Status.UNCHANGED);
    assertThat(again.get(2).said()).isEqualTo(first.get(2).said());
    assertThat(again.get(0).said()).isEqualTo(first.get(0).said());
  }

  @Test
  void anOutputThatAnotherNeedsAsAFolderIsRefused() {
    Samples.write(in.resolve("b.json/c.txt"), Samples.notice(4));

    assertThatThrownBy(this::convert)
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("needs as a folder");
  }

  @Test
  void manyCollisionsAreToldInOneLine() {
    for (int i = 0; i < 9; i++) {
      Samples.write(in.resolve(i + ".txt"), "");
      Samples.write(in.resolve(i + ".md"), "");
    }

    assertThatThrownBy(this::convert)
        .hasMessageEndingWith("; and 6 more")
        .hasMessageNotContaining("\n");
  }

  @Test
  void anOutputNeverTakesThePlaceOfAnInput() {
    Path json = Samples.write(in.resolve("b.json"), "{}");
    out = in;

    assertThatThrownBy(() -> run(List.of(json.toString(), in.resolve("b.md").toString())))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("would become the input " + json);
    assertThat(json).hasContent("{}");
  }

  @Test
  void aFolderOfOutputsAmongTheInputsIsNotReadAgain() throws Exception {
    out = in.resolve("json");
    convert();
    Samples.write(out.resolve("notes.txt"), Samples.notice(9));

    assertThat(statuses(convert())).containsOnly(Status.UNCHANGED).hasSize(3);
  }

  @Test
  void outputsMayLieBesideTheirTexts() throws Exception {
    out = in;
    convert();

    assertThat(statuses(convert())).containsOnly(Status.UNCHANGED).hasSize(3);
    assertThat(in.resolve("2020/a.json")).exists();
  }

  @Test
  void aFolderWithoutTextsIsSaid() throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    assertThatThrownBy(() -> run(List.of(folder.resolve("empty").toString())))
        .isInstanceOfSatisfying(
            ArchiveException.class,
            e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.NO_INPUT))
        .hasMessageContaining("no text found");
    assertThatThrownBy(() -> run(List.of("-"))).hasMessageStartingWith("-: standard input");
  }

  @Test
  void aFileWhereTheFolderOfOutputsShouldBeEndsTheRun() {
    Samples.write(out, "a file");

    assertThatThrownBy(this::convert)
        .isInstanceOfSatisfying(
            ArchiveException.class,
            e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.NO_OUTPUT))
        .hasMessage(
            out
                + ": cannot be used for outputs (a file stands where a folder should be);"
                + " name a folder of yours");
  }

  @Test
  void aPlaceThatIsTakenStopsOneOutputAlone() throws Exception {
    Samples.write(out.resolve("2020"), "a file");
    Files.createDirectories(out.resolve("b.json"));

    List<Outcome> outcomes = convert();

    assertThat(statuses(outcomes))
        .containsExactly(Status.NOT_CREATED, Status.CONVERTED, Status.NOT_CREATED);
    assertThat(outcomes.get(0).message()).contains("a file stands where a folder should be");
    assertThat(outcomes.get(2).message()).contains("a folder stands in its place");
  }

  @Test
  void aManifestThatCannotBeWrittenIsSaid() throws Exception {
    Files.createDirectories(out.resolve(Manifest.NAME));

    List<Outcome> outcomes = convert();

    assertThat(statuses(outcomes))
        .containsExactly(Status.CONVERTED, Status.CONVERTED, Status.CONVERTED, Status.NOT_CREATED);
    assertThat(outcomes.get(3).message()).contains(Manifest.NAME + " cannot be created");
    assertThat(summary(outcomes).files()).isEqualTo(3);
    assertThat(summary(outcomes).failed()).isEqualTo(1);
  }

  @Test
  void twoRunsDoNotWorkOnOneFolder() throws Exception {
    Files.createDirectories(out);
    try (FileChannel other =
            FileChannel.open(
                out.resolve(".gazette-parse.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock held = other.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThatThrownBy(this::convert).hasMessageContaining("another run is writing there");
    }
  }

  @Test
  void outputsOfEarlierInputsStayInTheManifestWhileTheyAreThere() throws Exception {
    convert();
    Files.delete(out.resolve("b.json"));

    run(List.of(in.resolve("2020").toString()));

    assertThat(Files.readString(out.resolve(Manifest.NAME)))
        .contains("\"a.json\"", "\"2020/a.json\"", "\"2021/a.json\"")
        .doesNotContain("b.json");
  }

  @Test
  void aCheckTellsWhatIsMissingOrOutOfDateAndWritesNothing() throws Exception {
    assertThat(statuses(check())).containsOnly(Status.MISSING);
    assertThat(out).doesNotExist();
    convert();
    assertThat(statuses(check())).containsOnly(Status.UNCHANGED);

    Samples.write(in.resolve("2020/a.txt"), Samples.notice(20));
    Files.delete(out.resolve("2021/a.json"));
    Map<String, String> marks = Samples.marks(out);

    assertThat(statuses(check()))
        .containsExactly(Status.OUTDATED, Status.MISSING, Status.UNCHANGED);
    assertThat(Samples.marks(out)).isEqualTo(marks);
  }

  @Test
  void aCheckWithoutAManifestComparesWithWhatWouldBeWritten() throws Exception {
    convert();
    Files.delete(out.resolve(Manifest.NAME));
    Files.writeString(out.resolve("b.json"), "{}");

    assertThat(statuses(check()))
        .containsExactly(Status.UNCHANGED, Status.UNCHANGED, Status.OUTDATED);
  }

  @Test
  void aCheckLeavesTheOutputOfATextThatFails() throws Exception {
    convert();
    Files.delete(in.resolve("b.md"));

    List<Outcome> outcomes = new ArrayList<>();
    conversion(List.of(in.resolve("b.md").toString()), PLAIN, 1).check(outcomes::add);

    assertThat(statuses(outcomes)).containsExactly(Status.UNREADABLE);
    assertThat(out.resolve("b.json")).exists();
  }

  @Test
  void aZipArchiveIsConvertedLikeAFolder() throws Exception {
    byte[] zip =
        Samples.zip(
            StandardCharsets.UTF_8,
            Map.of("x/a.txt", Samples.notice(1).getBytes(StandardCharsets.UTF_8)));
    Samples.write(in.resolve("2022.zip"), zip);

    convert();

    assertThat(out.resolve("2022.zip/x/a.json"))
        .content()
        .contains("\"name\": \"2022.zip/x/a.txt\"");
  }

  private String json(String name) throws Exception {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    IssueJson.write(
        GazetteParser.parse(Files.readAllBytes(in.resolve(name)), name, null), json, false);
    return json.toString(StandardCharsets.UTF_8);
  }

  private List<Outcome> convert() throws ArchiveException {
    return convert(PLAIN, 2, false);
  }

  private List<Outcome> convert(Recipe recipe, int jobs, boolean force) throws ArchiveException {
    List<Outcome> outcomes = new ArrayList<>();
    conversion(List.of(in.toString()), recipe, jobs).convert(force, false, outcomes::add);
    return outcomes;
  }

  private List<Outcome> run(List<String> given) throws ArchiveException {
    List<Outcome> outcomes = new ArrayList<>();
    conversion(given, PLAIN, 1).convert(false, false, outcomes::add);
    return outcomes;
  }

  private List<Outcome> check() throws ArchiveException {
    List<Outcome> outcomes = new ArrayList<>();
    conversion(List.of(in.toString()), PLAIN, 2).check(outcomes::add);
    return outcomes;
  }

  private Conversion conversion(List<String> given, Recipe recipe, int jobs)
      throws ArchiveException {
    return Conversion.of(given, Selection.TEXTS, out, recipe, jobs);
  }

  private static List<Status> statuses(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::status).toList();
  }

  private static Summary summary(List<Outcome> outcomes) {
    Summary summary = new Summary();
    outcomes.forEach(summary::add);
    return summary;
  }
}
