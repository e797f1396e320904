package gazette.cli;

import gazette.archive.Recipe;
import gazette.archive.Selection;
import gazette.records.RecordFormat;
import gazette.records.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * What the options of a call add up to.
 *
 * @param options as they were parsed
 */
record Asked(ParseResult options) {
  private static final String OUT_DIR = "--out-dir";
  private static final String RECORDS = "--records";
  private static final List<String> FOR_MANY = List.of("--include", "--exclude", "--jobs");
  private static final List<String> FOR_ARCHIVES =
      List.of("--force", "--check", "--prune", "--summary", "--diagnostics");
  private static final List<String> FOR_RECORDS = List.of("--format", "--csv-bom");
  private static final List<String> FOR_ONE = List.of("--output");

  /** Whether an archive is to be converted. */
  boolean isArchive() {
    return options.hasMatchedOption(OUT_DIR);
  }

  /** Whether records are asked for. */
  boolean isRecords() {
    return options.hasMatchedOption(RECORDS);
  }

  /** The files and folders. */
  List<String> files() {
    return options.matchedPositionalValue(0, List.of());
  }

  /** The charset that is named. */
  @Nullable String encoding() {
    return options.matchedOptionValue("--encoding", null);
  }

  /** The one text that is to be parsed. */
  ParseRequest one() throws Failure {
    refuse(FOR_RECORDS, "is for records: name their kind with " + RECORDS);
    refuse(FOR_MANY, "is for many texts: name a folder for their outputs with " + OUT_DIR);
    refuse(FOR_ARCHIVES, "is for many texts: name a folder for their outputs with " + OUT_DIR);
    if (files().size() > 1) {
      throw usage("several files need a folder for their outputs: " + OUT_DIR + " DIR");
    }
    return new ParseRequest(
        files().isEmpty() ? null : files().get(0),
        options.matchedOptionValue("--output", null),
        options.hasMatchedOption("--compact"),
        encoding(),
        failOn(),
        loudness());
  }

  /** The archive that is to be converted. */
  ConvertRequest archive() throws Failure {
    refuse(FOR_ONE, "is for one text; with " + OUT_DIR + " each has its own output");
    refuse(FOR_RECORDS, "is for records: name their kind with " + RECORDS);
    if (files().isEmpty()) {
      throw usage("no files or folders are named");
    }
    return new ConvertRequest(
        files(),
        selection(),
        options.matchedOptionValue(OUT_DIR, ""),
        new Recipe(encoding(), options.hasMatchedOption("--compact")),
        jobs(),
        task(),
        options.hasMatchedOption("--prune"),
        options.matchedOptionValue("--summary", null),
        options.matchedOptionValue("--diagnostics", null));
  }

  /** The records that are to be written. */
  RecordsRequest records() throws Failure {
    refuse(List.of(OUT_DIR, "--compact"), "writes trees; leave it or " + RECORDS + " out");
    refuse(FOR_ARCHIVES, "is for trees; leave it or " + RECORDS + " out");
    RecordType type = recordType(options.matchedOptionValue(RECORDS, ""));
    RecordFormat format = recordFormat(options.matchedOptionValue("--format", "ndjson"));
    if (!format.fits(type)) {
      throw usage("--format=%s is for --records=diagnostics".formatted(format.label()));
    }
    boolean bom = options.hasMatchedOption("--csv-bom");
    if (bom && format != RecordFormat.CSV) {
      throw usage("--csv-bom is for --format=csv");
    }
    return new RecordsRequest(
        files().isEmpty() ? List.of("-") : files(),
        selection(),
        new RecordsRequest.Shape(type, format, bom),
        options.matchedOptionValue("--output", null),
        encoding(),
        jobs());
  }

  /** The kind of records that is named. */
  static RecordType recordType(String name) throws Failure {
    return RecordType.of(name)
        .orElseThrow(() -> unknown(name, "kind of records", RecordType.labels()));
  }

  private static RecordFormat recordFormat(String name) throws Failure {
    return RecordFormat.of(name).orElseThrow(() -> unknown(name, "format", RecordFormat.labels()));
  }

  private static Failure unknown(String name, String what, List<String> known) {
    return usage("%s: is no %s; there are %s".formatted(name, what, String.join(", ", known)));
  }

  /** Which diagnostics count. */
  FailOn failOn() throws Failure {
    String word = options.matchedOptionValue("--fail-on", null);
    boolean strict = options.hasMatchedOption("--strict");
    for (FailOn failOn : FailOn.values()) {
      if (failOn.toString().equals(word)) {
        if (strict && failOn != FailOn.WARNING) {
          throw usage("--strict is --fail-on=warning; leave one out");
        }
        return failOn;
      }
    }
    if (word != null) {
      throw usage("--fail-on=%s: is none of error, warning and never".formatted(word));
    }
    return strict ? FailOn.WARNING : FailOn.ERROR;
  }

  /** How much is said. */
  Voice.Loudness loudness() throws Failure {
    boolean verbose = options.hasMatchedOption("--verbose");
    if (!options.hasMatchedOption("--quiet")) {
      return verbose ? Voice.Loudness.VERBOSE : Voice.Loudness.NORMAL;
    }
    if (verbose) {
      throw usage("-q and -v contradict each other");
    }
    return Voice.Loudness.QUIET;
  }

  private Selection selection() throws Failure {
    try {
      return Selection.of(
          options.matchedOptionValue("--include", List.of()),
          options.matchedOptionValue("--exclude", List.of()));
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  private int jobs() throws Failure {
    int jobs = options.matchedOptionValue("--jobs", Runtime.getRuntime().availableProcessors());
    if (jobs < 1) {
      throw usage("--jobs=%d: at least one text must be worked on at once".formatted(jobs));
    }
    return jobs;
  }

  private ConvertRequest.Task task() throws Failure {
    boolean force = options.hasMatchedOption("--force");
    if (!options.hasMatchedOption("--check")) {
      return force ? ConvertRequest.Task.FORCE : ConvertRequest.Task.UPDATE;
    }
    if (force) {
      throw usage("--check writes nothing and --force writes all; leave one out");
    }
    if (options.hasMatchedOption("--prune")) {
      throw usage("--check takes nothing away and --prune does; leave one out");
    }
    return ConvertRequest.Task.CHECK;
  }

  private void refuse(List<String> names, String why) throws Failure {
    for (String name : names) {
      if (options.hasMatchedOption(name)) {
        throw usage(name + " " + why);
      }
    }
  }

  /** The end of a run whose command line makes no sense. */
  static Failure usage(@Nullable String what) {
    return new Failure(Exit.USAGE, what + "; see gazette-parse --help");
  }
}
