package gazette.notation;

import gazette.source.Blanks;
import java.util.List;

/**
 * A marker of a numbered unit (结构层次序数) at the start of a text.
 *
 * @param style the numbering it belongs to
 * @param value its number, the last one of a decimal number: 2 of {@code （二）} and of {@code 1.2}
 * @param path the numbers of a decimal number, {@code [1, 2]}; of 第十条之一 {@code [10, 1]}; else the
 *     value alone
 * @param start the index of its first character
 * @param end the index after the marker and its separator, before the blanks that follow
 * @param weak whether the text looks like something else (a cross reference, a quantity), so that
 *     only a sequence can make it a marker: {@code 第三条规定}, {@code 1.5亿元}
 */
public record UnitMarker(
    Style style, int value, List<Integer> path, int start, int end, boolean weak) {

  /** Copies the path. */
  public UnitMarker {
    path = List.copyOf(path);
  }

  /** The marker as printed, without white space: {@code 一、}, {@code 第十条之一}. */
  public String printed(String text) {
    return Blanks.without(text.substring(start, end));
  }
}
