package gazette.tree;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.GazetteParser;
import gazette.model.Issue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TableRunTest {
  @Test
  @Timeout(value = 20, unit = SECONDS)
  void manyTablesInOneBodyCostTimeInProportionToItsLength() throws Exception {
    String text =
        "清河市人民政府关于印发供水方案的通知\n清政发〔2024〕8号\n各镇人民政府：\n　　现印发给你们。\n附件\n清河市供水方案\n\n"
            + "\n甲\t乙\t丙\n\n甲方的事。\n".repeat(50_000);

    Issue issue = GazetteParser.parse(text.getBytes(StandardCharsets.UTF_8), "issue.txt", null);

    assertThat(issue.documents()).isNotEmpty();
  }
}
