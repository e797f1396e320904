package gazette.records;

import gazette.model.Issue;
import java.io.Closeable;
import java.io.IOException;

/** Writes the records of one issue after another. Closing writes the end; the stream stays open. */
public interface RecordSink extends Closeable {
  /**
   * Writes the records of an issue.
   *
   * @param place where a person finds its text, for example {@code archive/2021/issue-11.txt}
   */
  void add(Issue issue, String place) throws IOException;
}
