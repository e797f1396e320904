/**
 * Flat records (记录) of issues, for databases, spreadsheets and search: one kind of thing, one
 * record each, with the ids by which it is joined to what it stands in.
 *
 * <p>{@link gazette.records.RecordType} lists the kinds; each is one table of columns with their
 * English names and Chinese titles, from which JSON, CSV and the description of the CSV (CSVW) are
 * made. {@link gazette.records.RecordFormat} opens a {@link gazette.records.RecordSink} that takes
 * one issue after another and keeps none.
 */
@NullMarked
package gazette.records;

import org.jspecify.annotations.NullMarked;
