package gazette.source;

import java.lang.Character.UnicodeScript;

/**
 * Whether characters go together: neighbours of one script are a text, of many scripts bytes of
 * something else.
 */
final class Coherence {
  private static final int ENOUGH = 4096;
  private static final double MOSTLY = 0.8;

  private Coherence() {}

  /** Whether nearly all letters of the text stand beside letters of the same script. */
  static boolean isOneScript(String text) {
    int pairs = 0;
    int same = 0;
    UnicodeScript left = null;
    int end = Math.min(text.length(), ENOUGH);
    for (int i = 0; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      UnicodeScript script = UnicodeScript.of(c);
      if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
        pairs += Character.isISOControl(c) && !Character.isWhitespace(c) ? 1 : 0;
        continue;
      }
      if (left != null || script == UnicodeScript.UNKNOWN) {
        pairs++;
        same += script == left && script != UnicodeScript.UNKNOWN ? 1 : 0;
      }
      left = script;
    }
    return pairs > 0 && same >= MOSTLY * pairs;
  }
}
