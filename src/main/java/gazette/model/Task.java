package gazette.model;

import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must do what by when; a view on the text, which owns nothing.
 *
 * @param attachment the id of the attachment in which it stands; null in the body of the document
 * @param section the path of markers, for example {@code 一、/1.}
 * @param title the heading of its unit, or the task as its table row names it
 */
public record Task(
    @Nullable String attachment,
    @Nullable String section,
    @Nullable String title,
    Origin origin,
    List<Part> roles,
    @Nullable String deadline,
    Span lines)
    implements OnLines {
  @Override
  public int firstLine() {
    return lines.first();
  }

  /** Where the responsibility was printed. */
  public enum Origin {
    /** In brackets at the end of a text. */
    BRACKET,
    /** On lines such as {@code 牵头单位：…}. */
    LINES,
    /** In the columns of a table. */
    TABLE
  }

  /** What a unit does for the task. */
  public enum Role {
    /** 牵头, 主办, 承办. */
    LEAD,
    /** 责任, 配合, 参与, 协办. */
    SUPPORT,
    /** 牵头领导: a person. */
    LEADER
  }

  /**
   * The units of one label.
   *
   * @param label as printed; empty for bare units
   * @param role null for a mixed column or an empty label
   */
  public record Part(String label, @Nullable Role role, List<String> names) {
    /** Copies its list. */
    public Part {
      names = List.copyOf(names);
    }
  }

  /** Copies its list. */
  public Task {
    roles = List.copyOf(roles);
  }
}
