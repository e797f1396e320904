package gazette.tree;

import gazette.notation.Style;
import gazette.source.Passage;
import gazette.task.BracketTasks;
import gazette.task.Responsibility;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the heading of a unit from its text. The shape of one unit says little (同意…的处理建议。 is no
 * heading); what its neighbours in the same sequence look like decides.
 */
final class Headings {
  /**
   * A heading that was found: its text, what is printed of it with its closing mark, and the text
   * after it.
   */
  record Heading(@org.jspecify.annotations.Nullable String text, Passage printed, Passage rest) {}

  private static final int MANY = 3;

  private final Map<UnitNode, HeadingShape> shapes = new HashMap<>();
  private final Map<UnitNode, Boolean> headed = new HashMap<>();

  /** Decides for all units that stand side by side below a node. */
  void decide(UnitNode parent) {
    Map<Object, List<UnitNode>> groups = new HashMap<>();
    for (Object child : parent.children) {
      if (child instanceof UnitNode node && node.unit != null) {
        groups.computeIfAbsent(node.unit.style(), style -> new java.util.ArrayList<>()).add(node);
      }
    }
    groups.values().forEach(this::decideGroup);
  }

  private void decideGroup(List<UnitNode> group) {
    Map<HeadingShape, Integer> count = new EnumMap<>(HeadingShape.class);
    int content = 0;
    for (UnitNode node : group) {
      HeadingShape shape =
          HeadingShape.of(node.rest.text(), java.util.Objects.requireNonNull(node.unit).style());
      shapes.put(node, shape);
      count.merge(shape, 1, Integer::sum);
      content += node.hasContent() ? 1 : 0;
    }
    int size = group.size();
    int titles = count(count, HeadingShape.ALONE) + count(count, HeadingShape.STOP);
    int short1 = titles;
    for (UnitNode node : group) {
      if (shape(node) == HeadingShape.SENTENCE) {
        titles += node.hasUnits() ? 1 : 0;
        short1 += node.hasContent() ? 1 : 0;
      }
    }
    titles = short1 * 2 > size ? Math.max(titles, short1) : titles;
    for (UnitNode node : group) {
      headed.put(node, isHeaded(node, count, titles, size, content));
    }
  }

  private boolean isHeaded(
      UnitNode node, Map<HeadingShape, Integer> count, int titles, int size, int content) {
    boolean mostAreTitles = titles * 2 >= size;
    return switch (shape(node)) {
      case ALONE ->
          isTitleAlone(node, content, size)
              || count(count, HeadingShape.STOP) > 0
              || java.util.Objects.requireNonNull(node.unit).style().isDivision();
      case STOP -> mostAreTitles;
      case SENTENCE ->
          node.hasUnits()
              || areSentences(count, size) && content == size
              || mostAreTitles && (node.hasContent() || isStage(node))
              || areColons(count, size);
      case LONG_SENTENCE -> areSentences(count, size) && content == size;
      case LONG_STOP -> size > MANY && count(count, HeadingShape.STOP) == size - 1;
      case BLANK -> count(count, HeadingShape.BLANK) * 2 >= size;
      case COLON -> areColons(count, size);
      case TERM ->
          node.hasContent() && count(count, HeadingShape.TERM) * 2 > size && !node.hasUnits();
      case CAPTION -> true;
      case PLAIN -> false;
    };
  }

  /** The heading and the text of a unit. */
  Heading read(UnitNode node) {
    if (!headed.getOrDefault(node, false)) {
      return new Heading(null, node.marker, node.rest);
    }
    String text = node.rest.text();
    HeadingShape shape = shape(node);
    int end = shape.end(text);
    int from = shape.textFrom(text);
    if (shape == HeadingShape.ALONE) {
      List<Responsibility> tasks = BracketTasks.read(node.rest);
      if (!tasks.isEmpty() && tasks.get(0).start() > 0) {
        end = tasks.get(0).start();
        from = end;
      }
    }
    int start = shape == HeadingShape.CAPTION ? 1 : 0;
    String heading = node.rest.sub(start, end).trim().compact();
    Passage printed = node.marker.join(node.rest.sub(0, from), "");
    return new Heading(heading.isEmpty() ? null : heading, printed, node.rest.from(from).trim());
  }

  /** A title without anything below it is one only beside titles that have. */
  private static boolean isTitleAlone(UnitNode node, int content, int size) {
    boolean plain = node.rest.text().indexOf('，') < 0;
    return node.hasUnits() || content * 2 >= size || content > 0 && plain;
  }

  /** The name of a stage is a heading beside such stages, even with nothing said about it. */
  private static boolean isStage(UnitNode node) {
    return node.unit != null && node.unit.style() == Style.STAGE;
  }

  /** Sentences of any length head what stands below them when all units of a row are so made. */
  private static boolean areSentences(Map<HeadingShape, Integer> count, int size) {
    int sentences = count(count, HeadingShape.SENTENCE) + count(count, HeadingShape.LONG_SENTENCE);
    return size >= MANY && sentences == size;
  }

  private static boolean areColons(Map<HeadingShape, Integer> count, int size) {
    return size > 1 && count(count, HeadingShape.COLON) * 2 > size;
  }

  private HeadingShape shape(UnitNode node) {
    return shapes.getOrDefault(node, HeadingShape.PLAIN);
  }

  private static int count(Map<HeadingShape, Integer> counts, HeadingShape shape) {
    return counts.getOrDefault(shape, 0);
  }
}
