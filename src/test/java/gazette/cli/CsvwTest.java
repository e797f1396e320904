package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gazette.records.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The description of each CSV before the vocabulary of the W3C and before a parser of CSVW, which
 * npm brings.
 */
@Timeout(180)
class CsvwTest {
  private static final Path PLACE = Path.of("target/csvw").toAbsolutePath();

  @TempDir Path folder;

  @BeforeAll
  static void npmBringsThem() throws Exception {
    Tool.need("node", "npm");
    Files.createDirectories(PLACE);
    for (String file : new String[] {"package.json", "check.mjs"}) {
      Files.copy(
          Path.of("src/test/csvw", file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Ran ran = Tool.run(PLACE, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline");
    assumeTrue(ran.status() == 0, "npm could not install them: " + ran.out());
  }

  @ParameterizedTest
  @EnumSource(RecordType.class)
  void theDescriptionFitsTheCsv(RecordType type) throws Exception {
    Path csv = csv(type);
    Path description = Files.writeString(folder.resolve("d.json"), description(type));

    Ran ran = check(description, csv);

    assertThat(ran.status()).as(ran.out()).isZero();
    assertThat(ran.out()).matches("\\d+ columns, [1-9]\\d* values\n");
  }

  @Test
  void theCheckFindsWhatIsWrong() throws Exception {
    Path csv = csv(RecordType.TASKS);
    String wrong =
        description(RecordType.TASKS)
            .replaceFirst("\"datatype\"", "\"dataType\"")
            .replaceFirst("\"encoding\"", "\"separator\"")
            .replace("\"en\" : \"title\"", "\"en\" : \"name\"")
            .replace("\"name\" : \"path\"", "\"name\" : \"way\"");
    Path description = Files.writeString(folder.resolve("d.json"), wrong);

    assertThat(check(description, csv).out())
        .contains(
            "dataType is no property of CSVW",
            "Dialect has no separator",
            ", title, is described as title");
  }

  private Path csv(RecordType type) throws IOException {
    Path csv = folder.resolve(type.label() + ".csv");
    Ran ran =
        Ran.of("--records=" + type.label(), "--format=csv", "-o", csv.toString(), "-q", "samples");
    assertThat(ran.status()).isZero();
    return csv;
  }

  private static String description(RecordType type) {
    return Ran.of("csvw", type.label()).out();
  }

  private static Ran check(Path description, Path csv) throws Exception {
    return Tool.run(PLACE, "node", "check.mjs", description.toString(), csv.toString());
  }
}
