package gazette.tree;

import gazette.model.Labelled;
import gazette.notation.Digits;
import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Splits a line of a metadata block into its fields: {@code 发文机关：… 成文日期：…} has two. */
final class MetadataFields {
  private static final int LONGEST_LABEL = 10;

  private MetadataFields() {}

  /** Adds the fields of a line; one without a label is the value of the label above it. */
  static void add(String text, List<Labelled> fields) {
    List<Labelled> found = of(text);
    int last = fields.size() - 1;
    if (found.isEmpty() && last >= 0 && fields.get(last).value().isEmpty()) {
      fields.set(last, new Labelled(fields.get(last).label(), strip(text)));
    }
    fields.addAll(found);
  }

  static List<Labelled> of(String text) {
    List<Labelled> fields = new ArrayList<>();
    int label = 0;
    int colon = colon(text, 0);
    if (colon < 0) {
      return bracketed(text);
    }
    while (colon >= 0) {
      int next = nextLabel(text, colon + 1);
      int end = next < 0 ? text.length() : next;
      String name = Blanks.without(text.substring(label, colon));
      fields.add(new Labelled(name, strip(text.substring(colon + 1, end))));
      label = end;
      colon = next < 0 ? -1 : colon(text, next);
    }
    return fields;
  }

  private static List<Labelled> bracketed(String text) {
    int close = text.indexOf('】');
    return close < 2
        ? List.of()
        : List.of(new Labelled(text.substring(1, close), strip(text.substring(close + 1))));
  }

  private static int colon(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Words.isColon(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The index of a label after blanks, where one more field begins on the line. */
  private static int nextLabel(String text, int from) {
    int next = colon(text, from);
    if (next < 0) {
      return -1;
    }
    int start = next;
    while (start > from && (!Blanks.isBlank(text.charAt(start - 1)) || isSpread(text, start))) {
      start--;
    }
    boolean label = start > from && next - start >= 2 && next - start <= LONGEST_LABEL;
    return label && Digits.value(text.charAt(start)) < 0 ? start : -1;
  }

  /** Whether the blank before an index stands between the characters of a word: 有 效 性. */
  private static boolean isSpread(String text, int at) {
    return at > 2
        && !Blanks.isBlank(text.charAt(at - 2))
        && Blanks.isBlank(text.charAt(at - 3))
        && (Words.isColon(text.charAt(at + 1)) || Blanks.isBlank(text.charAt(at + 1)));
  }

  private static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Blanks.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
