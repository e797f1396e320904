package gazette.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link WarmBench} in rounds, so that a machine that is busy for a while slows all alike, and
 * prints medians and the ratios that count: {@code Bench FOLDER [ROUNDS]}. Speeds are by the clock
 * and by processor time; where the two differ much, others used the machine.
 */
public final class Bench {
  private static final String PEER = "peerCommonmark";
  private static final String WHOLE = "gazette";
  private static final String TWO = "gazette, two threads";

  /** Seconds after which a loop over one stage, or over a peer, runs in compiled code. */
  private static final int SHORT_WARM_UP = 8;

  /** The same of the whole way, whose many methods keep the compiler busy for longer. */
  private static final int LONG_WARM_UP = 60;

  private final String folder;
  private final double bytes;
  private final Map<String, List<Double>> speed = new LinkedHashMap<>();
  private final Map<String, List<Double>> speedOfCpu = new LinkedHashMap<>();
  private final Map<String, List<Double>> allocated = new LinkedHashMap<>();

  private Bench(String folder) {
    this.folder = folder;
    System.setProperty("gazette.texts", folder);
    this.bytes = new Texts().all.stream().mapToDouble(text -> text.length).sum();
  }

  /** Reads the arguments, runs, prints. */
  public static void main(String[] args) throws RunnerException {
    Bench bench = new Bench(args.length > 0 ? args[0] : "samples");
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    for (int round = 1; round <= rounds; round++) {
      System.err.println("round " + round + " of " + rounds);
      bench.run("\\.(stage|peer).*", 1, SHORT_WARM_UP);
      bench.run("\\." + WHOLE + "$", 1, LONG_WARM_UP);
      bench.run("\\." + WHOLE + "$", 2, LONG_WARM_UP);
    }
    bench.print();
  }

  private void run(String pattern, int threads, int warmUp) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(WarmBench.class.getSimpleName() + pattern)
            .mode(Mode.Throughput)
            .threads(threads)
            .forks(1)
            .warmupIterations(warmUp / 2)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgsAppend("-Dgazette.texts=" + folder, "-XX:+UseSerialGC", "-Xmx512m", "-Xmn192m")
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .build();
    for (RunResult result : new Runner(options).run()) {
      String label = result.getPrimaryResult().getLabel();
      take(threads == 1 ? label : TWO, result);
    }
  }

  private void take(String label, RunResult result) {
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        Map<String, Result> others = iteration.getSecondaryResults();
        keep(speed, label, iteration.getPrimaryResult().getScore() * bytes / 1e6);
        keep(speedOfCpu, label, bytes / 1e6 / others.get(CpuProfiler.LABEL).getScore());
        keep(allocated, label, others.get("gc.alloc.rate.norm").getScore() / bytes);
      }
    }
  }

  private static void keep(Map<String, List<Double>> kept, String label, double value) {
    kept.computeIfAbsent(label, key -> new ArrayList<>()).add(value);
  }

  private void print() {
    String row = "%-24s %10s %14s %10s %14s%n";
    System.out.printf(row, "", "MB/s", "MB/cpu second", "/ peer", "bytes a byte");
    for (String label : speed.keySet()) {
      System.out.printf(
          row,
          label,
          figure(median(speed, label)),
          figure(median(speedOfCpu, label)),
          figure(median(speedOfCpu, label) / median(speedOfCpu, PEER)),
          figure(median(allocated, label)));
    }
    System.out.println();
    ratio("warm, one thread / commonmark-java and Jackson", WHOLE, PEER);
    ratio("warm, two threads / one", TWO, WHOLE);
  }

  private void ratio(String what, String one, String other) {
    System.out.printf(
        "%-48s clock %s  cpu %s%n",
        what,
        figure(median(speed, one) / median(speed, other)),
        figure(median(speedOfCpu, one) / median(speedOfCpu, other)));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static double median(Map<String, List<Double>> kept, String label) {
    List<Double> sorted = kept.getOrDefault(label, List.of()).stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
  }
}
