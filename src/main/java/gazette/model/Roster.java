package gazette.model;

import gazette.source.Passage;
import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a leading group (领导小组成员名单).
 *
 * @param id {@code d1.r1}
 */
public record Roster(
    String id, @Nullable String title, List<Member> members, List<Element> elements, Span lines)
    implements BodyNode {
  /**
   * One member.
   *
   * @param role for example {@code 副组长}; inherited from the line above where it is not printed
   *     again
   * @param posts split at 、 and ，
   * @param printed as printed
   */
  public record Member(@Nullable String role, String name, List<String> posts, Passage printed) {
    /** Copies its list. */
    public Member {
      posts = List.copyOf(posts);
    }
  }

  /** Copies its lists. */
  public Roster {
    members = List.copyOf(members);
    elements = List.copyOf(elements);
  }
}
