package gazette.tree;

import gazette.block.Block;
import gazette.mark.LineKind;
import gazette.model.Attachment;
import gazette.notation.Agencies;
import gazette.section.Head;
import gazette.section.TailFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the blocks of a document into the letter, the text that it sends, the annexes, and the
 * elements printed around them.
 */
final class DocumentCut {
  private static final int LONGEST_SIGNER = 30;

  final List<Block> letter = new ArrayList<>();
  final List<Attached> attached = new ArrayList<>();
  final Signing signing = new Signing();
  final List<Block> disclosures = new ArrayList<>();
  final List<Block> printed = new ArrayList<>();
  final List<Block> copies = new ArrayList<>();
  final List<Block> subjectWords = new ArrayList<>();

  /** Lines read as signers for the date below them alone. */
  final List<Block> doubtful = new ArrayList<>();

  final List<Block> metadata = new ArrayList<>();
  final List<Block> notes = new ArrayList<>();
  final List<Block> annexLists = new ArrayList<>();
  @Nullable Block address;
  @Nullable Block salutation;

  /** Whether the letter itself, not the text it sends, announces the annexes. */
  boolean letterAnnounces;

  private final Head head;
  private final Set<String> issuers;
  private final List<Block> blocks;
  private final Following following;
  private final IssuedTitle issuedTitle;
  private @Nullable Attached open;
  private boolean letterEnded;

  private DocumentCut(Head head, List<Block> blocks) {
    this.head = head;
    this.blocks = blocks;
    this.following = new Following(blocks);
    this.address = head.address();
    this.salutation = head.salutation();
    this.issuers = Issuers.names(head);
    this.issuedTitle = new IssuedTitle(head.title(), blocks);
  }

  static DocumentCut of(Head head, List<Block> blocks) {
    DocumentCut cut = new DocumentCut(head, blocks);
    int at = 0;
    while (at < blocks.size()) {
      at = cut.take(at);
    }
    return cut;
  }

  private int take(int at) {
    Block block = blocks.get(at);
    switch (block.kind()) {
      case ANNEX_LABEL -> {
        return takeAnnex(at);
      }
      case ANNEX_LIST -> takeAnnexList(block);
      case DISCLOSURE -> {
        disclosures.add(block);
        letterEnded = true;
      }
      case PRINTED -> {
        printed.add(block);
        letterEnded = true;
      }
      case COPIES -> copies.add(block);
      case SUBJECT_WORDS -> subjectWords.add(block);
      case NOTE -> takeNote(at, block);
      case DATE -> takeDate(block);
      case AGENCY, SPEAKER -> {
        return takeSigner(at, block);
      }
      case ADDRESS -> takeAddress(block);
      case SALUTATION -> takeSalutation(block);
      case METADATA -> {
        boolean below = letterEnded && TailFields.mayGoWith(block);
        (below ? metadata : body()).add(block);
      }
      case TEXT -> {
        return takeText(at, block);
      }
      default -> body().add(block);
    }
    return at + 1;
  }

  private List<Block> body() {
    return open == null ? letter : open.body;
  }

  private Signing signingHere() {
    boolean own = open != null && signing.isDated();
    return own ? Objects.requireNonNull(open).signing : signing;
  }

  private void takeAnnexList(Block block) {
    letterAnnounces |= open == null;
    annexLists.add(block);
    if (open != null) {
      open.last = block.last();
    }
  }

  private void takeNote(int at, Block block) {
    String text = block.text().text();
    boolean below = open == null && letterEnded && Words.isBracketed(text);
    boolean contact = text.startsWith("联系", 1);
    boolean end = below || text.startsWith("注") || !contact && following.isEnd(at);
    if (!end) {
      body().add(block);
      return;
    }
    notes.add(block);
    if (open != null && printed.isEmpty() && !Words.isBracketed(text)) {
      open.last = block.last();
    }
  }

  private void takeDate(Block block) {
    Signing here = signingHere();
    if (here.isDated()) {
      body().add(block);
      return;
    }
    here.date(block);
    if (open == null && !letter.isEmpty()) {
      letterEnded = true;
    }
  }

  private int takeSigner(int at, Block block) {
    if (following.kindAt(at + 1) == LineKind.PRINTED || !copies.isEmpty() && !printed.isEmpty()) {
      printed.add(block);
      return at + 1;
    }
    boolean beforeDate = following.isBeforeDate(at);
    boolean issuer = issuers.contains(block.title());
    if (beforeDate || issuer && open == null && !signing.isSigned()) {
      signingHere().sign(block);
    } else if (open == null && letterEnded && HeadShape.isTitle(block)) {
      boolean above = following.isIssuer(at);
      openAttached(Attachment.Role.ISSUED, above ? blocks.get(at + 1) : block);
      if (above) {
        Objects.requireNonNull(open).issuers.add(block);
        return takeTitles(at + 2);
      }
    } else {
      body().add(block);
    }
    return at + 1;
  }

