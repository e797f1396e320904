package gazette.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** An accident that can happen to a text on its way from the print to the file. */
enum Mutation {
  HEAD_LOST((text, chance) -> String.join("\n", rest(lines(text), chance))),
  TAIL_LOST((text, chance) -> String.join("\n", start(lines(text), chance))),
  CUT_WITHIN((text, chance) -> text.substring(0, at(text, chance))),
  BEGUN_WITHIN((text, chance) -> text.substring(at(text, chance))),
  LINES_DOUBLED((text, chance) -> each(text, chance, 0.2, line -> line + "\n" + line)),
  LINES_DROPPED((text, chance) -> dropped(text, chance)),
  LINES_SHUFFLED(
      (text, chance) -> {
        List<String> lines = lines(text);
        Collections.shuffle(lines, chance);
        return String.join("\n", lines);
      }),
  LINES_EXCHANGED((text, chance) -> exchanged(text, chance)),
  LINES_JOINED((text, chance) -> joined(text, chance, 0.3)),
  ONE_LINE((text, chance) -> joined(text, chance, 1)),
  WRAPPED((text, chance) -> wrapped(text, 18 + chance.nextInt(30))),
  ONE_CHARACTER_A_LINE((text, chance) -> wrapped(excerpt(text, chance), 1)),
  NO_BLANK_LINES((text, chance) -> text.replaceAll("\\n\\s*\\n", "\n")),
  BLANK_LINES((text, chance) -> text.replace("\n", "\n".repeat(2 + chance.nextInt(3)))),
  BLANKS_CHANGED((text, chance) -> Blanks.changed(text, chance)),
  BLANKS_LOST((text, chance) -> text.replaceAll("[ \\t\u00A0\u3000]+", "")),
  BLANKS_INSERTED((text, chance) -> inserted(text, chance, 0.05, Blanks.ALL)),
  INDENTED((text, chance) -> each(text, chance, 0.6, line -> Blanks.pick(chance).repeat(2) + line)),
  WIDER((text, chance) -> Widths.full(text, chance)),
  NARROWER((text, chance) -> Widths.half(text, chance)),
  MARKED((text, chance) -> each(text, chance, 0.4, line -> Marks.around(line, chance))),
  MARKS_INSERTED((text, chance) -> inserted(text, chance, 0.04, Marks.ALL)),
  MARKS_LOST((text, chance) -> text.replaceAll("[#*|△☆●]|</?[a-z]{1,6}>", "")),
  CARRIAGE_RETURNS((text, chance) -> text.replace("\n", "\r\n")),
  BYTE_ORDER_MARK((text, chance) -> "\uFEFF" + text),
  CHARACTERS_LOST((text, chance) -> lost(text, chance)),
  DIGITS_CHANGED((text, chance) -> Widths.otherDigits(text, chance)),
  TABS((text, chance) -> inserted(text, chance, 0.03, List.of("\t"))),
  BRACKETS((text, chance) -> inserted(text, chance, 0.03, Marks.BRACKETS)),
  JUNK((text, chance) -> inserted(text, chance, 0.03, Junk.ALL)),
  WILD((text, chance) -> inserted(text, chance, 0.03, Junk.any(chance))),
  PHRASES((text, chance) -> each(text, chance, 0.3, line -> Phrases.into(line, chance)));

  /** How the accident happens. */
  interface Accident {
    String befall(String text, Random chance);
  }

  private final Accident accident;

  Mutation(Accident accident) {
    this.accident = accident;
  }

  String of(String text, Random chance) {
    return accident.befall(text, chance);
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("\n", -1)));
  }

  private static int at(String text, Random chance) {
    return chance.nextInt(text.length() + 1);
  }

  private static List<String> rest(List<String> lines, Random chance) {
    return lines.subList(chance.nextInt(lines.size()), lines.size());
  }

  private static List<String> start(List<String> lines, Random chance) {
    return lines.subList(0, chance.nextInt(lines.size()) + 1);
  }

  private static String excerpt(String text, Random chance) {
    int from = at(text, chance);
    return text.substring(from, Math.min(text.length(), from + 120));
  }

  private static String each(
      String text, Random chance, double share, UnaryOperator<String> change) {
    List<String> lines = lines(text);
    lines.replaceAll(line -> chance.nextDouble() < share ? change.apply(line) : line);
    return String.join("\n", lines);
  }

  private static String dropped(String text, Random chance) {
    List<String> lines = lines(text);
    lines.removeIf(line -> chance.nextDouble() < 0.2);
    return String.join("\n", lines);
  }

  private static String exchanged(String text, Random chance) {
    List<String> lines = lines(text);
    for (int n = 1 + lines.size() / 10; n > 0; n--) {
      Collections.swap(lines, chance.nextInt(lines.size()), chance.nextInt(lines.size()));
    }
    return String.join("\n", lines);
  }

  private static String joined(String text, Random chance, double share) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\n' || chance.nextDouble() >= share) {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }

  private static String wrapped(String text, int width) {
    StringBuilder wrapped = new StringBuilder();
    for (String line : lines(text)) {
      for (int from = 0; from < line.length(); from += width) {
        wrapped.append(line, from, Math.min(line.length(), from + width)).append('\n');
      }
    }
    return wrapped.toString();
  }

  private static String inserted(String text, Random chance, double share, List<String> what) {
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (chance.nextDouble() < share) {
        changed.append(what.get(chance.nextInt(what.size())));
      }
      changed.append(text.charAt(i));
    }
    return changed.toString();
  }

  private static String lost(String text, Random chance) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (chance.nextDouble() > 0.04) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** The blanks of the world. */
  private static final class Blanks {
    static final List<String> ALL =
        List.of(" ", "  ", "\u3000", "\u00A0", "\t", "\u2003", "\u200B", "\u00AD", "\u2028", "\f");

    static String pick(Random chance) {
      return ALL.get(chance.nextInt(ALL.size()));
    }

    static String changed(String text, Random chance) {
      String blank = pick(chance);
      return text.replaceAll("[ \\t\u00A0\u3000]", blank);
    }
  }

  /** Markup and brackets. */
  private static final class Marks {
    static final List<String> ALL =
        List.of(
            "#",
            "*",
            "**",
            "<b>",
            "</b>",
            "<p>",
            "<br/>",
            "|",
            "&nbsp;",
            "<!--",
            "-->",
            "<td>",
            "</table>",
            "<table>",
            "<tr>",
            "- ",
            "△",
            "☆",
            "●",
            "…",
            "……",
            "---",
            "·",
            "$");
    static final List<String> BRACKETS =
        List.of("（", "）", "(", ")", "〔", "〕", "[", "]", "【", "】", "《", "》", "“", "”");

    static String around(String line, Random chance) {
      return switch (chance.nextInt(8)) {
        case 0 -> "## " + line;
        case 1 -> "**" + line + "**";
        case 2 -> "<p>" + line + "</p>";
        case 3 -> "- " + line;
        case 4 -> "| " + line + " |";
        case 5 -> "<b>" + line;
        case 6 -> "△" + line;
        default -> "<td>" + line + "</td>";
      };
    }
  }
}
