package gazette.archive;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files of a folder are read. A pattern without a slash is held against the name of a file,
 * one with a slash against its path below the folder that was given: {@code *.txt}, {@code
 * 2021/*.txt}, {@code **}{@code /drafts/**}. What is named on the command line itself is always
 * read.
 */
public final class Selection {
  /** All texts: {@code .txt} and {@code .md}, packed or not. */
  public static final Selection TEXTS = new Selection(List.of(), List.of());

  private final List<Glob> include;
  private final List<Glob> exclude;

  private Selection(List<Glob> include, List<Glob> exclude) {
    this.include = include;
    this.exclude = exclude;
  }

  /**
   * A selection by patterns.
   *
   * @param include a file that fits one of these is taken; all texts where there is none
   * @param exclude a file or folder that fits one of these is left out, whatever else it fits
   * @throws IllegalArgumentException when a pattern is none, with a message that names it
   */
  public static Selection of(List<String> include, List<String> exclude) {
    return new Selection(
        include.stream().map(Glob::of).toList(), exclude.stream().map(Glob::of).toList());
  }

  /** Whether a file is read, by its path below the folder that was given. */
  boolean takes(String path) {
    boolean asked =
        include.isEmpty()
            ? Suffix.isText(path)
            : include.stream().anyMatch(glob -> glob.matches(path));
    return asked && opens(path);
  }

  /** Whether a folder or an archive is looked into. */
  boolean opens(String path) {
    return exclude.stream().noneMatch(glob -> glob.matches(path));
  }

  /** One pattern. */
  private record Glob(boolean wholePath, List<PathMatcher> matchers) {
    private static final String ANYWHERE = "**/";

    static Glob of(String pattern) {
      String plain = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
      List<PathMatcher> matchers = new ArrayList<>();
      matchers.add(matcher(plain, pattern));
      if (plain.startsWith(ANYWHERE)) {
        matchers.add(matcher(plain.substring(ANYWHERE.length()), pattern));
      }
      return new Glob(plain.indexOf('/') >= 0, List.copyOf(matchers));
    }

    private static PathMatcher matcher(String glob, String asGiven) {
      try {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("'%s' is no pattern for files".formatted(asGiven), e);
      }
    }

    boolean matches(String path) {
      Path held = Path.of(path);
      Path asked = wholePath ? held : held.getFileName();
      return asked != null && matchers.stream().anyMatch(matcher -> matcher.matches(asked));
    }
  }
}
