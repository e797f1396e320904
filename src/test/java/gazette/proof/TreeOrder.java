package gazette.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a tree by its JSON alone, without the auditor of the program: places exist, what is inside
 * lies inside, ids are unique and lead somewhere, and every line has an owner.
 */
final class TreeOrder {
  private static final Set<String> LEAVES =
      Set.of("paragraph", "elements", "headings", "entries", "items", "members", "imprint");

  private final List<String> source;
  private final BitSet owned = new BitSet();
  private final List<JsonNode> headings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private String fault = "";

  private TreeOrder(List<String> source) {
    this.source = source;
  }

  /** The first thing that is out of order in a tree; empty when nothing is. */
  static String disorder(JsonNode tree, List<String> source) {
    TreeOrder order = new TreeOrder(source);
    for (Map.Entry<String, JsonNode> part : tree.properties()) {
      if (!part.getKey().equals("source") && !part.getKey().equals("diagnostics")) {
        order.walk(part.getKey(), part.getKey(), part.getValue(), null);
      }
    }
    order.checkDocuments(tree.get("documents"));
    order.checkOwners();
    order.named.removeAll(order.ids);
    if (!order.named.isEmpty()) {
      order.say("no node has the id " + order.named);
    }
    return order.fault;
  }

  private void walk(String path, String key, JsonNode node, JsonNode parent) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        if (node.get(i).isObject()) {
          walk(path + "[" + i + "]", key, node.get(i), parent);
        }
      }
      return;
    }
    if (!node.isObject()) {
      return;
    }
    place(path, key, node, parent);
    if (node.has("id") && !ids.add(node.get("id").asText())) {
      say("the id of " + path + " is not unique");
    }
    for (String name : List.of("target", "attachment", "document")) {
      if (node.has(name)) {
        named.add(node.get(name).asText());
      }
    }
    if (key.equals("tasks") || key.equals("references")) {
      return;
    }
    boolean table = node.path("type").asText("").equals("table");
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      String name = child.getKey();
      boolean caption = table && name.equals("elements");
      walk(
          path + "." + name, name, child.getValue(), caption || !node.has("lines") ? parent : node);
    }
  }

  private void place(String path, String key, JsonNode node, JsonNode parent) {
    JsonNode lines = node.get("lines");
    if (lines == null) {
      return;
    }
    int first = lines.get(0).asInt();
    int last = lines.get(1).asInt();
    if (first < 1 || last < first || last > source.size()) {
      say(path + " has no place: " + lines);
    }
    boolean inside =
        parent == null
            || parent.get("lines").get(0).asInt() <= first
                && parent.get("lines").get(1).asInt() >= last;
    if (!inside) {
      say(path + " at " + lines + " lies outside of what holds it: " + parent.get("lines"));
    }
    own(key, node, first, last);
  }

  private void own(String key, JsonNode node, int first, int last) {
    String type = node.path("type").asText("");
    if (node.has("fragments")) {
      node.get("fragments").forEach(this::own);
    } else if (node.has("pieces")) {
      node.get("pieces").forEach(this::own);
    } else if (type.equals("section")) {
      owned.set(first, node.has("children") ? first + 1 : last + 1);
      headings.add(node);
    } else if (LEAVES.contains(type.isEmpty() ? key : type)
        || key.equals("unplaced")
        || key.equals("furniture")) {
      owned.set(first, last + 1);
    }
  }

  private void own(JsonNode span) {
    owned.set(span.get(0).asInt(), span.get(1).asInt() + 1);
  }

  private void checkDocuments(JsonNode documents) {
    int end = 0;
    for (JsonNode document : documents) {
      int first = document.get("lines").get(0).asInt();
      if (first < end) {
        say(document.get("id") + " begins before the one above it ends");
      }
      end = document.get("lines").get(1).asInt();
    }
  }

  private void checkOwners() {
    for (int n = 1; n <= source.size(); n++) {
      String line = source.get(n - 1);
      boolean blank = line.codePoints().allMatch(TreeOrder::isBlank);
      if (!owned.get(n) && !blank && !isOfHeading(n, line)) {
        say("line " + n + " has no owner: " + source.get(n - 1));
      }
    }
  }

  /** A wrapped heading has no pieces of its own; what looks like a tag may be text or markup. */
  private boolean isOfHeading(int n, String line) {
    String letters = letters(line.replaceAll("<[^<>]*>?|&nbsp;", ""));
    for (JsonNode node : headings) {
      boolean within =
          node.get("lines").get(0).asInt() < n && n <= node.get("lines").get(1).asInt();
      if (within && holdsInOrder(letters(node.path("heading").asText("")), letters)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsInOrder(String text, String letters) {
    int at = 0;
    for (int i = 0; i < text.length() && at < letters.length(); i++) {
      at += text.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private void say(String what) {
    if (fault.isEmpty()) {
      fault = what;
    }
  }
}
