package gazette.mark;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.source.Blanks;
import gazette.source.Line;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineViewTest {
  private static final String[] PIECES = {
    "清河市",
    "牵头单位",
    "附",
    "：",
    ":",
    "。",
    "；",
    "！",
    "，",
    " ",
    "　",
    "\u00A0",
    "&nbsp;",
    "<b>",
    "</b>",
    "#",
    "12",
    "年",
    "（一）",
    "\u200B",
    "各县（市、区）人民政府，市政府各部门，各大企业，各高等院校"
  };

  private static LineView view(String text) {
    return LineView.of(new Line(1, text));
  }

  @Test
  void aLabelStandsBeforeTheFirstColonOfEitherWidth() {
    assertThat(view("牵头 单位：市水利局").label()).isEqualTo("牵头单位");
    assertThat(view("<b>邮编</b>:416028：9").label()).isEqualTo("邮编");
    assertThat(view("：市水利局").label()).isEmpty();
    assertThat(view("市水利局").label()).isEmpty();
    assertThat(view("一二三四五六七八九十一二三四五：").label()).hasSize(15);
    assertThat(view("一二三四五六七八九十一二三四五六：").label()).isEmpty();
    assertThat(view("抄 送：" + "市委各部门，".repeat(20)).label()).isEqualTo("抄 送");
  }

  @Test
  void whatIsKnownWithoutALookIsWhatALookWouldTell() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int n = random.nextInt(7); n > 0; n--) {
        line.append(PIECES[random.nextInt(PIECES.length)]);
      }
      LineView view = view(line.toString());
      String bare = view.text().length() > 80 ? view.text() : Blanks.without(view.text());
      int colon = Words.colon(bare, 16);

      assertThat(view.bare()).isEqualTo(bare);
      assertThat(view.isSpaced()).isEqualTo(!bare.equals(view.text()));
      assertThat(view.label()).isEqualTo(colon < 0 ? "" : bare.substring(0, colon));
      assertThat(view.hasSentence()).as(view.text()).isEqualTo(Words.hasSentence(view.text()));
    }
  }
}
