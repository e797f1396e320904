package gazette.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import gazette.LabelledText;
import gazette.model.Reference;
import gazette.source.Blanks;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the reader finds in the labelled texts, where there are any. */
class ReferenceQualityTest {
  @Test
  void findsEveryLabelledReferenceAndInventsNone() {
    List<LabelledText> texts = LabelledText.all();
    assumeFalse(texts.isEmpty());
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (LabelledText text : texts) {
      text.labels().path("references").forEach(r -> wanted.add(text.name() + labelled(r)));
      Set<String> own = ownNumbers(text);
      for (Passage paragraph : text.paragraphsAfterContents()) {
        for (Reference reference : References.read(paragraph)) {
          if (reference.title() != null
              || own.stream().noneMatch(reference.number().text()::endsWith)) {
            found.add(text.name() + read(reference));
          }
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static Set<String> ownNumbers(LabelledText text) {
    Set<String> own = new HashSet<>();
    text.labels().path("documents").findValuesAsText("number").forEach(number -> own.add(number));
    return own;
  }

  private static String labelled(JsonNode r) {
    return item(r.path("line").asInt(), r.path("title").asText(""), r.path("number").asText());
  }

  private static String read(Reference r) {
    return item(r.lines().first(), r.title() == null ? "" : r.title(), r.number().text());
  }

  private static String item(int line, String title, String number) {
    return " " + line + " " + Blanks.without(title) + " " + Blanks.without(number);
  }
}
