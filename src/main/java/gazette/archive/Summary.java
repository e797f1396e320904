package gazette.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
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
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeNumberField("files", files());
      json.writeNumberField("converted", count(Status.CONVERTED));
      json.writeNumberField("skipped", count(Status.UNCHANGED));
      json.writeNumberField("missing", count(Status.MISSING));
      json.writeNumberField("outdated", count(Status.OUTDATED));
      json.writeNumberField("failed", failed());
      json.writeNumberField("leftOver", left.stay().size());
      json.writeNumberField("removed", left.removed().size());
      json.writeNumberField("documents", tally.documents());
      json.writeNumberField("seconds", Math.round(seconds * 1000) / 1000.0);
      writeDiagnostics(json);
      writeFailures(json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void writeDiagnostics(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("diagnostics");
    for (Map.Entry<Code, Integer> said : tally.diagnostics().entrySet()) {
      json.writeNumberField(said.getKey().id(), said.getValue());
    }
    json.writeEndObject();
  }

  private void writeFailures(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("failures");
    for (Outcome failure : failures) {
      json.writeStartObject();
      json.writeStringField("file", failure.place());
      json.writeStringField("status", failure.status().label());
      json.writeStringField("message", failure.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
