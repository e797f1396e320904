package gazette.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Outputs that earlier runs made of texts which are not among those of this run: the texts are
 * gone, have another name, or were not named this time.
 *
 * @param stay the paths of those that are there, below the folder of outputs
 * @param removed the paths of those that this run took away
 */
public record LeftOver(List<String> stay, List<String> removed) {
  /** Copies its lists. */
  public LeftOver {
    stay = List.copyOf(stay);
    removed = List.copyOf(removed);
  }

  /**
   * Looks for them, and takes them away if that is wanted: only what the manifest knows and nobody
   * changed since.
   *
   * @param planned the outputs of this run
   */
  static LeftOver of(Manifest manifest, OutputFolder folder, Set<String> planned, boolean prune) {
    List<String> stay = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    Map<String, String> folded = new HashMap<>();
    planned.forEach(output -> folded.put(Collisions.folded(output), output));
    for (Made made : manifest.others(planned)) {
      String output = made.output();
      if (!isRenamed(folder, output, folded.get(Collisions.folded(output)))) {
        boolean gone = prune && folder.isWhole(made) && OutputFolder.remove(folder.file(output));
        (gone ? removed : stay).add(output);
      }
    }
    removed.forEach(output -> clear(folder, output));
    return new LeftOver(stay, removed);
  }

  /** Where case does not count, a text that changed the case of its name has the same output. */
  private static boolean isRenamed(OutputFolder folder, String output, @Nullable String now) {
    try {
      return now != null && Files.isSameFile(folder.file(output), folder.file(now));
    } catch (IOException notThere) {
      return false;
    }
  }

  /** Takes the folders of an output away that have become empty. */
  private static void clear(OutputFolder folder, String output) {
    try {
      for (int end = output.lastIndexOf('/'); end > 0; end = output.lastIndexOf('/', end - 1)) {
        Files.delete(folder.file(output.substring(0, end)));
      }
    } catch (IOException notEmpty) {
      return;
    }
  }
}
