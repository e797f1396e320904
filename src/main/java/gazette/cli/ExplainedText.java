package gazette.cli;

import gazette.ExplainedLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * The source beside what was made of it, one source line a line: its number, its mark, the rule
 * that gave the mark, the path of the node that owns it, and its text.
 *
 * <pre>  12 │ numbered │ number.ordinal │ documents[0]/body[1]/heading │ 二、主要任务</pre>
 */
record ExplainedText(List<ExplainedLine> lines) implements Output.Data {
  private static final String GAP = " │ ";
  private static final char FIRST_WIDE = '\u2460';

  @Override
  public void to(OutputStream out) throws IOException {
    int number = width(line -> Integer.toString(line.number()));
    int mark = width(ExplainedLine::mark);
    int rule = width(ExplainedLine::rule);
    int path = width(ExplainedLine::path);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    StringBuilder row = new StringBuilder();
    for (ExplainedLine line : lines) {
      row.setLength(0);
      String count = Integer.toString(line.number());
      row.append(" ".repeat(number - count.length())).append(count);
      cell(row, line.mark(), mark);
      cell(row, line.rule(), rule);
      cell(row, line.path(), path);
      writer.append(row.append(GAP).append(line.text()).toString().stripTrailing()).append('\n');
    }
    writer.flush();
  }

  private int width(Function<ExplainedLine, String> column) {
    int width = 0;
    for (ExplainedLine line : lines) {
      width = Math.max(width, columns(column.apply(line)));
    }
    return width;
  }

  private static void cell(StringBuilder row, String text, int width) {
    row.append(GAP).append(text).append(" ".repeat(width - columns(text)));
  }

  /** How many columns of a terminal a text takes: two for a Chinese character. */
  private static int columns(String text) {
    int columns = text.length();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_WIDE) {
        columns++;
      }
    }
    return columns;
  }
}
