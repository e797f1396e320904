package gazette.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time of all threads for one operation, collector and compiler included: on a machine
 * that others use it says more than the clock does.
 */
public class CpuProfiler implements InternalProfiler {
  /** Under which the seconds stand among the results. */
  static final String LABEL = "cpu.seconds";

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private long before;

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = SYSTEM.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double seconds = (SYSTEM.getProcessCpuTime() - before) / 1e9;
    return List.of(
        new ScalarResult(
            LABEL, seconds / result.getMetadata().getAllOps(), "s/op", AggregationPolicy.AVG));
  }

  @Override
  public String getDescription() {
    return "processor time of all threads for one operation";
  }
}
