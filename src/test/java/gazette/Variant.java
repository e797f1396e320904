package gazette;

import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;

/** The same text in another dress, of which the parser must make the same tree. */
enum Variant {
  /** Lines that end as on Windows. */
  CRLF {
    @Override
    String dress(String text) {
      return text.replace("\n", "\r\n");
    }
  },
  /** A byte order mark in front. */
  BYTE_ORDER_MARK {
    @Override
    String dress(String text) {
      return '\uFEFF' + text;
    }
  },
  /** None of the Markdown marks that an extractor puts before headings and around bold text. */
  WITHOUT_MARKDOWN {
    @Override
    String dress(String text) {
      return text.replace("#", "").replace("**", "");
    }
  },
  /** Two blank lines for each. */
  BLANK_LINES_DOUBLED {
    @Override
    String dress(String text) {
      StringBuilder dressed = new StringBuilder(text.length() * 2);
      for (String line : text.split("\n", -1)) {
        dressed.append(line).append(TextLines.isBlank(line) ? "\n\n" : "\n");
      }
      return dressed.substring(0, dressed.length() - 1);
    }

    @Override
    IntUnaryOperator lineOf(String text) {
      String[] lines = text.split("\n", -1);
      int[] moved = new int[lines.length + 1];
      int blanks = 0;
      for (int i = 0; i < lines.length; i++) {
        moved[i + 1] = i + 1 + blanks;
        blanks += TextLines.isBlank(lines[i]) ? 1 : 0;
      }
      return line -> moved[line];
    }
  };

  /** The text in this dress. */
  byte[] of(String text) {
    return dress(text).getBytes(StandardCharsets.UTF_8);
  }

  abstract String dress(String text);

  /** Where a line of the text stands in this dress. */
  IntUnaryOperator lineOf(String text) {
    return line -> line;
  }
}
