package gazette.source;

/**
 * Which notable characters a text may hold: one bit for each group of characters that readers look
 * for, gathered when the text is cut into lines. A reader asks {@link Line#mayHold} or {@link
 * Passage#mayHold} before it looks through a text for what mostly is not there.
 *
 * <p>A "no" is certain, a "yes" is not: characters of one group answer for each other, and so do
 * all that stand in none. So what a reader often asks for in vain gets a group of its own: one row,
 * up to 63 of them. Frequent Han characters need none, as they stand in every long line anyway.
 */
final class Traits {
  /** Each row is a group that some reader asks for; no character stands in two. */
  private static final String[] GROUPS = {
    "\t",
    " ",
    "\u3000",
    // the other blanks and the characters without width
    "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\n\u000B\f\r\u000E\u000F\u0010\u0011"
        + "\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
        + "\u007F\u0085\u00A0\u00AD\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
        + "\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D"
        + "\u202E\u202F\u205F\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\u206A"
        + "\u206B\u206C\u206D\u206E\u206F\uFEFF",
    "#*\\",
    "<>＜＞",
    "&",
    "|",
    "│┃║┌├└┏┣┗╔╠╚", // frames around cells
    ":",
    "：",
    "︰∶﹕",
    "(",
    "（",
    "〔",
    "[［",
    "【",
    "】〕]］",
    "《",
    "。",
    "；",
    ";",
    "，",
    ",",
    "、",
    "！？!?",
    ".．",
    "-－–",
    "/／",
    "0123456789",
    "０１２３４５６７８９",
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "△▲▷▶►☆★●◎◆◇■□▪",
    "○•·※", // marks before entries that stand inside sentences too
    "第",
    "年",
    "月旬日",
    "号號",
    "附",
    "任免",
    "记",
    "备标户术", // words of web pages
  };

  /** The bit of each character; that of all in no group is 0. */
  private static final byte[] BIT_OF = bits();

  private Traits() {}

  private static byte[] bits() {
    byte[] bits = new byte[Character.MAX_VALUE + 1];
    for (int group = 0; group < GROUPS.length; group++) {
      String characters = GROUPS[group];
      for (int i = 0; i < characters.length(); i++) {
        bits[characters.charAt(i)] = (byte) (group + 1);
      }
    }
    return bits;
  }

  /** The traits of some characters. */
  static long of(String text) {
    char[] chars = text.toCharArray();
    return of(chars, 0, chars.length);
  }

  /** The traits of a piece of an array, from an index to another (exclusive). */
  static long of(char[] chars, int from, int to) {
    byte[] bits = BIT_OF;
    long traits = 0;
    for (int i = from; i < to; i++) {
      traits |= 1L << bits[chars[i]];
    }
    return traits;
  }
}
