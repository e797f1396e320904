package gazette.audit;

import gazette.GazetteParser;
import gazette.diagnostic.Diagnostic;
import gazette.source.NotTextException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the parser says of a text, as {@code line code message}. */
final class Said {
  private Said() {}

  /** All remarks whose code begins so. */
  static List<String> of(String codes, String text) {
    try {
      return GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "-", "UTF-8")
          .diagnostics()
          .stream()
          .filter(said -> said.code().id().startsWith(codes))
          .map(Said::print)
          .toList();
    } catch (NotTextException e) {
      throw new AssertionError(e);
    }
  }

  /** What is suspect in the body of a letter. */
  static List<String> suspects(String body) {
    return of(
        "text.",
        """
        清河市人民政府关于加强城市管理工作的通知
        清政发〔2021〕12号
        各县（市、区）人民政府：
        """
            + body
            + """

            清河市人民政府
            2021年6月8日
            """);
  }

  private static String print(Diagnostic said) {
    return (said.lines() == null ? 0 : said.lines().first())
        + " "
        + said.code().id()
        + " "
        + said.message();
  }
}
