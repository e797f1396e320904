package gazette;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The claims must be able to fail: a fault planted in a tree is found. */
class ClaimsTest {
  private static final String TEXT =
      """
      清政字〔2021〕57号

      （一）指导
      — 2 —
      思想。坚持绿色发展。
      坚持因地制宜。
      附图略
      """;

  private static final String TREE =
      """
      {"documents": [{"elements": [{"element": "documentNumber", "lines": [1, 1]}], "body": [
        {"type": "section", "marker": "（一）", "heading": "指导思想", "lines": [3, 6], "children": [
          {"type": "paragraph", "text": "坚持绿色发展。坚持因地制宜。", "lines": [5, 6]}]}]}],
       "unplaced": [{"text": "附图略", "lines": [7, 7]}],
       "furniture": [{"kind": "pageNumber", "lines": [4, 4]}],
       "source": {"bytes": 100}}
      """;

  @Test
  void aTreeThatOwnsAllLinesHasNoneUnowned() throws IOException {
    assertThat(OwnedLines.unowned(tree(TREE), TEXT)).isEmpty();
  }

  @Test
  void aSectionOwnsItsHeadingAndNotTheTextBelow() throws IOException {
    String withoutParagraph = TREE.replaceAll("(?s),\\s*\"children\": \\[.*?\\]\\}\\]", "");

    assertThat(OwnedLines.unowned(tree(withoutParagraph), TEXT)).containsExactly(6);
  }

  @Test
  void aPieceThatWasLeftOutIsUnowned() throws IOException {
    String pieces = TREE.replace("[5, 6]}", "[5, 6], \"pieces\": [[5, 5]]}");

    assertThat(OwnedLines.unowned(tree(pieces), TEXT)).containsExactly(6);
  }

  @Test
  void linesOfNobodyAreUnowned() throws IOException {
    assertThat(OwnedLines.unowned(tree(TREE.replace("[7, 7]", "[1, 1]")), TEXT)).containsExactly(7);
  }

  @Test
  void aTreeIsTheSameWithItsLinesMoved() throws IOException {
    String moved = TREE.replace("[1, 1]", "[2, 2]").replace("\"bytes\": 100", "\"bytes\": 103");

    assertThat(SameTree.differences(tree(TREE), tree(moved), line -> line == 1 ? 2 : line))
        .isEmpty();
    assertThat(SameTree.differences(tree(TREE), tree(moved), line -> line))
        .containsExactly("/documents/0/elements/0/lines: [1,1] became [2,2]");
  }

  @Test
  void aTextThatChangedOrWentMissingIsADifference() throws IOException {
    String other = TREE.replace("附图略", "附图").replace("\"marker\": \"（一）\", ", "");

    assertThat(SameTree.differences(tree(TREE), tree(other), line -> line))
        .containsExactly(
            "/documents/0/body/0/marker: \"（一）\" became nothing",
            "/unplaced/0/text: \"附图略\" became \"附图\"");
  }

  @Test
  void everyDressOfATextHoldsTheSameCharacters() {
    String text = "# 目录\n\n**一、总则**\n　\n正文\n";

    assertThat(dressed(Variant.CRLF, text)).isEqualTo(text.replace("\n", "\r\n"));
    assertThat(dressed(Variant.BYTE_ORDER_MARK, text)).isEqualTo("\uFEFF" + text);
    assertThat(dressed(Variant.WITHOUT_MARKDOWN, text)).isEqualTo(" 目录\n\n一、总则\n　\n正文\n");
    assertThat(dressed(Variant.BLANK_LINES_DOUBLED, text))
        .startsWith("# 目录\n\n\n**一、总则**\n　\n\n正文\n");
    assertThat(Variant.BLANK_LINES_DOUBLED.lineOf(text).applyAsInt(1)).isEqualTo(1);
    assertThat(Variant.BLANK_LINES_DOUBLED.lineOf(text).applyAsInt(3)).isEqualTo(4);
    assertThat(Variant.BLANK_LINES_DOUBLED.lineOf(text).applyAsInt(5)).isEqualTo(7);
  }

  private static String dressed(Variant variant, String text) {
    return new String(variant.of(text), StandardCharsets.UTF_8);
  }

  private static JsonNode tree(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }
}
