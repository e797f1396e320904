package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.mark.SpeakerRules;
import gazette.model.Element;
import gazette.model.Signature;
import gazette.notation.Agencies;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.Genres;
import gazette.section.Head;
import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signers and the date of a text (发文机关署名和成文日期, 7.3.5), wherever they were printed. */
final class Signing {
  private final List<Block> signers = new ArrayList<>();
  private @Nullable Block date;

  /** When a meeting adopted the text, which dates it where no line does. */
  private @Nullable DateReading adopted;

  void sign(Block signer) {
    signers.add(signer);
  }

  void date(Block block) {
    date = block;
  }

  /**
   * Dates a decision by the meeting that took it, as the line under its title tells: {@code
   * （2022年6月29日清河市第八届人民代表大会常务委员会第十二次会议通过）}. A regulation that was adopted once and amended since
   * has no one date.
   */
  void adopt(Head head) {
    String genre = head.history().size() == 1 ? Genres.of(head.title()) : null;
    if (date != null || !"决定".equals(genre) && !"决议".equals(genre)) {
      return;
    }
    String told = Words.unbracketed(head.history().get(0).title());
    DateReading day = told.endsWith("通过") ? Dates.at(told, 0) : null;
    adopted = day != null && day.isComplete() ? day : null;
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
    DateReading reading = date == null ? adopted : dated(Words.unbracketed(date.text().text()));
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
