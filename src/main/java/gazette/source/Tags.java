package gazette.source;

import java.util.Locale;
import java.util.Set;

/**
 * Finds tags, comments and entities of HTML in characters. Only what certainly is one counts:
 * {@code <5%} and {@code <清河市志>} are text.
 */
final class Tags {
  /** No tag is longer; what is, is text with a stray {@code <}. */
  private static final int LONGEST = 4000;

  private static final int LONGEST_NAME = 24;

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private final char[] chars;
  private final int size;

  /** Where the next end of a comment is; kept so that many openings cost one search. */
  private int commentEnd = -1;

  Tags(char[] chars, int size) {
    this.chars = chars;
    this.size = size;
  }

  /**
   * The index behind the tag or comment that begins at a {@code <}, or -1. Of a comment that does
   * not end on the line only the opening mark is one.
   */
  int tagEnd(int at) {
    if (at + 1 >= size) {
      return -1;
    }
    char next = chars[at + 1];
    if (next == '!' || next == '?') {
      return startsWith(at, COMMENT) ? commentEnd(at) : declarationEnd(at);
    }
    boolean closing = next == '/';
    int nameFrom = closing ? at + 2 : at + 1;
    int nameTo = nameFrom;
    while (nameTo < size && nameTo - nameFrom < LONGEST_NAME && isNamePart(chars[nameTo])) {
      nameTo++;
    }
    if (nameTo == nameFrom || !isLetter(chars[nameFrom])) {
      return -1;
    }
    int close = closingBracket(nameTo);
    return close < 0 || !isTag(closing, nameFrom, nameTo, close) ? -1 : close + 1;
  }

  /** The character at an index. */
  char charAt(int at) {
    return chars[at];
  }

  /**
   * Whether the tag at a {@code <} begins or ends a block, so that its neighbours are different
   * words.
   */
  boolean isBlock(int at) {
    int from = chars[at + 1] == '/' ? at + 2 : at + 1;
    int to = from;
    while (to < size && isNamePart(chars[to])) {
      to++;
    }
    return Names.BLOCK.contains(name(from, to));
  }

  /** Whether an entity that is a blank begins at an index: its character, or -1. */
  int blankEntity(int at) {
    return Entities.blankAt(chars, at, size);
  }

  /** The index behind the entity at an index. */
  int entityEnd(int at) {
    return Entities.end(chars, at, size);
  }

  /** The index behind the mark that ends a comment, if one begins here, or -1. */
  int commentCloseEnd(int at) {
    return startsWith(at, COMMENT_END) ? at + COMMENT_END.length() : -1;
  }

  private boolean isTag(boolean closing, int nameFrom, int nameTo, int close) {
    if (closing) {
      return Blanks.isBlank(new String(chars, nameTo, close - nameTo));
    }
    boolean separated = nameTo == close || chars[nameTo] == '/' || Blanks.isBlank(chars[nameTo]);
    if (!separated) {
      return false;
    }
    if (chars[close - 1] == '/' || Names.KNOWN.contains(name(nameFrom, nameTo))) {
      return true;
    }
    for (int i = nameTo; i < close; i++) {
      if (chars[i] == '=') {
        return true;
      }
    }
    return false;
  }

  private String name(int from, int to) {
    return new String(chars, from, Math.min(to - from, LONGEST_NAME)).toLowerCase(Locale.ROOT);
  }

  private int closingBracket(int from) {
    int limit = Math.min(size, from + LONGEST);
    for (int i = from; i < limit && chars[i] != '<'; i++) {
      if (chars[i] == '>') {
        return i;
      }
    }
    return -1;
  }

  private int declarationEnd(int at) {
    boolean declares = at + 2 < size && (isLetter(chars[at + 2]) || chars[at + 2] == '[');
    int close = declares ? closingBracket(at + 2) : -1;
    return close < 0 ? -1 : close + 1;
  }

  private int commentEnd(int at) {
    int from = at + COMMENT.length();
    if (commentEnd < from) {
      commentEnd = from;
      while (commentEnd < size && !startsWith(commentEnd, COMMENT_END)) {
        commentEnd++;
      }
    }
    boolean ends = commentEnd < size && commentEnd - from <= LONGEST;
    return ends ? commentEnd + COMMENT_END.length() : from;
  }

  private boolean startsWith(int at, String text) {
    if (at + text.length() > size) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (chars[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == ':' || c == '-';
  }

  /** The names of elements; loaded with the first tag. */
  private static final class Names {
    /** Elements whose begin or end parts words. */
    static final Set<String> BLOCK =
        Set.of(
            ("address article blockquote br caption center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol"
                    + " p pre section table tbody td tfoot th thead tr ul")
                .split(" "));

    /** Elements known without attributes; the last ones are written by Chinese web systems. */
    static final Set<String> KNOWN =
        Set.of(
            ("a abbr address article aside b big blockquote body br button caption center cite code"
                    + " col colgroup dd del div dl dt em figcaption figure font footer form h1 h2"
                    + " h3 h4 h5 h6 head header hr html i iframe img input ins label li link main"
                    + " mark meta nav o:p ol option p pre s script section select small span strike"
                    + " strong style sub sup table tbody td textarea tfoot th thead title tr tt u"
                    + " ul var video ucapcontent ucaptitle founder-content founder-title zoom")
                .split(" "));

    private Names() {}
  }
}
