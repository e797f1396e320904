package gazette.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  private void sharedFile(InputText input) {
    String output = input.output();
    if (output != null) {
      InputText other = byOutput.putIfAbsent(output, input);
      if (other != null) {
        told.add(
            "%s and %s both become %s"
                .formatted(other.place(), input.place(), folder.file(output)));
      }
    }
  }

  private void fileAsFolder(InputText input) {
    String path = input.output() == null ? "" : input.output();
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      InputText other = byOutput.get(path.substring(0, slash));
      if (other != null) {
        told.add(
            "%s becomes the file %s, which %s needs as a folder"
                .formatted(other.place(), folder.file(path.substring(0, slash)), input.place()));
      }
    }
  }

  private void overwrittenInputs(List<InputText> inputs) {
    Map<Path, String> places = new HashMap<>();
    for (InputText input : inputs) {
      if (input.output() != null && input.place().indexOf('\0') < 0) {
        places.put(Path.of(input.place()).toAbsolutePath().normalize(), input.place());
      }
    }
    byOutput.forEach(
        (output, input) -> {
          String place = places.get(folder.file(output).toAbsolutePath().normalize());
          if (place != null) {
            told.add("%s would become the input %s".formatted(input.place(), place));
          }
        });
  }
}
