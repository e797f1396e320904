package gazette.list;

import gazette.model.AppointmentList;
import gazette.source.Passage;
import java.util.List;

/**
 * A list of appointments and what it left over.
 *
 * @param list without items when no paragraph names a person and a post
 * @param rest of a list inside a document, the paragraphs that gave no item, for example {@code
 *     特此通知。}; of a list of its own nothing, because all its text stands in it
 */
public record AppointmentReading(AppointmentList list, List<Passage> rest) {
  /** Copies the list. */
  public AppointmentReading {
    rest = List.copyOf(rest);
  }
}
