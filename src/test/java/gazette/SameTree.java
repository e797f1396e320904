package gazette;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Compares two trees of one text in two dresses. */
final class SameTree {
  private static final Pattern LINE_NAMED = Pattern.compile("(\\bline )(\\d{1,9})");

  private SameTree() {}

  /** Where the trees differ, source and lines of markup aside; the first one's lines are moved. */
  static List<String> differences(JsonNode first, JsonNode second, IntUnaryOperator lineOf) {
    List<String> differences = new ArrayList<>();
    compare("", moved(content(first), lineOf), content(second), differences);
    return differences;
  }

  private static ObjectNode content(JsonNode tree) {
    ObjectNode content = tree.deepCopy();
    content.remove("source");
    ArrayNode furniture = content.putArray("furniture");
    for (JsonNode piece : tree.path("furniture")) {
      if (!piece.path("kind").asText().equals("markup")) {
        furniture.add(piece);
      }
    }
    return content;
  }

  private static JsonNode moved(JsonNode node, IntUnaryOperator lineOf) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> key : object.properties()) {
        JsonNode value = key.getValue();
        key.setValue(
            switch (key.getKey()) {
              case "lines", "pieces", "fragments" -> shifted(value, lineOf);
              case "message" -> TextNode.valueOf(moved(value.asText(), lineOf));
              default -> moved(value, lineOf);
            });
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, moved(array.get(i), lineOf));
      }
    }
    return node;
  }

  /** A message may name another line. */
  private static String moved(String message, IntUnaryOperator lineOf) {
    return LINE_NAMED
        .matcher(message)
        .replaceAll(line -> line.group(1) + lineOf.applyAsInt(Integer.parseInt(line.group(2))));
  }

  private static JsonNode shifted(JsonNode places, IntUnaryOperator lineOf) {
    if (places.isInt()) {
      return IntNode.valueOf(lineOf.applyAsInt(places.asInt()));
    }
    ArrayNode array = (ArrayNode) places;
    for (int i = 0; i < array.size(); i++) {
      array.set(i, shifted(array.get(i), lineOf));
    }
    return array;
  }

  private static void compare(String at, JsonNode first, JsonNode second, List<String> said) {
    if (first.equals(second)) {
      return;
    }
    if (first.isObject() && second.isObject()) {
      Set<String> keys = new TreeSet<>();
      first.fieldNames().forEachRemaining(keys::add);
      second.fieldNames().forEachRemaining(keys::add);
      keys.forEach(key -> compare(at + "/" + key, first.path(key), second.path(key), said));
    } else if (first.isArray() && second.isArray() && !first.path(0).isInt()) {
      for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
        compare(at + "/" + i, first.path(i), second.path(i), said);
      }
    } else {
      said.add(at + ": " + shown(first) + " became " + shown(second));
    }
  }

  private static String shown(JsonNode node) {
    String json = node.isMissingNode() ? "nothing" : node.toString();
    return json.length() > 160 ? json.substring(0, 160) + "…" : json;
  }
}
