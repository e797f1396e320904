package gazette.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Adds what was made to the manifest as a run goes on. Where that fails, a run that is stopped
 * costs more work; the end of the run tells of it.
 */
final class Journal implements AutoCloseable {
  private final Manifest manifest;
  private @Nullable OutputStream out;

  /** A journal that opens the file when there is something to add. */
  Journal(Manifest manifest) {
    this.manifest = manifest;
  }

  /** Adds what became of a text. */
  void add(Converter.Result result) {
    String output = result.input().output();
    if (output == null) {
      return;
    }
    Made made = result.made();
    Status status = result.outcome().status();
    String line =
        made != null
            ? ManifestLine.of(made)
            : ManifestLine.failed(output, result.input().name(), status);
    manifest.keep(output, line);
    if (status == Status.CONVERTED) {
      append(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void append(byte[] line) {
    try {
      if (out == null) {
        out = manifest.append();
      }
      out.write(line);
    } catch (IOException full) {
      close();
    }
  }

  @Override
  public void close() {
    OutputStream open = out;
    out = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException full) {
      return;
    }
  }
}
