package gazette.model;

import gazette.source.Span;

/** Lines that carry no content, owned whole. */
public record Furniture(Kind kind, Span lines) implements OnLines {
  @Override
  public int firstLine() {
    return lines.first();
  }

  /** What kind of thing the line is. */
  public enum Kind {
    /** A rule such as {@code ---}. */
    RULE("rule"),
    /** The underline of a table header, or a row without any text. */
    TABLE_RULE("tableRule"),
    /** A page number (页码, GB/T 9704-2012, 7.5). */
    PAGE_NUMBER("pageNumber"),
    /** A running head (书眉). */
    RUNNING_HEAD("runningHead"),
    /** A section name of the 目录 repeated in the body. */
    DIVIDER("divider"),
    /** What a web page puts around a text. */
    WEB("web"),
    /** A line of nothing but tags or comments. */
    MARKUP("markup");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name as the JSON writes it. */
    public String label() {
      return label;
    }
  }
}
