package gazette.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** Collects the texts that files, folders and archives stand for, one call after another. */
final class Finder {
  private final Selection selection;
  private final @Nullable Path leftOut;
  private final List<InputText> found = new ArrayList<>();

  /** A finder that does not look into the folder that is left out. */
  Finder(Selection selection, @Nullable Path leftOut) {
    this.selection = selection;
    this.leftOut = leftOut;
  }

  /** What was found, in order. */
  List<InputText> found() {
    return Collections.unmodifiableList(found);
  }

  /** Standard input, which has no file name and so no output of its own. */
  void standard(InputStream in) {
    found.add(new InputText("-", "-", null, () -> WholeText.of(in)));
  }

  /** A name that leads nowhere. */
  void missing(String place, String why) {
    found.add(InputText.unreadable(place, place, Suffix.output(lastName(place)), why));
  }

  /** A name that was given: a file, a folder or an archive. */
  void given(Path path, String place) {
    if (Files.isDirectory(path)) {
      folder(path, new Spot(withSlash(place), ""), List.of());
    } else if (!Files.exists(path)) {
      missing(place, Files.isSymbolicLink(path) ? danglingLink(path) : ReadFault.MISSING);
    } else if (Suffix.isArchive(place)) {
      archive(path, new Spot(withSlash(place), ""));
    } else {
      found.add(text(path, place, place, Suffix.output(lastName(place))));
    }
  }

  /**
   * A place for a person, and the path below the folder given; both end with a slash or are empty.
   */
  private record Spot(String place, String path) {
    Spot below(String name) {
      return new Spot(place + name + "/", path + name + "/");
    }
  }

  private void folder(Path folder, Spot spot, List<Path> above) {
    try {
      Path real = folder.toRealPath();
      if (above.contains(real)) {
        problem(spot, "leads back to a folder above it; take the link away or --exclude it");
      } else if (above.isEmpty() || !real.equals(leftOut)) {
        List<Path> path = new ArrayList<>(above);
        path.add(real);
        for (String name : names(folder)) {
          child(folder.resolve(name), name, spot, path);
        }
      }
    } catch (IOException e) {
      problem(spot, ReadFault.told(e));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private void child(Path file, String name, Spot spot, List<Path> above) {
    String path = spot.path() + name;
    if (Files.isDirectory(file)) {
      if (selection.opens(path)) {
        folder(file, spot.below(name), above);
      }
    } else if (Suffix.isArchive(name)) {
      if (selection.opens(path)) {
        archive(file, spot.below(name));
      }
    } else if (selection.takes(path)) {
      String output = spot.path() + Suffix.output(name);
      found.add(
          Files.isRegularFile(file)
              ? text(file, path, spot.place() + name, output)
              : InputText.unreadable(path, spot.place() + name, output, noFile(file)));
    }
  }

  private static InputText text(Path file, String name, String place, String output) {
    return new InputText(
        name, place, output, () -> Suffix.isPacked(place) ? unpacked(file) : WholeText.of(file));
  }

  private static byte[] unpacked(Path file) throws IOException, UnreadableInputException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      return Unpacking.STANDARD.read(in, Files.size(file));
    }
  }

  private void archive(Path file, Spot spot) {
    ZipFolder zip = new ZipFolder(file, Unpacking.STANDARD);
    int texts = 0;
    try {
      for (ZipEntry entry : zip.files()) {
        texts += entry(zip, entry, spot) ? 1 : 0;
      }
    } catch (IOException e) {
      problem(spot, ReadFault.told(e));
    } catch (UnreadableInputException e) {
      problem(spot, String.valueOf(e.getMessage()));
    }
    zip.expect(texts);
  }

  /** Whether the entry is a text that will be read. */
  private boolean entry(ZipFolder zip, ZipEntry entry, Spot spot) {
    EntryName written = EntryName.of(entry.getName());
    String place = spot.place() + written.path();
    if (!written.staysInside()) {
      found.add(
          InputText.unreadable(
              place,
              place,
              null,
              "climbs out of its archive and is refused; pack it under a plain name"));
      return false;
    }
    String path = spot.path() + written.path();
    if (written.isHidden()) {
      return false;
    }
    if (Suffix.isArchive(path) && selection.opens(path)) {
      found.add(
          InputText.unreadable(
              place, place, null, "is an archive inside an archive; unpack the outer one"));
      return false;
    }
    if (selection.takes(path)) {
      found.add(new InputText(path, place, Suffix.output(path), () -> content(zip, entry, path)));
      return true;
    }
    return false;
  }

  private static byte[] content(ZipFolder zip, ZipEntry entry, String path)
      throws IOException, UnreadableInputException {
    byte[] bytes = zip.read(entry);
    if (!Suffix.isPacked(path)) {
      return bytes;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return Unpacking.STANDARD.read(in, bytes.length);
    }
  }

  private void problem(Spot spot, String why) {
    String place = spot.place().substring(0, spot.place().length() - 1);
    found.add(InputText.unreadable(place, place, null, why));
  }

  private static String noFile(Path file) {
    if (Files.isSymbolicLink(file)) {
      return danglingLink(file);
    }
    return Files.exists(file)
        ? "is neither a file nor a folder; --exclude it"
        : "has a name in another encoding than this system's; rename it";
  }

  private static String danglingLink(Path link) {
    try {
      return "is a link to %s, which does not exist; mend the link"
          .formatted(Files.readSymbolicLink(link));
    } catch (IOException e) {
      return ReadFault.told(e);
    }
  }

  private static String lastName(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  private static String withSlash(String place) {
    return place.endsWith("/") ? place : place + "/";
  }
}
