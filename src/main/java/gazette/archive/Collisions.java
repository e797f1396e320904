package gazette.archive;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds inputs whose outputs would overwrite one another, or an input. */
final class Collisions {
  private static final int MOST_TOLD = 3;

  private final OutputFolder folder;
  private final Map<String, InputText> byOutput = new HashMap<>();
  private final List<String> told = new ArrayList<>();

  private Collisions(OutputFolder folder) {
    this.folder = folder;
  }

  /** Refuses inputs that do not go together. */
  static void refuse(List<InputText> inputs, OutputFolder folder) throws ArchiveException {
    Collisions collisions = new Collisions(folder);
    inputs.forEach(collisions::sharedFile);
    inputs.forEach(collisions::fileAsFolder);
    collisions.overwrittenInputs(inputs);
    List<String> told = collisions.told;
    if (!told.isEmpty()) {
      String more =
          told.size() > MOST_TOLD ? "; and %d more".formatted(told.size() - MOST_TOLD) : "";
      throw new ArchiveException(
          ArchiveException.Reason.USAGE,
          "nothing was written, for outputs would overwrite one another (--exclude one of each, or"
              + " name two folders): "
              + String.join("; ", told.subList(0, Math.min(told.size(), MOST_TOLD)))
              + more);
    }
  }

  /**
   * The same for two paths that are one file on a system to which {@code A.json} and {@code
   * a.json}, or the two ways to write é, are one name. Such systems are common, so they decide
   * everywhere: what an archive becomes does not depend on the machine.
   */
  static String folded(String path) {
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private void sharedFile(InputText input) {
    String output = input.output();
    if (output != null) {
      InputText other = byOutput.putIfAbsent(folded(output), input);
      if (other != null) {
        String same = output.equals(other.output()) ? "" : ", where upper and lower case are one";
        told.add(
            "%s and %s both become %s%s"
                .formatted(other.place(), input.place(), folder.file(output), same));
      }
    }
  }

  private void fileAsFolder(InputText input) {
    String path = input.output() == null ? "" : input.output();
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      InputText other = byOutput.get(folded(path.substring(0, slash)));
      if (other != null) {
        told.add(
            "%s becomes the file %s, which %s needs as a folder"
                .formatted(other.place(), folder.file(path.substring(0, slash)), input.place()));
      }
    }
  }

  private void overwrittenInputs(List<InputText> inputs) {
    Map<String, String> places = new HashMap<>();
    for (InputText input : inputs) {
      if (input.output() != null && input.place().indexOf('\0') < 0) {
        places.put(absolute(Path.of(input.place())), input.place());
      }
    }
    byOutput.forEach(
        (folded, input) -> {
          String place = places.get(absolute(folder.file(String.valueOf(input.output()))));
          if (place != null) {
            told.add("%s would become the input %s".formatted(input.place(), place));
          }
        });
  }

  private static String absolute(Path path) {
    return folded(path.toAbsolutePath().normalize().toString());
  }
}
