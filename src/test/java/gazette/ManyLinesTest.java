package gazette;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text of many lines of one habit takes as long as it is: whoever looks from each line to the end
 * of the text would take minutes.
 */
class ManyLinesTest {
  private static final int LINES = 30_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "组长　林远　市长",
        "林 远    盛 明    王 川    李 河",
        "序号    项目名称    责任单位    完成时限",
        "序号    项目名称    责任单位    完成时限\n 甲    乙",
        "    甲乙丙丁戊己       市水利局       年底前\n 1  清淤工程\n",
        "序号\n项目\n单位\n1\n清淤\n市水利局",
        "生产总值\n12\n12.5",
        "│清河县│20│",
        "┌──┬──┐",
        "【索引号】2023-1",
        "市水利局局长　　　　林远",
        "　　　　　　各县要落实责任，加强领导，统筹推进各项工作任务落到实处见到\n　　　　实效。",
        "市政府文件\n— 3 —\n　　各县要落实责任，",
        "任命\n林远为市水利局局长；",
        "清政发〔2022〕6号\n关于供水的通知 ...... 3",
        "· 市政府文件 ·\n关于供水的通知…………3"
      })
  void takeNoLongerThanTheyAre(String habit) {
    int times = LINES / habit.split("\n").length;
    String text = "清河市人民政府公报\n目录\n\n清河市人民政府文件\n" + (habit + "\n").repeat(times);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> GazetteParser.parse(text, "issue.txt"), habit);
  }
}
