package gazette.block;

import gazette.mark.LineKind;
import gazette.mark.LineRules;

/**
 * Asks of lines put together what the rules ask of one line: whether they are the addressees of a
 * document.
 */
final class AddressShape {
  private AddressShape() {}

  static boolean isAddress(Draft draft) {
    return LineRules.kindOf(draft.text().text()) == LineKind.ADDRESS;
  }
}
