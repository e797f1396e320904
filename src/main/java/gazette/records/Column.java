package gazette.records;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a kind of records.
 *
 * @param name the key in JSON and the head of the column in CSV, for example {@code documentNumber}
 * @param title what a Chinese reader calls it, for example 发文字号
 * @param kind what its values are
 * @param value the value of one thing; null where it is unknown
 */
record Column<T>(String name, String title, Kind kind, Function<T, @Nullable Object> value) {
  /** What the values of a column are, and how a description of the CSV calls that. */
  enum Kind {
    /** A string. */
    TEXT("string"),
    /** An integer. */
    NUMBER("integer"),
    /** A day as in 2021-10-24. */
    DATE("date"),
    /** A list of strings; in CSV divided by {@link #DIVIDER}. */
    TEXTS("string");

    /** Stands between the members of a list in a cell; no name and no unit has it. */
    static final String DIVIDER = "|";

    private final String datatype;

    Kind(String datatype) {
      this.datatype = datatype;
    }

    /** The name of the type in XML Schema, which CSVW uses. */
    String datatype() {
      return datatype;
    }
  }
}
