package gazette.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoosePartsTest {
  private static final Part REMARK = loose("下转第8页");
  private static final Part TEXT = loose("一、加强供水设施的维护。", "二、完善节水的奖励办法。");
  private static final Part DOCUMENT =
      new Part(Part.Kind.DOCUMENT, Head.none(0), null, List.of(Blocks.of("清河市供水办法")));

  private static Part loose(String... lines) {
    return new Part(Part.Kind.LOOSE, null, null, List.of(lines).stream().map(Blocks::of).toList());
  }

  private static List<Part.Kind> settled(Part... parts) {
    List<Part> all = new ArrayList<>(List.of(parts));
    LooseParts.settle(all);
    return all.stream().map(Part::kind).toList();
  }

  @Test
  void whereThereAreDocumentsOnlyTextBecomesOne() {
    assertThat(settled(REMARK, DOCUMENT, TEXT))
        .containsExactly(Part.Kind.LOOSE, Part.Kind.DOCUMENT, Part.Kind.DOCUMENT);
  }

  @Test
  void whereThereIsNothingElseAllBecomesDocuments() {
    assertThat(settled(REMARK, TEXT)).containsExactly(Part.Kind.DOCUMENT, Part.Kind.DOCUMENT);
  }
}
