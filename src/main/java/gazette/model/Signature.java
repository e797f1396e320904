package gazette.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 发文机关署名 and 成文日期 (GB/T 9704-2012, 7.3.5).
 *
 * @param date an ISO date
 */
public record Signature(List<String> signers, @Nullable String date) {
  /** Copies its list. */
  public Signature {
    signers = List.copyOf(signers);
  }
}
