package gazette.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gazette.GazetteParser;
import gazette.json.IssueJson;
import gazette.json.SchemaCheck;
import gazette.model.Issue;
import gazette.source.NotTextException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What must hold of every text, whatever it says. */
final class Promises {
  /** How much is looked at: the tree and the schema cost more than the parser. */
  enum Depth {
    /** No exception, nothing lost, the same bytes twice. */
    QUICK,
    /** The order of the tree too. */
    TREE,
    /** The schema too. */
    SCHEMA
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private Promises() {}

  /** What is broken of the promises for a text; empty when all are kept. */
  static String broken(String text, Depth depth) {
    return broken(text.getBytes(StandardCharsets.UTF_8), "UTF-8", depth);
  }

  /** What is broken of the promises for the bytes of a text; empty when all are kept. */
  static String broken(byte[] bytes, String charset, Depth depth) {
    try {
      return check(bytes, charset, depth);
    } catch (NotTextException | IOException | RuntimeException | StackOverflowError thrown) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      return "exception: " + trace.toString().lines().limit(12).toList();
    }
  }

  private static String check(byte[] bytes, String charset, Depth depth)
      throws NotTextException, IOException {
    Issue issue = GazetteParser.parse(bytes, "proof.txt", charset);
    List<String> audit =
        issue.diagnostics().stream()
            .filter(said -> said.code().id().startsWith("audit."))
            .map(Object::toString)
            .toList();
    if (!audit.isEmpty()) {
      return "audit: " + audit.subList(0, Math.min(3, audit.size()));
    }
    byte[] json = json(issue);
    if (!Arrays.equals(json, json(GazetteParser.parse(bytes, "proof.txt", charset)))) {
      return "not the same bytes twice";
    }
    if (depth == Depth.QUICK) {
      return "";
    }
    JsonNode tree = JSON.readTree(json);
    String disorder = TreeOrder.disorder(tree, lines(bytes, charset));
    if (!disorder.isEmpty()) {
      return "tree: " + disorder;
    }
    GazetteParser.explain(bytes, "proof.txt", charset);
    List<String> faults = depth == Depth.SCHEMA ? SchemaCheck.faults(tree) : List.of();
    return faults.isEmpty() ? "" : "schema: " + faults;
  }

  private static List<String> lines(byte[] bytes, String charset) throws IOException {
    String text = new String(bytes, charset);
    return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1));
  }

  private static byte[] json(Issue issue) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IssueJson.write(issue, out, true);
    return out.toByteArray();
  }
}
