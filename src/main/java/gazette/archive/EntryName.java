package gazette.archive;

import java.util.List;

/**
 * The path of a file inside an archive. Whoever packed the archive chose it, so it may try to lead
 * out of the folder into which it is unpacked ("zip slip").
 *
 * @param parts the names of the folders and of the file
 */
record EntryName(List<String> parts) {
  /** The path as it is written in the archive; systems with backslashes write those. */
  static EntryName of(String written) {
    return new EntryName(List.of(written.replace('\\', '/').split("/", -1)));
  }

  /** Whether it names a file below the archive, on every system. */
  boolean staysInside() {
    return parts.stream().allMatch(EntryName::isPlain);
  }

  /** Whether it or a folder above it is hidden, as the shadow files of macOS are. */
  boolean isHidden() {
    return parts.stream().anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
  }

  /** The path with slashes. */
  String path() {
    return String.join("/", parts);
  }

  private static boolean isPlain(String part) {
    return !part.isEmpty()
        && !part.equals(".")
        && !part.equals("..")
        && part.indexOf('\0') < 0
        && !(part.length() == 2 && part.charAt(1) == ':');
  }
}
