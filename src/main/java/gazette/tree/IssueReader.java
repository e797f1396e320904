package gazette.tree;

import gazette.block.Block;
import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.model.AppointmentList;
import gazette.model.Chronicle;
import gazette.model.Contents;
import gazette.model.Document;
import gazette.model.Issue;
import gazette.model.Masthead;
import gazette.model.Source;
import gazette.section.ContentsReader;
import gazette.section.Cut;
import gazette.section.Part;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a text into the tree. */
public final class IssueReader {
  private final Diagnostics said;
  private final List<Document> documents = new ArrayList<>();
  private final List<AppointmentList> appointments = new ArrayList<>();
  private final List<Chronicle> chronicles = new ArrayList<>();
  private final @Nullable Masthead masthead;
  private final List<Passage> unplaced = new ArrayList<>();
  private @Nullable Contents contents;

  private IssueReader(Cut cut, Diagnostics said) {
    this.said = said;
    List<Block> front = new ArrayList<>();
    for (Part part : cut.parts()) {
      if (part.kind() == Part.Kind.MASTHEAD) {
        front.addAll(part.blocks());
      }
    }
    this.masthead = MastheadReader.read(front);
  }

  /** The tree of a text, not yet compared with its 目录 and not yet audited. */
  public static Issue read(Source source, Cut cut, Diagnostics said) {
    IssueReader reader = new IssueReader(cut, said);
    for (Part part : cut.parts()) {
      reader.take(part);
    }
    return new Issue(
        source,
        reader.masthead,
        reader.contents,
        reader.documents,
        reader.appointments,
        reader.chronicles,
        reader.unplaced,
        cut.furniture(),
        List.of());
  }

  private void take(Part part) {
    switch (part.kind()) {
      case MASTHEAD -> {}
      case CONTENTS -> takeContents(part);
      case DOCUMENT -> takeDocument(part);
      case APPOINTMENTS -> takeAppointments(part);
      case CHRONICLE -> takeChronicle(part);
      case LOOSE -> takeLoose(part.blocks());
    }
  }

  private void takeContents(Part part) {
    if (contents == null) {
      contents = ContentsReader.read(part.blocks());
    } else {
      takeLoose(part.blocks());
    }
  }

  private void takeDocument(Part part) {
    Document document = DocumentReader.read("d" + (documents.size() + 1), part, said);
    documents.add(document);
    AppointmentList list = Appointments.of(document, part, "p" + (appointments.size() + 1), said);
    if (list != null) {
      appointments.add(list);
    }
  }

  private void takeAppointments(Part part) {
    appointments.add(Appointments.read("p" + (appointments.size() + 1), part, unplaced, said));
  }

  private void takeChronicle(Part part) {
    Integer year = masthead == null ? null : masthead.year();
    chronicles.add(Chronicles.read("c" + (chronicles.size() + 1), part, year, said));
  }

  private void takeLoose(List<Block> blocks) {
    for (Block block : blocks) {
      for (Passage text : Loose.texts(block)) {
        unplaced.add(text);
        said.say(Code.STRUCTURE_UNPLACED, "this text fits nowhere", text.lines());
      }
    }
  }
}
