package gazette.records;

import gazette.model.Issue;
import gazette.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the records of a kind are read from an issue.
 *
 * @param items the things of an issue, in its order
 * @param columns what is said of each
 */
record RecordTable<T>(Function<Issue, List<T>> items, List<Column<T>> columns) {
  /** A table without columns. */
  static <T> Builder<T> of(Function<Issue, List<T>> items) {
    return new Builder<>(items);
  }

  /** Gives the values of each record, one a column. */
  void read(Issue issue, RowSink sink) throws IOException {
    for (T item : items.apply(issue)) {
      List<@Nullable Object> values = new ArrayList<>(columns.size());
      for (Column<T> column : columns) {
        values.add(column.value().apply(item));
      }
      sink.row(values);
    }
  }

  /** Takes the values of records. */
  interface RowSink {
    /** Takes those of one. */
    void row(List<@Nullable Object> values) throws IOException;
  }

  /** A table that gets its columns one by one. */
  static final class Builder<T> {
    private final Function<Issue, List<T>> items;
    private final List<Column<T>> columns = new ArrayList<>();

    private Builder(Function<Issue, List<T>> items) {
      this.items = items;
    }

    Builder<T> text(String name, String title, Function<T, @Nullable Object> value) {
      return add(name, title, Column.Kind.TEXT, value);
    }

    Builder<T> number(String name, String title, Function<T, @Nullable Object> value) {
      return add(name, title, Column.Kind.NUMBER, value);
    }

    Builder<T> date(String name, String title, Function<T, @Nullable Object> value) {
      return add(name, title, Column.Kind.DATE, value);
    }

    Builder<T> texts(String name, String title, Function<T, @Nullable Object> value) {
      return add(name, title, Column.Kind.TEXTS, value);
    }

    /** Closes the table with the place of each record. */
    RecordTable<T> at(Function<T, @Nullable Span> lines) {
      number("firstLine", "起始行", item -> first(lines.apply(item)));
      number("lastLine", "结束行", item -> last(lines.apply(item)));
      return new RecordTable<>(items, List.copyOf(columns));
    }

    private Builder<T> add(
        String name, String title, Column.Kind kind, Function<T, @Nullable Object> value) {
      columns.add(new Column<>(name, title, kind, value));
      return this;
    }

    private static @Nullable Integer first(@Nullable Span span) {
      return span == null ? null : span.first();
    }

    private static @Nullable Integer last(@Nullable Span span) {
      return span == null ? null : span.last();
    }
  }
}
