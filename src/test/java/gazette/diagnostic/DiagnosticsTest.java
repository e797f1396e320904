package gazette.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  @Test
  void whatIsSaidComesOutByLineThenByCodeAndOnce() {
    Diagnostics said = new Diagnostics();
    said.say(Code.NUMBER_GAP, "三 follows 一", 9);
    said.say(Code.DATE_IMPOSSIBLE, "2月30日", 9);
    said.say(Code.NUMBER_GAP, "三 follows 一", 9);
    said.say(Code.STRUCTURE_NO_DOCUMENT, "no document", null);

    assertThat(said.inOrder())
        .extracting(Diagnostic::code)
        .containsExactly(Code.STRUCTURE_NO_DOCUMENT, Code.NUMBER_GAP, Code.DATE_IMPOSSIBLE);
  }
}