  private void takeAddress(Block block) {
    if (open != null && open.address == null && open.body.isEmpty()) {
      open.address = block;
    } else if (open == null && address == null && letter.isEmpty()) {
      address = block;
    } else {
      body().add(block);
    }
  }

  private void takeSalutation(Block block) {
    if (salutation == null && open == null && letter.size() < 4) {
      salutation = block;
    } else {
      body().add(block);
    }
  }

  private int takeText(int at, Block block) {
    boolean signer =
        following.kindAt(at + 1) == LineKind.DATE
            && block.text().length() <= LONGEST_SIGNER
            && HeadShape.isTitle(block)
            && !signingHere().isDated();
    if (signer && (open != null || !letter.isEmpty())) {
      signingHere().sign(block);
      if (!Agencies.endsLikeAgency(block.title())) {
        doubtful.add(block);
      }
      return at + 1;
    }
    if (isNamedAnnex(at, block)) {
      openAttached(Attachment.Role.ANNEX, block);
      return takeTitles(at + 1);
    }
    if (HeadShape.isTitle(block) && (isIssued(at) || isForwarded(at) || isReprinted(at))) {
      openAttached(Attachment.Role.ISSUED, block);
      return takeTitles(at + 1);
    }
    body().add(block);
    return at + 1;
  }

  /**
   * After the signature only a text of its own can follow, unless the signature was printed out of
   * place.
   */
  private boolean followsLetter(int at) {
    return at + 1 < blocks.size() && !(head.salutation() != null);
  }

  private boolean isIssued(int at) {
    return open == null && (letterEnded && followsLetter(at) || issuedTitle.begins(at));
  }

  /** What a forwarded letter forwards itself stands below its signature. */
  private boolean isForwarded(int at) {
    return open != null
        && open.role == Attachment.Role.ISSUED
        && open.address != null
        && open.signing.isDated()
        && at + 1 < blocks.size();
  }

  /** Below a decision that amends it a regulation is printed again, with its history. */
  private boolean isReprinted(int at) {
    return following.kindAt(at + 1) == LineKind.HISTORY
        && (open == null ? !letter.isEmpty() : open.label == null && !open.body.isEmpty())
        && IssuedTitle.isNamed(head.title(), blocks.subList(0, at), blocks.get(at).title());
  }

  /** An annex without a label is told by its title, when the list of annexes gives it so. */
  private boolean isNamedAnnex(int at, Block block) {
    return (open == null || open.role == Attachment.Role.ANNEX && open.label == null)
        && (signing.isDated() || !head.subtitles().isEmpty())
        && HeadShape.isTitle(block)
        && isInAnnexList(at);
  }

  /** No table is what a letter sends for being called like it: 下达…任务 comes with …任务分配表. */
  private boolean isInAnnexList(int at) {
    String title = AnnexNames.titleAt(annexLists, blocks, at);
    boolean sent = title != null && (!title.endsWith("表") || head.title().contains("印发"));
    return title != null && !(sent && issuedTitle.begins(at));
  }

  private void openAttached(Attachment.Role role, Block first) {
    Attached opened = new Attached(role, null);
    opened.titles.add(first);
    attached.add(opened);
    open = opened;
  }

  private int takeTitles(int from) {
    return new AttachedHead(blocks, following).read(from, Objects.requireNonNull(open));
  }

  private int takeAnnex(int at) {
    LineKind next = following.kindAt(at + 1);
    boolean empty =
        at + 1 >= blocks.size()
            || next == LineKind.DATE
            || next == LineKind.AGENCY && following.isBeforeDate(at + 1);
    if (empty) {
      takeAnnexList(blocks.get(at));
      return at + 1;
    }
    Attached annex = new Attached(Attachment.Role.ANNEX, blocks.get(at));
    attached.add(annex);
    open = annex;
    letterEnded = true;
    if (at + 1 < blocks.size()
        && HeadShape.isTitle(blocks.get(at + 1))
        && !HeadShape.isTableHead("", blocks.get(at + 1))) {
      annex.titles.add(blocks.get(at + 1));
      return takeTitles(at + 2);
    }
    return at + 1;
  }
}
