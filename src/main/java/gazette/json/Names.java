package gazette.json;

import java.util.Locale;

/** How the JSON writes the constants of the model. */
final class Names {
  private Names() {}

  /** The constant in lower case, for example {@code lead}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
