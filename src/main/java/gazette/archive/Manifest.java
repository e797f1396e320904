package gazette.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The list of what was made of what, in a file in the folder of outputs: one JSON object a line, in
 * the order of the outputs.
 *
 * <p>While a run goes on, a line is added for each output that is made, so that a run that is
 * stopped is not lost; the last line about an output counts. A line that cannot be read is as good
 * as none: its output is then made once more.
 */
final class Manifest {
  /** The name of the file; outputs end in {@code .json} and never meet it. */
  static final String NAME = "gazette-parse-manifest.ndjson";

  private final OutputFolder folder;
  private final Map<String, Made> known = new HashMap<>();
  private final TreeMap<String, String> lines = new TreeMap<>();

  private Manifest(OutputFolder folder) {
    this.folder = folder;
  }

  /** The manifest as earlier runs left it; an empty one where it is missing or cannot be read. */
  static Manifest of(OutputFolder folder) {
    Manifest manifest = new Manifest(folder);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(manifest.file()), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Made made = ManifestLine.read(line);
        if (made != null) {
          manifest.known.put(made.output(), made);
        }
      }
    } catch (IOException lost) {
      return manifest;
    }
    return manifest;
  }

  /** What an earlier run recorded of an output; null for nothing. */
  @Nullable Made of(String output) {
    return known.get(output);
  }

  /** The file, open for lines to be added at its end, after a line that a stopped run tore. */
  OutputStream append() throws IOException {
    boolean torn = isTorn();
    OutputStream out =
        Files.newOutputStream(file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    if (torn) {
      out.write('\n');
    }
    return out;
  }

  private boolean isTorn() throws IOException {
    if (!Files.exists(file()) || Files.size(file()) == 0) {
      return false;
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file())) {
      ByteBuffer last = ByteBuffer.allocate(1);
      channel.position(channel.size() - 1).read(last);
      return last.get(0) != '\n';
    }
  }

  /**
   * What earlier runs recorded of outputs that are there and not of this run, in their order.
   *
   * @param planned the outputs of this run
   */
  List<Made> others(Set<String> planned) {
    return known.values().stream()
        .filter(made -> !planned.contains(made.output()))
        .filter(made -> Files.exists(folder.file(made.output())))
        .sorted(Comparator.comparing(Made::output))
        .toList();
  }

  /** Keeps a line for the end of the run. */
  void keep(String output, String line) {
    lines.put(output, line);
  }

  /**
   * Writes all lines of this run, and those of earlier ones about outputs that are still there,
   * unless the file holds just that already.
   *
   * @param planned the outputs of this run
   */
  void finish(Set<String> planned) throws WriteFault {
    others(planned).forEach(made -> lines.put(made.output(), ManifestLine.of(made)));
    byte[] all = String.join("", lines.values()).getBytes(StandardCharsets.UTF_8);
    if (!isThere(all)) {
      folder.write(NAME, out -> out.write(all));
    }
  }

  private boolean isThere(byte[] all) {
    try {
      return Files.exists(file())
          && Files.size(file()) == all.length
          && Arrays.equals(Files.readAllBytes(file()), all);
    } catch (IOException lost) {
      return false;
    }
  }

  private Path file() {
    return folder.file(NAME);
  }
}
