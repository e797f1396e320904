package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.mark.SpeakerRules;
import gazette.model.Element;
import gazette.model.Signature;
import gazette.notation.Agencies;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signers and the date of a text (发文机关署名和成文日期, 7.3.5), wherever they were printed. */
final class Signing {
  private final List<Block> signers = new ArrayList<>();
  private @Nullable Block date;

  void sign(Block signer) {
    signers.add(signer);
  }

  void date(Block block) {
    date = block;
  }

  boolean isDated() {
    return date != null;
  }

  boolean isSigned() {
    return !signers.isEmpty();
  }

  /** The signature; null where there is none, or only a date that no calendar has. */
  @Nullable Signature read() {
    List<String> names = new ArrayList<>();
    for (Block signer : signers) {
      names.addAll(names(signer));
    }
    DateReading reading = date == null ? null : dated(Words.unbracketed(date.text().text()));
    String day = reading == null ? null : reading.iso();
    return names.isEmpty() && day == null ? null : new Signature(names, day);
  }

  private static @Nullable DateReading dated(String text) {
    DateReading one = Dates.whole(text);
    return one == null ? Dates.sideBySide(text) : one;
  }

  /** Organs that sign together may stand on one line, with blanks between them. */
  private static List<String> names(Block signer) {
    List<String> organs = new ArrayList<>();
    for (String part : Blanks.words(signer.text().text())) {
      if (!Agencies.endsLikeAgency(part)) {
        return List.of(name(signer));
      }
      organs.add(part);
    }
    return organs;
  }

  /** Names the organ without padding; between a post and a name one blank stays. */
  private static String name(Block signer) {
    return signer.kind() == LineKind.SPEAKER ? postAndName(signer) : signer.title();
  }

  /** Who speaks or signs, without padding: {@code 区　长　　王　林} is 区长 王林. */
  static String postAndName(Block speaker) {
    String text = speaker.text().text();
    int at = SpeakerRules.nameFrom(text);
    return at < 0
        ? speaker.title()
        : Blanks.without(text.substring(0, at)) + " " + Blanks.without(text.substring(at));
  }

  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    for (Block signer : signers) {
      elements.add(new Element("signature", signer.text()));
    }
    if (date != null) {
      elements.add(new Element("signature", date.text()));
    }
    return elements;
  }
}
