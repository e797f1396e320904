package gazette.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a list of files, folders and archives stands for.
 *
 * <p>A file stands for itself; {@code .gz} is unpacked. A folder stands for the texts in it and in
 * the folders below it, a {@code .zip} for the texts in it, as if it were a folder. Hidden files
 * and folders are left out. The order is that of the list, and inside a folder that of the names.
 *
 * <pre>{@code
 * for (InputText input : Inputs.of(List.of("archive/"), Selection.TEXTS, System.in)) {
 *   Issue issue = GazetteParser.parse(input.read(), input.name(), null);
 * }
 * }</pre>
 */
public final class Inputs {
  private static final String STANDARD = "-";

  private Inputs() {}

  /**
   * Finds the texts; none is read. What is missing or cannot be opened has its place in the list
   * and says so when it is read.
   *
   * @param given names of files and folders as on a command line; {@code -} is standard input
   * @param selection which files of a folder are meant
   * @param standard standard input
   */
  public static List<InputText> of(List<String> given, Selection selection, InputStream standard) {
    return of(given, selection, standard, null);
  }

  /** Finds the texts without those in the folder of outputs, which may lie among the inputs. */
  static List<InputText> of(
      List<String> given, Selection selection, InputStream standard, @Nullable Path outputs) {
    Finder finder = new Finder(selection, real(outputs));
    for (String name : given) {
      if (name.equals(STANDARD)) {
        finder.standard(standard);
      } else {
        find(finder, name);
      }
    }
    return finder.found();
  }

  private static void find(Finder finder, String name) {
    try {
      if (name.isEmpty()) {
        finder.missing("''", ReadFault.MISSING);
      } else {
        finder.given(Path.of(name), name);
      }
    } catch (InvalidPathException impossible) {
      finder.missing(name, ReadFault.MISSING);
    }
  }

  private static @Nullable Path real(@Nullable Path outputs) {
    try {
      return outputs == null ? null : outputs.toRealPath();
    } catch (IOException notThereYet) {
      return null;
    }
  }
}
