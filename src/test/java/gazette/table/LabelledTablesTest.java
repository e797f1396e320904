package gazette.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gazette.diagnostic.Diagnostics;
import gazette.model.Table;
import gazette.model.Task;
import gazette.source.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the tables of labelled texts, where those lie beside the checkout, as their labels say. */
@EnabledIf("areThere")
class LabelledTablesTest {
  private static final Path SHARED = Path.of("..", "shared");

  static boolean areThere() {
    return Files.isDirectory(SHARED.resolve("gold"));
  }

  static Stream<Named<Path>> labels() throws IOException {
    List<Named<Path>> all = new ArrayList<>();
    for (String folder : List.of("gold", "labelled")) {
      try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".json"))
            .sorted()
            .forEach(file -> all.add(Named.of(file.getFileName().toString(), file)));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void readsEveryTableAsLabelled(Path file) throws IOException {
    JsonNode label = new ObjectMapper().readTree(file.toFile());
    List<Line> lines = lines(text(file));
    Set<Integer> doubts = new TreeSet<>();
    label.path("doubts").forEach(doubt -> doubts.add(doubt.path(0).asInt()));
    Set<String> tasks = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    for (JsonNode table : label.path("tables")) {
      compare(table, lines, doubts, tasks, wrong);
    }
    Set<String> wanted = new TreeSet<>();
    for (JsonNode task : label.path("tasks")) {
      if (task.path("from").asText().equals("table")
          && !doubts.contains(task.path("line").asInt())) {
        wanted.addAll(items(task));
      }
    }
    difference("missing task ", wanted, tasks, wrong);
    difference("extra task ", tasks, wanted, wrong);
    assertThat(wrong).isEmpty();
  }

  private static void compare(
      JsonNode label,
      List<Line> lines,
      Set<Integer> doubts,
      Set<String> tasks,
      List<String> wrong) {
    List<TableFragment> fragments = new ArrayList<>();
    for (JsonNode span : label.path("fragments")) {
      int from = span.path(0).asInt() - 1;
      fragments.add(new TableFragment(lines.subList(from, span.path(1).asInt())));
    }
    for (int i = 1; i < fragments.size(); i++) {
      if (!TableReader.continues(fragments.get(i - 1), fragments.get(i))) {
        wrong.add("does not continue: " + fragments.get(i).span());
      }
    }
    TableReading reading =
        TableReader.read(
            "d1.t1", label.path("caption").asText(), fragments, List.of(), new Diagnostics());
    Table table = reading.table();
    String at = "line " + table.lines().first() + " ";
    List<String> header = new ArrayList<>();
    label.path("header").forEach(title -> header.add(plain(title.asText())));
    same(at + "columns", header, table.columns().stream().map(text -> plain(text)).toList(), wrong);
    same(at + "records", label.path("records").asInt(), table.rows().size(), wrong);
    List<String> groups = new ArrayList<>();
    label.path("groups").forEach(group -> groups.add(plain(group.asText())));
    same(at + "groups", groups, table.groups().stream().map(text -> plain(text)).toList(), wrong);
    for (JsonNode cell : label.path("cells")) {
      int line = cell.path(0).asInt();
      same(
          "line " + line + " cell " + cell.path(1).asInt(),
          plain(cell.path(2).asText()),
          cell(table, line, cell.path(1).asInt()),
          wrong);
    }
    for (TaskRow task : reading.tasks()) {
      if (!doubts.contains(task.lines().first())) {
        tasks.addAll(items(task));
      }
    }
  }

  private static String cell(Table table, int line, int column) {
    for (Table.Row row : table.rows()) {
      if (row.lines().first() == line && column < row.cells().size()) {
        return plain(row.cells().get(column));
      }
    }
    return "no such cell";
  }

  private static List<String> items(JsonNode task) {
    List<String> items = new ArrayList<>();
    String line = "line " + task.path("line").asInt() + " ";
    for (JsonNode role : task.path("roles")) {
      role.path("names")
          .forEach(
              name -> items.add(line + plain(role.path("label").asText() + ": " + name.asText())));
    }
    if (task.has("deadline")) {
      items.add(line + "until " + plain(task.path("deadline").asText()));
    }
    return items;
  }

  private static List<String> items(TaskRow task) {
    List<String> items = new ArrayList<>();
    String line = "line " + task.lines().first() + " ";
    for (Task.Part part : task.roles()) {
      part.names().forEach(name -> items.add(line + plain(part.label() + ": " + name)));
    }
    if (task.deadline() != null) {
      items.add(line + "until " + plain(task.deadline()));
    }
    return items;
  }

  private static void difference(
      String what, Set<String> all, Set<String> without, List<String> wrong) {
    all.stream().filter(item -> !without.contains(item)).forEach(item -> wrong.add(what + item));
  }

  private static void same(String what, Object wanted, Object had, List<String> wrong) {
    if (!wanted.equals(had)) {
      wrong.add(what + " wanted " + wanted + " had " + had);
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  private static Path text(Path label) {
    String name = label.getFileName().toString().replace(".json", ".txt");
    Path beside = label.resolveSibling(name);
    return Files.exists(beside) ? beside : SHARED.resolve("corpus").resolve(name);
  }

  private static List<Line> lines(Path text) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readString(text).split("\r?\n", -1)) {
      lines.add(new Line(lines.size() + 1, line));
    }
    return lines;
  }
}
