package gazette.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gazette.diagnostic.Code;
import gazette.diagnostic.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run over many texts came to. */
public final class Summary {
  private final Map<Status, Integer> ends = new EnumMap<>(Status.class);
  private final List<Outcome> failures = new ArrayList<>();
  private Tally tally = Tally.NONE;
  private int inputs;

  /** Adds what became of one input. */
  public void add(Outcome outcome) {
    inputs += outcome.isOfInput() ? 1 : 0;
    ends.merge(outcome.status(), 1, Integer::sum);
    tally = tally.plus(outcome.tally());
    if (!outcome.status().isGood()) {
      failures.add(outcome);
    }
  }

  /** How many inputs had one of these ends; with them the manifest, if it could not be written. */
  public int count(Status... asked) {
    int count = 0;
    for (Status end : asked) {
      count += ends.getOrDefault(end, 0);
    }
    return count;
  }

  /** How many inputs there were. */
  public int files() {
    return inputs;
  }

  /** How many failed. */
  public int failed() {
    return failures.size() - count(Status.MISSING, Status.OUTDATED);
  }

  /** The documents and diagnostics of all issues that have an output. */
  public Tally tally() {
    return tally;
  }

  /** How many diagnostics of a severity were said. */
  public int said(Severity severity) {
    int count = 0;
    for (Map.Entry<Code, Integer> said : tally.diagnostics().entrySet()) {
      count += said.getKey().severity() == severity ? said.getValue() : 0;
    }
    return count;
  }

  /**
   * Writes all of it as one JSON object.
   *
   * @param left what is left over of texts that are not there any more
   * @param seconds how long the run took
   */
  public void write(OutputStream out, LeftOver left, double seconds) throws IOException {
    ObjectMapper mapper = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    ObjectNode run = mapper.createObjectNode();
    run.put("files", files());
    run.put("converted", count(Status.CONVERTED));
    run.put("skipped", count(Status.UNCHANGED));
    run.put("missing", count(Status.MISSING));
    run.put("outdated", count(Status.OUTDATED));
    run.put("failed", failed());
    run.put("leftOver", left.stay().size());
    run.put("removed", left.removed().size());
    run.put("documents", tally.documents());
    run.put("seconds", Math.round(seconds * 1000) / 1000.0);
    ObjectNode diagnostics = run.putObject("diagnostics");
    for (Map.Entry<Code, Integer> said : tally.diagnostics().entrySet()) {
      diagnostics.put(said.getKey().id(), said.getValue());
    }
    ArrayNode failed = run.putArray("failures");
    for (Outcome failure : failures) {
      ObjectNode told = failed.addObject();
      told.put("file", failure.place());
      told.put("status", failure.status().label());
      told.put("message", failure.message());
    }
    mapper.writerWithDefaultPrettyPrinter().writeValue(out, run);
    out.write('\n');
  }
}
