package gazette.diagnostic;

/**
 * The closed list of what may be said about an issue; a new code raises the minor version of the
 * schema.
 */
public enum Code {
  /** A non-blank line is owned by no node of the tree. */
  AUDIT_UNOWNED("audit.unowned", Severity.ERROR, "a line is owned by no node"),
  /** Characters of the source are missing from the tree, or stand in it twice. */
  AUDIT_LOST_TEXT(
      "audit.lost-text", Severity.ERROR, "characters of the source are lost or doubled"),
  /** Bytes that the charset does not know were replaced by U+FFFD. */
  ENCODING_MALFORMED("encoding.malformed", Severity.ERROR, "bytes could not be decoded"),
  /** No document was recognised; all text became one. */
  STRUCTURE_NO_DOCUMENT("structure.no-document", Severity.WARNING, "no document was recognised"),
  /** A text fits nowhere. */
  STRUCTURE_UNPLACED("structure.unplaced", Severity.WARNING, "a text fits nowhere"),
  /** The 目录 announces what the issue lacks. */
  TOC_MISSING_DOCUMENT(
      "toc.missing-document", Severity.WARNING, "the contents announce what the body lacks"),
  /** The issue prints what its 目录 does not announce. */
  TOC_EXTRA_DOCUMENT(
      "toc.extra-document", Severity.WARNING, "the contents do not announce this document"),
  /** Documents stand in another order than the 目录 says. */
  TOC_MOVED("toc.moved", Severity.WARNING, "a document stands elsewhere than the contents say"),
  /** The title in the 目录 and in the body differ. */
  TOC_TITLE_DIFFERS("toc.title-differs", Severity.WARNING, "the title differs from the contents"),
  /** The 发文字号 in the 目录 and in the body differ. */
  TOC_NUMBER_DIFFERS(
      "toc.number-differs", Severity.WARNING, "the document number differs from the contents"),
  /** Page numbers in the 目录 go back. */
  TOC_PAGE_ORDER("toc.page-order", Severity.WARNING, "the pages of the contents are out of order"),
  /** A number is missing in a sequence of units. */
  NUMBER_GAP("number.gap", Severity.WARNING, "a number is missing in a sequence"),
  /** A number stands twice in a sequence of units. */
  NUMBER_REPEATED("number.repeated", Severity.WARNING, "a number stands twice in a sequence"),
  /** A number does not continue any sequence. */
  NUMBER_UNEXPECTED("number.unexpected", Severity.WARNING, "a number continues no sequence"),
  /** A date that no calendar has. */
  DATE_IMPOSSIBLE("date.impossible", Severity.WARNING, "a date does not exist"),
  /** A date before the one above it. */
  DATE_OUT_OF_ORDER("date.out-of-order", Severity.WARNING, "a date comes before the one above it"),
  /** An annex is announced but not printed. */
  ANNEX_MISSING("annex.missing", Severity.WARNING, "an announced annex is not printed"),
  /** An annex is printed but not announced. */
  ANNEX_EXTRA("annex.extra", Severity.INFO, "a printed annex is not announced"),
  /** A row has more or fewer cells than its table has columns. */
  TABLE_RAGGED_ROW(
      "table.ragged-row", Severity.WARNING, "a row has more or fewer cells than the table"),
  /** A row that stood one or more columns off was set right. */
  TABLE_ROW_SHIFTED("table.row-shifted", Severity.WARNING, "a row was moved into its true columns"),
  /** An empty cell took the text of the cell that covers it. */
  TABLE_CELL_FILLED(
      "table.cell-filled", Severity.INFO, "an empty cell took the text that covers it"),
  /** Characters that the scan seems to have put there or garbled. */
  TEXT_SUSPECT("text.suspect", Severity.WARNING, "characters look garbled by the scan"),
  /** Two printed columns were read into one line. */
  TEXT_COLUMNS_INTERLEAVED(
      "text.columns-interleaved", Severity.WARNING, "two columns were read into one line"),
  /** Two readings were close; one was taken. */
  READING_DOUBTFUL("reading.doubtful", Severity.INFO, "two readings were close");

  private final String id;
  private final Severity severity;
  private final String meaning;

  Code(String id, Severity severity, String meaning) {
    this.id = id;
    this.severity = severity;
    this.meaning = meaning;
  }

  /** The code as the JSON writes it, for example {@code number.gap}. */
  public String id() {
    return id;
  }

  /** The severity, which belongs to the code. */
  public Severity severity() {
    return severity;
  }

  /** What the code says, in a clause. */
  public String meaning() {
    return meaning;
  }
}
