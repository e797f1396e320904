package gazette.block;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;

/** Says where a line could as well be read otherwise, because nothing printed decides. */
final class Doubts {
  private final Flow flow;
  private final Diagnostics said;

  Doubts(Flow flow, Diagnostics said) {
    this.flow = flow;
    this.said = said;
  }

  /** Looks at a line below an open paragraph, and at how it was read. */
  void look(Draft open, MarkedLine line, boolean goesOn) {
    if (line.kind() != LineKind.TEXT) {
      return;
    }
    if (goesOn) {
      return;
    }
    if (mayGoOnUnseen(open, line)) {
      say("read as a paragraph of its own; the line above is filled and may go on here", line);
    } else if (mayBeHeading(open)) {
      say("read as the text below a heading; the line above may be its first half", line);
    }
  }

  private void say(String message, MarkedLine line) {
    said.say(Code.READING_DOUBTFUL, message, line.number());
  }

  /** Whether a sentence ends with a filled line, and no indent tells whether its paragraph does. */
  private boolean mayGoOnUnseen(Draft open, MarkedLine line) {
    return (open.kind == LineKind.TEXT || open.kind == LineKind.UNIT)
        && open.last().text().endsWith("。")
        && line.place() - open.last().place() == 1
        && flow.wrap.isFilled(open.last().place())
        && flow.lines.look(line).isProse()
        && !flow.indents.mark(line.place())
        && !flow.opensByLooks(open, line);
  }

  /** Whether a unit may be a heading, though its neighbours are sentences. */
  private boolean mayBeHeading(Draft open) {
    return open.kind == LineKind.UNIT
        && !flow.wrap.isWrapped(open.last().place())
        && flow.items.isClose(open);
  }
}
