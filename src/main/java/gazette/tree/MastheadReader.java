package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.model.Element;
import gazette.model.ImprintItem;
import gazette.model.Masthead;
import gazette.model.Range;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.Numeral;
import gazette.notation.Numerals;
import gazette.source.Blanks;
import gazette.source.Passage;
import gazette.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the front and the colophon of an issue (刊头, 版权页), which say the same things in many orders.
 */
final class MastheadReader {
  private final List<Element> elements = new ArrayList<>();
  private final List<ImprintItem> imprint = new ArrayList<>();
  private @Nullable String title;

  /** Whether the title so far is but the name of the place. */
  private boolean placed;

  private @Nullable Integer year;
  private @Nullable Range issue;
  private @Nullable Range serial;
  private @Nullable DateReading published;

  private MastheadReader() {}

  /** The masthead of all blocks of a front and a colophon; null when there are none. */
  static @Nullable Masthead read(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return null;
    }
    MastheadReader reader = new MastheadReader();
    for (int i = 0; i < blocks.size(); i++) {
      boolean place =
          i + 1 < blocks.size()
              && blocks.get(i).kind() == LineKind.TEXT
              && blocks.get(i + 1).kind() == LineKind.MASTHEAD_TITLE;
      reader.take(blocks.get(i), place);
    }
    Span lines = null;
    for (Block block : blocks) {
      Span own = new Span(block.first(), block.last());
      lines = lines == null ? own : lines.hull(own);
    }
    return new Masthead(
        reader.title,
        reader.publisher(),
        reader.year,
        reader.issue,
        reader.serial,
        reader.date(),
        reader.imprint,
        reader.elements,
        java.util.Objects.requireNonNull(lines));
  }

  /**
   * Takes a block.
   *
   * @param place whether it may be the name of the place, {@code 清河市}, above a title that lacks it
   */
  private void take(Block block, boolean place) {
    if (place && title == null && isPlace(block.title())) {
      title = block.title();
      placed = true;
      elements.add(new Element("title", block.text()));
      return;
    }
    switch (block.kind()) {
      case MASTHEAD_TITLE -> {
        title = placed ? title + block.title() : title == null ? block.title() : title;
        placed = false;
        elements.add(new Element("title", block.text()));
      }
      case ISSUE_NUMBER -> {
        readNumber(Blanks.without(block.text().text()));
        elements.add(new Element("number", block.text()));
      }
      case PUBLISHED, DATE -> {
        String bare = Blanks.without(block.text().text());
        published = published == null ? dateIn(bare) : published;
        if (bare.indexOf('第') >= 0) {
          readNumber(bare);
        }
        elements.add(new Element("published", block.text()));
      }
      case IMPRINT -> readImprint(block.text());
      case AGENCY -> elements.add(new Element("publisher", block.text()));
      default -> {
        for (Passage text : Loose.texts(block)) {
          elements.add(new Element("colophon", text));
        }
      }
    }
  }

  private static boolean isPlace(String text) {
    return !text.isEmpty() && "省市县区州旗盟".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void readImprint(Passage text) {
    Passage rest = text;
    int colon = colon(rest.text(), 0);
    while (colon > 0) {
      int next = nextLabel(rest.text(), colon + 1);
      Passage item = next < 0 ? rest : rest.sub(0, next).trim();
      String label = Blanks.without(item.text().substring(0, colon));
      String value = item.from(colon + 1).trim().text();
      if (label.equals("出版日期")) {
        published = published == null ? dateIn(Blanks.without(value)) : published;
        elements.add(new Element("published", item));
      } else if (value.isEmpty()) {
        elements.add(new Element("colophon", item)); // a label that nobody filled in
      } else {
        imprint.add(new ImprintItem(label, value, item));
      }
      rest = next < 0 ? Passage.EMPTY : rest.from(next);
      colon = colon(rest.text(), 0);
    }
  }

  /** One line may hold several labels, with blanks between them. */
  private static int nextLabel(String text, int from) {
    int next = colon(text, from);
    if (next < 0) {
      return -1;
    }
    int start = wordStart(text, next, from);
    int letters = next - start;
    while (letters == 1 && start > from) { // 邮　编：
      int end = start;
      while (end > from && Blanks.isBlank(text.charAt(end - 1))) {
        end--;
      }
      int before = wordStart(text, end, from);
      if (end - before != 1) {
        break;
      }
      start = before;
    }
    int length = Blanks.without(text.substring(start, next)).length();
    return start > from && length >= 2 && length <= 8 && text.charAt(start) > 0x3400 ? start : -1;
  }

  private static int wordStart(String text, int end, int from) {
    int start = end;
    while (start > from && !Blanks.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int colon(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Words.isColon(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Reads year, 第N期 and 总第N期 wherever they stand in the text. */
  private void readNumber(String bare) {
    DateReading date = Dates.at(bare, 0);
    if (date != null && date.year() != null) {
      year = year == null ? date.year() : year;
    } else if (bare.length() == 4 && Numerals.at(bare, 0) != null) {
      year = year == null ? java.util.Objects.requireNonNull(Numerals.at(bare, 0)).value() : year;
    }
    int dot = bare.length() < 8 ? bare.indexOf('·') : -1;
    Numeral printed = dot == 4 ? Numerals.at(bare, 0) : null;
    if (printed != null && printed.end() == dot) {
      year = year == null ? printed.value() : year;
      issue = issue == null ? range(bare, dot + 1, dot + 1) : issue;
    }
    int total = Math.max(bare.indexOf('总'), bare.indexOf('總'));
    if (total >= 0) {
      serial = serial == null ? range(bare, total, digitsFrom(bare, total)) : serial;
    }
    int first = bare.indexOf('第');
    if (first >= 0 && (total < 0 || first < total)) {
      issue = issue == null ? range(bare, first, first + 1) : issue;
    }
  }

  private static int digitsFrom(String text, int from) {
    int at = from;
    while (at < text.length() && Numerals.at(text, at) == null) {
      at++;
    }
    return at;
  }

  private static @Nullable Range range(String text, int label, int from) {
    Numeral first = Numerals.at(text, from);
    if (first == null) {
      return null;
    }
    Numeral last = first;
    int at = first.end();
    if (at < text.length() && "-—－–至、～~".indexOf(text.charAt(at)) >= 0) {
      Numeral second = Numerals.at(text, at + 1);
      last = second == null ? first : second;
    }
    int end = last.end();
    end = end < text.length() && "期号".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    return new Range(text.substring(label, end), first.value(), last.value());
  }

  private static @Nullable DateReading dateIn(String bare) {
    for (int i = 0; i < bare.length(); i++) {
      DateReading date = Dates.at(bare, i);
      if (date != null && date.month() != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable String date() {
    if (published == null || published.month() == null || published.day() == null) {
      return null;
    }
    Integer printedYear = published.year() == null ? year : published.year();
    return new DateReading(printedYear, published.month(), published.day(), 0).iso();
  }

  /** The organ of the title, by its full name where the imprint gives it: {@code 主办：云州市清河区人民政府}. */
  private @Nullable String publisher() {
    String titled = publisherOfTitle();
    for (ImprintItem item : imprint) {
      if (titled != null && item.label().contains("主办") && item.value().endsWith(titled)) {
        return item.value();
      }
    }
    return titled;
  }

  private @Nullable String publisherOfTitle() {
    return title == null || !title.endsWith("公报") && !title.endsWith("公報")
        ? null
        : title.substring(0, title.length() - 2);
  }

  static boolean isMasthead(LineKind kind) {
    return kind == LineKind.MASTHEAD_TITLE
        || kind == LineKind.ISSUE_NUMBER
        || kind == LineKind.PUBLISHED
        || kind == LineKind.IMPRINT;
  }
}
