package gazette.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TitleIndexTest {
  private static final String[] PIECES = {
    "清河市", "供水", "节水", "办法", "的通知", "关于", "《", "》", "2", "２", " "
  };

  @Test
  void foldingLeavesBlanksAndMarksOut() {
    assertThat(Likeness.fold("关于 印发《清河市供水办法》（２０2１）的　通知")).isEqualTo("关于印发清河市供水办法2021的通知");
    assertThat(Likeness.of("清河市供水办法", "《清河市供水 办法》")).isEqualTo(1);
    assertThat(Likeness.of("清河市供水办法", "停车")).isZero();
  }

  @Test
  void noLikeTitleIsMissed() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      TitleIndex<Integer> index = new TitleIndex<>();
      List<String> titles = new ArrayList<>();
      for (int n = random.nextInt(9); n >= 0; n--) {
        titles.add(title(random));
        index.add(titles.size() - 1, titles.get(titles.size() - 1));
      }
      String asked = title(random);
      List<Integer> like = new ArrayList<>();
      for (int n = 0; n < titles.size(); n++) {
        boolean pairs = Likeness.fold(titles.get(n)).length() > 1;
        if (pairs && Likeness.of(titles.get(n), asked) > 0.6) {
          like.add(n);
        }
      }
      assertThat(index.near(asked, 0.6)).isSorted().containsAll(like);
    }
  }

  @Test
  void whatWasTakenOutIsNotFound() {
    TitleIndex<String> index = new TitleIndex<>();
    assertThat(index.near("清河市供水办法", 0.5)).isEmpty();
    index.add("d1", "清河市供水办法");
    index.add("d2", "清河市节水办法");
    assertThat(index.near("清河市供水办法", 0.5)).containsExactly("d1", "d2");
    index.remove("d1");
    assertThat(index.near("清河市供水办法", 0.5)).containsExactly("d2");
    assertThat(index.first()).isEqualTo("d2");
  }

  private static String title(Random random) {
    StringBuilder title = new StringBuilder();
    for (int n = 1 + random.nextInt(5); n > 0; n--) {
      title.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return title.toString();
  }
}
