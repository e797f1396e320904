package gazette.tree;

import gazette.notation.Style;
import gazette.source.Passage;
import gazette.task.BracketTasks;
import gazette.task.Responsibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells the heading of a unit from its text. The shape of one unit says little (同意…的处理建议。 is no
 * heading); what its neighbours in the same sequence look like decides.
 */
final class Headings {
  /**
   * A heading that was found: its text, what is printed of it with its closing mark, and the text
   * after it.
   */
  record Heading(@Nullable String text, Passage printed, Passage rest) {}

  private static final int MANY = 3;

  private static final int SHAPES = HeadingShape.values().length;

  private Headings() {}

  /** Decides for all units that stand side by side below a node. */
  static void decide(UnitNode parent) {
    for (int i = 0; i < parent.children.size(); i++) {
      if (parent.children.get(i) instanceof UnitNode first && isUndecided(first)) {
        decideGroup(group(parent.children, i, style(first)));
      }
    }
  }

  /** Whether it is a numbered unit whose group was not looked at yet. */
  private static boolean isUndecided(UnitNode node) {
    return node.unit != null && node.opening == null;
  }

  private static Style style(UnitNode node) {
    return Objects.requireNonNull(node.unit).style();
  }

  /** The units of a style that stand side by side, from the first on. */
  private static List<UnitNode> group(List<Object> children, int first, Style style) {
    List<UnitNode> group = new ArrayList<>();
    for (int i = first; i < children.size(); i++) {
      if (children.get(i) instanceof UnitNode node && isUndecided(node) && style(node) == style) {
        group.add(node);
      }
    }
    return group;
  }

  private static void decideGroup(List<UnitNode> group) {
    int[] count = new int[SHAPES];
    int content = 0;
    for (UnitNode node : group) {
      UnitOpening opening = UnitOpening.of(node.rest, style(node));
      node.opening = opening;
      count[opening.shape().ordinal()]++;
      content += node.hasContent() ? 1 : 0;
    }
    int size = group.size();
    int titles = count(count, HeadingShape.ALONE) + count(count, HeadingShape.STOP);
    int leading = titles;
    for (UnitNode node : group) {
      if (shape(node) == HeadingShape.SENTENCE) {
        titles += node.hasUnits() ? 1 : 0;
        leading += node.hasContent() ? 1 : 0;
      }
    }
    titles = leading * 2 > size ? Math.max(titles, leading) : titles;
    for (UnitNode node : group) {
      node.headed = isHeaded(node, count, titles, size, content);
    }
  }

  private static boolean isHeaded(UnitNode node, int[] count, int titles, int size, int content) {
    boolean mostAreTitles = titles * 2 >= size;
    return switch (shape(node)) {
      case ALONE ->
          isTitleAlone(node, content, size)
              || count(count, HeadingShape.STOP) > 0
              || style(node).isDivision();
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
  static Heading read(UnitNode node) {
    UnitOpening opening = node.opening;
    Passage rest = node.rest;
    if (opening == null || !node.headed) {
      return new Heading(null, node.marker, rest);
    }
    int end = opening.end();
    int from = opening.textFrom();
    if (opening.shape() == HeadingShape.ALONE) {
      List<Responsibility> tasks = BracketTasks.read(rest);
      if (!tasks.isEmpty() && tasks.get(0).start() > 0) {
        end = tasks.get(0).start();
        from = end;
      }
    }
    int start = opening.shape() == HeadingShape.CAPTION ? 1 : 0;
    String heading = rest.trimmed(start, end).compact();
    Passage printed = node.marker.join(rest.sub(0, from), "");
    return new Heading(
        heading.isEmpty() ? null : heading, printed, rest.trimmed(from, rest.length()));
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
  private static boolean areSentences(int[] count, int size) {
    int sentences = count(count, HeadingShape.SENTENCE) + count(count, HeadingShape.LONG_SENTENCE);
    return size >= MANY && sentences == size;
  }

  private static boolean areColons(int[] count, int size) {
    return size > 1 && count(count, HeadingShape.COLON) * 2 > size;
  }

  private static HeadingShape shape(UnitNode node) {
    return Objects.requireNonNull(node.opening).shape();
  }

  private static int count(int[] counts, HeadingShape shape) {
    return counts[shape.ordinal()];
  }
}
