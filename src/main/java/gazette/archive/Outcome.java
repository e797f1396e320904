package gazette.archive;

import gazette.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input, and what is said about it.
 *
 * @param name the name that the output gives the text
 * @param place where a person finds the input
 * @param output the path of its output below the folder of outputs; null when it can have none
 * @param tally counts of the issue, also of one whose output was up to date
 * @param said the diagnostics of an issue; of one whose output was up to date only where somebody
 *     wants to hear them
 * @param message what stood in the way and how to mend it, for what is not good; else null
 * @param fault what the program threw, for a fault of it; else null
 */
public record Outcome(
    String name,
    String place,
    @Nullable String output,
    Status status,
    Tally tally,
    List<Diagnostic> said,
    @Nullable String message,
    @Nullable Throwable fault) {

  static Outcome converted(InputText input, Tally tally, List<Diagnostic> said) {
    return new Outcome(
        input.name(), input.place(), input.output(), Status.CONVERTED, tally, said, null, null);
  }

  static Outcome unchanged(InputText input, Tally tally, List<Diagnostic> said) {
    return new Outcome(
        input.name(), input.place(), input.output(), Status.UNCHANGED, tally, said, null, null);
  }

  static Outcome failed(InputText input, Status status, @Nullable String message) {
    return failed(input.name(), input.place(), input.output(), status, message);
  }

  static Outcome failed(
      String name, String place, @Nullable String output, Status status, @Nullable String message) {
    return new Outcome(name, place, output, status, Tally.NONE, List.of(), message, null);
  }

  static Outcome fault(InputText input, Throwable fault) {
    return new Outcome(
        input.name(),
        input.place(),
        input.output(),
        Status.FAULT,
        Tally.NONE,
        List.of(),
        fault.toString(),
        fault);
  }

  /** What stood in the way of the manifest, which is not an input. */
  static Outcome manifest(OutputFolder folder, WriteFault fault) {
    return failed(
        Manifest.NAME, folder.path().toString(), Manifest.NAME, fault.status(), fault.getMessage());
  }

  /** Whether this is about an input, and not about the manifest. */
  boolean isOfInput() {
    return !Manifest.NAME.equals(output);
  }

  /** The same with one more thing said. */
  Outcome adding(String remark) {
    return new Outcome(name, place, output, status, tally, said, message + "; " + remark, fault);
  }
}
