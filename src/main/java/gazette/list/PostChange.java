package gazette.list;

import gazette.model.AppointmentList.Action;
import java.util.List;

/**
 * What a clause says of somebody.
 *
 * @param persons without blanks
 * @param action what happens to the post
 * @param post as printed, until the clause is read to its end
 * @param notes terms and reasons
 * @param doubtful whether nothing but the post says where the name ends
 */
record PostChange(
    List<String> persons,
    Action action,
    StringBuilder post,
    List<String> notes,
    boolean doubtful) {}
