package gazette.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import gazette.GazetteParser;
import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostic;
import gazette.model.Issue;
import gazette.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LETTER =
      """
      清河市人民政府
      关于印发河长制实施办法的通知
      清政字〔2021〕57号

      各县（市、区）人民政府，市政府各部门：
      现将《清河市河长制实施办法》印发给你们，请遵照执行。原《清河市河道管理办法》（清政字〔2015〕3号）同时废止。
      一、总体要求
      （一）指导思想。坚持生态优先。
      （二）工作目标。到2025年全部达标。（牵头单位：市水利局；责任单位：市财政局、市自然资源局）
      二、保障措施
      加强领导，压实责任。

      清河市人民政府
      2021年6月24日
      """;

  @Test
  void aDocumentIsOneRecordWithItsNumberDateAndLines() throws Exception {
    JsonNode record = lines(RecordType.DOCUMENTS, issue(LETTER, "2021/a.txt")).get(0);

    assertThat(record.get("issue").asText()).isEqualTo("2021/a.txt");
    assertThat(record.get("document").asText()).isEqualTo("d1");
    assertThat(record.get("documentNumber").asText()).isEqualTo("清政字〔2021〕57号");
    assertThat(record.get("year").asInt()).isEqualTo(2021);
    assertThat(record.get("date").asText()).isEqualTo("2021-06-24");
    assertThat(record.get("recipients")).hasSize(2);
    assertThat(record.get("firstLine").asInt()).isEqualTo(1);
    assertThat(record.get("lastLine").asInt()).isEqualTo(14);
    assertThat(record.has("subtitle")).isFalse();
  }

  @Test
  void eachTextOfABodyStandsInExactlyOneSectionRecord() throws Exception {
    List<JsonNode> records = lines(RecordType.SECTIONS, issue(LETTER, "a.txt"));

    assertThat(records)
        .extracting(record -> record.path("path").asText() + " " + record.path("text").asText())
        .containsExactly(
            " 现将《清河市河长制实施办法》印发给你们，请遵照执行。原《清河市河道管理办法》（清政字〔2015〕3号）同时废止。",
            "一、 ",
            "一、/（一） 坚持生态优先。",
            "一、/（二） 到2025年全部达标。（牵头单位：市水利局；责任单位：市财政局、市自然资源局）",
            "二、 加强领导，压实责任。");
    assertThat(records.get(2).get("headings"))
        .extracting(JsonNode::asText)
        .containsExactly("总体要求", "指导思想");
    assertThat(records.get(4).get("firstLine").asInt()).isEqualTo(10);
    assertThat(records.get(4).get("lastLine").asInt()).isEqualTo(11);
  }

  @Test
  void aTaskIsJoinedToItsUnitByThePath() throws Exception {
    Issue issue = issue(LETTER, "a.txt");
    JsonNode task = lines(RecordType.TASKS, issue).get(0);

    assertThat(task.get("path").asText()).isEqualTo("一、/（二）");
    assertThat(task.get("lead")).extracting(JsonNode::asText).containsExactly("市水利局");
    assertThat(task.get("support")).extracting(JsonNode::asText).hasSize(2);
    assertThat(lines(RecordType.SECTIONS, issue))
        .anyMatch(unit -> unit.path("path").equals(task.get("path")));
  }

  @Test
  void aCitationNamesTheCitedAndTheCitingDocument() throws Exception {
    assertThat(lines(RecordType.REFERENCES, issue(LETTER, "a.txt")))
        .anyMatch(
            record ->
                record.get("number").asText().equals("清政字〔2015〕3号")
                    && record.get("documentNumber").asText().equals("清政字〔2021〕57号"));
  }

  @Test
  void aTableIsOneRecordACell() throws Exception {
    String text = LETTER.replace("加强领导，压实责任。", "| 序号 | 名称 |\n|---|---|\n| 1 | 南渠 |\n| 2 | 北渠 |");

    List<JsonNode> cells = lines(RecordType.TABLES, issue(text, "a.txt"));

    assertThat(cells)
        .extracting(
            cell ->
                cell.get("row").asInt()
                    + cell.get("columnName").asText()
                    + cell.get("text").asText())
        .containsExactly("1序号1", "1名称南渠", "2序号2", "2名称北渠");
    assertThat(cells.get(0).get("path").asText()).isEqualTo("二、");
  }

  @ParameterizedTest
  @EnumSource(RecordType.class)
  void everyKindHasColumnsOfDifferentNamesInBothLanguages(RecordType type) throws Exception {
    Set<String> names = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (Column<?> column : type.table().columns()) {
      assertThat(names.add(column.name())).as(column.name()).isTrue();
      assertThat(titles.add(column.title())).as(column.title()).isTrue();
    }
    assertThat(names).contains("issue", "firstLine", "lastLine");
  }

  @ParameterizedTest
  @EnumSource(RecordType.class)
  void theDescriptionOfACsvNamesItsColumnsInOrder(RecordType type) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Csvw.write(type, out);
    JsonNode description = JSON.readTree(out.toByteArray());

    List<String> names =
        description.at("/tableSchema/columns").findValuesAsText("name").stream().toList();
    assertThat(names).isEqualTo(csv(type, issue(LETTER, "a.txt")).get(0).getFields());
    assertThat(description.get("url").asText()).isEqualTo(type.label() + ".csv");
  }

  @Test
  void theTitleOfTheNumberIsTheTermOfTheStandard() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Csvw.write(RecordType.DOCUMENTS, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("发文字号", "发文机关", "成文日期");
  }

  @ParameterizedTest
  @EnumSource(RecordType.class)
  void csvAndJsonHoldTheSameRecords(RecordType type) throws Exception {
    Issue issue = issue(LETTER, "a.txt");

    assertThat(csv(type, issue)).hasSize(1 + lines(type, issue).size());
    assertThat(JSON.readTree(written(type, RecordFormat.JSON, false, issue, issue)))
        .hasSize(2 * lines(type, issue).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\ta", "\ra"})
  void aCellThatLooksLikeAFormulaIsMadeHarmless(String message) throws Exception {
    Issue issue = saying(message);

    assertThat(csv(RecordType.DIAGNOSTICS, issue).get(1).getField(3)).isEqualTo("'" + message);
    assertThat(lines(RecordType.DIAGNOSTICS, issue).get(0).get("message").asText())
        .isEqualTo(message);
  }

  @Test
  void aCellWithQuotesCommasAndLineEndsIsReadBackAsItWas() throws Exception {
    String message = "他说“好”，\"好\", \n好";

    assertThat(csv(RecordType.DIAGNOSTICS, saying(message)).get(1).getField(3)).isEqualTo(message);
  }

  @Test
  void aCsvHasCrLfAndAMarkOnlyWhenAsked() throws Exception {
    Issue issue = issue(LETTER, "a.txt");

    assertThat(written(RecordType.DOCUMENTS, RecordFormat.CSV, false, issue))
        .startsWith("issue,document,documentNumber")
        .endsWith("\r\n");
    assertThat(written(RecordType.DOCUMENTS, RecordFormat.CSV, true, issue))
        .startsWith("\uFEFFissue,");
  }

  @Test
  void anEmptyRunGivesAnEmptyArray() throws Exception {
    assertThat(written(RecordType.TASKS, RecordFormat.JSON, false)).isEqualTo("[]\n");
    assertThat(written(RecordType.TASKS, RecordFormat.NDJSON, false)).isEmpty();
  }

  @Test
  void aSarifLogObeysItsSchema() throws Exception {
    String log =
        written(
            RecordType.DIAGNOSTICS,
            RecordFormat.SARIF,
            false,
            saying("（三） follows （一）"),
            issue(LETTER, "目录 1/a:b.txt"),
            issue("", "-"));

    assertThat(sarifFaults(log)).isEmpty();
    JsonNode result = JSON.readTree(log).at("/runs/0/results/0");
    assertThat(result.get("level").asText()).isEqualTo("warning");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("./%E7%9B%AE%E5%BD%95%201/a:b.txt");
    assertThat(uri("./in/a.txt")).as("from the folder where it runs").isEqualTo("in/a.txt");
    assertThat(uri("/in/a b.txt")).as("from the root").isEqualTo("file:///in/a%20b.txt");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(3);
    String rule = "/runs/0/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id";
    assertThat(JSON.readTree(log).at(rule).asText()).isEqualTo(result.get("ruleId").asText());
  }

  @Test
  void theSchemaOfSarifRefusesALogWithoutItsTool() throws Exception {
    assertThat(sarifFaults("{\"version\": \"2.1.0\", \"runs\": [{}]}")).isNotEmpty();
  }

  private static String uri(String name) throws Exception {
    Issue said = issue("", name).with(List.of(new Diagnostic(Code.NUMBER_GAP, "", null)));
    String log = written(RecordType.DIAGNOSTICS, RecordFormat.SARIF, false, said);
    assertThat(sarifFaults(log)).isEmpty();
    return JSON.readTree(log)
        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
        .asText();
  }

  private static List<String> sarifFaults(String log) throws IOException {
    try (InputStream in =
        RecordsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return schema.validate(log, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }

  private static Issue saying(String message) throws Exception {
    return issue(LETTER, "目录 1/a:b.txt")
        .with(List.of(new Diagnostic(Code.NUMBER_GAP, message, new Span(3, 4))));
  }

  private static Issue issue(String text, String name) throws Exception {
    return GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), name, null);
  }

  private static List<JsonNode> lines(RecordType type, Issue issue) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : written(type, RecordFormat.NDJSON, false, issue).lines().toList()) {
      records.add(JSON.readTree(line));
    }
    return records;
  }

  private static List<CsvRecord> csv(RecordType type, Issue issue) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().ofCsvRecord(written(type, RecordFormat.CSV, false, issue))) {
      return reader.stream().toList();
    }
  }

  private static String written(RecordType type, RecordFormat format, boolean bom, Issue... issues)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = format.open(type, out, bom)) {
      for (Issue issue : issues) {
        sink.add(issue, issue.source().name());
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
