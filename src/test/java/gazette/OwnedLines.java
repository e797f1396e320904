package gazette;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which lines the leaves of a tree own, read from the JSON and the text alone: a second opinion on
 * the audit.
 */
final class OwnedLines {
  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][^<>]*>|[\\s\\p{Z}#*\u200B\uFEFF]+");

  private final List<String> text;
  private final Set<Integer> owned = new TreeSet<>();
  private final Set<Integer> furniture = new TreeSet<>();

  private OwnedLines(List<String> text) {
    this.text = text;
  }

  /** The lines that hold something and that no leaf owns. */
  static List<Integer> unowned(JsonNode tree, String text) {
    OwnedLines lines = new OwnedLines(TextLines.of(text));
    lines.issue(tree);
    List<Integer> unowned = new ArrayList<>();
    for (int line = 1; line <= lines.text.size(); line++) {
      if (!TextLines.isBlank(lines.text.get(line - 1)) && !lines.owned.contains(line)) {
        unowned.add(line);
      }
    }
    return unowned;
  }

  private void issue(JsonNode tree) {
    leaves(tree.path("furniture"));
    furniture.addAll(owned);
    leaves(tree.path("unplaced"));
    leaves(tree.at("/masthead/elements"));
    leaves(tree.at("/masthead/imprint"));
    leaves(tree.at("/contents/headings"));
    leaves(tree.at("/contents/entries"));
    tree.path("documents").forEach(this::document);
    for (JsonNode list : tree.path("appointments")) {
      leaves(list.path("elements"));
      leaves(list.path("items"));
    }
    for (JsonNode chronicle : tree.path("chronicles")) {
      leaves(chronicle.path("elements"));
      leaves(chronicle.path("entries"));
    }
  }

  private void document(JsonNode document) {
    leaves(document.path("elements"));
    document.path("body").forEach(this::block);
    for (JsonNode attachment : document.path("attachments")) {
      leaves(attachment.path("elements"));
      attachment.path("body").forEach(this::block);
    }
  }

  private void block(JsonNode block) {
    leaves(block.path("elements"));
    switch (block.path("type").asText()) {
      case "section" -> heading(block);
      case "paragraph" -> leaf(block);
      case "roster" -> leaves(block.path("members"));
      case "table" -> block.path("fragments").forEach(this::own);
      default -> {}
    }
    block.path("children").forEach(this::block);
  }

  private void leaves(JsonNode leaves) {
    leaves.forEach(this::leaf);
  }

  private void leaf(JsonNode leaf) {
    if (leaf.has("pieces")) {
      leaf.path("pieces").forEach(this::own);
    } else {
      own(leaf.path("lines"));
    }
  }

  private void own(JsonNode span) {
    for (int line = span.path(0).asInt(); line <= span.path(1).asInt(); line++) {
      owned.add(line);
    }
  }

  /** A section owns the lines from its marker on until its heading is complete. */
  private void heading(JsonNode section) {
    String marker = bare(section.path("marker").asText());
    int wanted = marker.length() + bare(section.path("heading").asText()).length();
    int have = -1;
    int line = section.path("lines").path(0).asInt();
    for (; have < wanted && line <= section.path("lines").path(1).asInt(); line++) {
      String printed = bare(text.get(line - 1));
      if (furniture.contains(line) || printed.isEmpty()) {
        continue;
      }
      have =
          have < 0
              ? printed.length() - Math.max(0, printed.indexOf(marker))
              : have + printed.length();
      owned.add(line);
    }
  }

  /** The text without white space and markup, however wide its brackets and digits are. */
  private static String bare(String text) {
    return MARKUP.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
