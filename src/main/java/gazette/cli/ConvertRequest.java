package gazette.cli;

import gazette.archive.Recipe;
import gazette.archive.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call asks of an archive.
 *
 * @param given files and folders as given
 * @param selection which files of a folder are meant
 * @param outDir the folder of outputs as given
 * @param recipe how an output is made
 * @param jobs how many texts are worked on at once
 * @param task what is done
 * @param prune whether outputs of texts that are not there any more are taken away
 * @param summary the file that gets the summary; null for none
 * @param diagnostics the file that gets all diagnostics; null for none
 */
record ConvertRequest(
    List<String> given,
    Selection selection,
    String outDir,
    Recipe recipe,
    int jobs,
    Task task,
    boolean prune,
    @Nullable String summary,
    @Nullable String diagnostics) {

  /** What is done. */
  enum Task {
    /** Outputs that are missing or out of date are written. */
    UPDATE,
    /** All outputs are written. */
    FORCE,
    /** Outputs are only looked at. */
    CHECK
  }
}
