package gazette.model;

/** What stands on lines of the source. */
public interface OnLines {
  /** The first of them, from 1. */
  int firstLine();
}
