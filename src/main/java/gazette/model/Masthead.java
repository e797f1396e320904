package gazette.model;

import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front and the colophon of an issue together (刊头, 版权页).
 *
 * @param title for example {@code 清河市人民政府公报}
 * @param publisher the government whose gazette it is
 * @param issue 期号
 * @param serial 总期号
 * @param published an ISO date (出版日期)
 */
public record Masthead(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable Integer year,
    @Nullable Range issue,
    @Nullable Range serial,
    @Nullable String published,
    List<ImprintItem> imprint,
    List<Element> elements,
    Span lines) {
  /** Copies its lists. */
  public Masthead {
    imprint = List.copyOf(imprint);
    elements = List.copyOf(elements);
  }
}
