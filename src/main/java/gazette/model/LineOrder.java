package gazette.model;

import java.util.Comparator;

/** The order of the source; a class of its own, as it is needed at each start (see LineRule). */
public enum LineOrder implements Comparator<OnLines> {
  /** By the first line. */
  BY_FIRST;

  @Override
  public int compare(OnLines a, OnLines b) {
    return Integer.compare(a.firstLine(), b.firstLine());
  }
}
