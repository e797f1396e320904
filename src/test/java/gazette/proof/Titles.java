package gazette.proof;

import java.util.List;
import java.util.Random;

/** How the title of a document is printed. */
final class Titles {
  private static final int LONG = 22;

  private Titles() {}

  /** The title as it stands over the document. */
  static String printed(Made.Document document, House house) {
    return house.issuerPlace() == House.Place.IN_TITLE
        ? document.issuer() + document.title()
        : document.title();
  }

  /** The title in the 目录. */
  static String whole(Made.Document document) {
    return document.title();
  }

  /** A long title on two lines, broken anywhere but at the marks of a title. */
  static List<String> lines(String title, Random chance) {
    int end = title.lastIndexOf('的');
    if (title.length() > LONG && end > 0 && chance.nextBoolean()) {
      int middle = title.length() / 2;
      boolean word = title.charAt(middle) != '》' && title.charAt(middle - 1) != '《';
      return word ? List.of(title.substring(0, middle), title.substring(middle)) : List.of(title);
    }
    return List.of(title);
  }
}
