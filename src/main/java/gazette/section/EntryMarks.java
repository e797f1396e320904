package gazette.section;

import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.source.CharSet;

/** The marks with which entries of the 目录 begin: numbers, bullets, dashes. */
final class EntryMarks {
  private static final CharSet BULLETS = CharSet.of("·•●○■□◆◇★☆▲△※►▶▪");

  private EntryMarks() {}

  /** Whether the character is a bullet: {@code ·}, {@code ■}. */
  static boolean isBullet(char c) {
    return BULLETS.has(c);
  }

  /** Whether a line begins with one. */
  static boolean open(MarkedLine line) {
    String raw = line.line().text().strip();
    return line.kind() == LineKind.UNIT
        || !raw.isEmpty() && BULLETS.has(raw.charAt(0)) && !isSection(line, raw)
        || raw.startsWith("- ");
  }

  private static boolean isSection(MarkedLine line, String raw) {
    return line.kind() == LineKind.SECTION_LABEL && "·•■◆".indexOf(raw.charAt(0)) >= 0;
  }
}
