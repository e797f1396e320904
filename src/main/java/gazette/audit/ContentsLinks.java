package gazette.audit;

import gazette.model.AppointmentList;
import gazette.model.Attachment;
import gazette.model.Chronicle;
import gazette.model.ContentsEntry;
import gazette.model.Document;
import gazette.model.DocumentNumber;
import gazette.model.Issue;
import gazette.section.Likeness;
import gazette.section.TitleIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each entry of the 目录 announces: by number first, then by title, allowing for what a
 * scan does to characters. What is surer takes its document before what is less sure.
 */
final class ContentsLinks {
  /** Titles that are so alike are one title. */
  private static final double SAME = 0.995;

  /** Titles that are so alike differ by what a scan does. */
  private static final double SURE = 0.86;

  /** Titles that are so alike are of one document when nothing else fits. */
  private static final double LIKELY = 0.62;

  /** Two documents under one number have titles that are less alike. */
  private static final double SAME_SUBJECT = 0.3;

  /** A title that ends another has to be longer to be told by it. */
  private static final int SHORT = 7;

  private final Issue issue;
  private final List<ContentsEntry> entries;
  private final List<FoldedTitle> titles = new ArrayList<>();
  private final @Nullable Announced[] found;

  /** The documents that no entry announces yet, by their titles. */
  private final TitleIndex<Announced> open = new TitleIndex<>();

  private final Set<String> taken = new HashSet<>();

  private ContentsLinks(Issue issue, List<ContentsEntry> entries) {
    this.issue = issue;
    this.entries = entries;
    this.found = new Announced[entries.size()];
    for (ContentsEntry entry : entries) {
      titles.add(FoldedTitle.of(entry.title()));
    }
  }

  /** What each entry announces; null where the body lacks it. */
  static @Nullable Announced[] of(Issue issue, List<ContentsEntry> entries) {
    ContentsLinks links = new ContentsLinks(issue, entries);
    List<Announced> documents = new ArrayList<>();
    for (Document document : issue.documents()) {
      documents.add(Announced.of(document));
    }
    links.matchNumbers(documents, SAME_SUBJECT);
    if (links.isMissing()) {
      links.matchOthers(documents);
    }
    return links.found;
  }

  private void matchOthers(List<Announced> documents) {
    List<Announced> left = new ArrayList<>();
    for (Announced document : documents) {
      if (isFree(document)) {
        left.add(document);
        open.add(document, document.title().text());
      }
    }
    for (Announced document : left) {
      open.add(document, document.subtitle().text());
    }
    TitleIndex<Announced> issued = issued();
    matchTitles(SAME);
    matchIssued(issued, SAME);
    matchTitles(SURE);
    matchLists();
    matchIssued(issued, SURE);
    matchTitles(LIKELY);
    if (isMissing()) {
      matchNumbers(documents, 0);
      matchTitlesAlone(documents);
      matchAppointments(documents);
    }
  }

  /** Whether it is not known of each entry what it announces. */
  private boolean isMissing() {
    for (Announced target : found) {
      if (target == null) {
        return true;
      }
    }
    return false;
  }

  private void matchNumbers(List<Announced> documents, double least) {
    Map<String, List<Announced>> byNumber = new HashMap<>();
    for (Announced document : documents) {
      if (document.number() != null && isFree(document)) {
        List<Announced> same = byNumber.get(document.number());
        if (same == null) {
          same = new ArrayList<>();
          byNumber.put(document.number(), same);
        }
        same.add(document);
      }
    }
    for (int i = 0; i < found.length; i++) {
      DocumentNumber announced = entries.get(i).number();
      if (found[i] == null && announced != null) {
        String number = Likeness.fold(announced.text());
        for (Announced document : numbered(byNumber, number)) {
          boolean untitled = document.title().text().isEmpty() || titles.get(i).text().isEmpty();
          boolean order = !number.equals(document.number());
          if (untitled || order || likeness(i, document) >= least) {
            take(i, document);
          }
        }
      }
    }
  }

  /** An order prints its number alone, 第5号; the 目录 names the organ with it. */
  private static List<Announced> numbered(Map<String, List<Announced>> byNumber, String number) {
    int bare = number.lastIndexOf('第');
    List<Announced> alone =
        bare > 0 ? byNumber.getOrDefault(number.substring(bare), List.of()) : List.of();
    return byNumber.getOrDefault(number, alone);
  }

  private void matchTitles(double least) {
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        Announced best = null;
        double score = least;
        for (Announced document : open.near(titles.get(i).text(), least)) {
          double likeness = differs(i, document) ? 0 : likeness(i, document);
          if (likeness > score || likeness == score && best == null) {
            best = document;
            score = likeness;
          }
        }
        take(i, best);
      }
    }
  }

  /** One number is wrong where an entry and a document have one title that no other has. */
  private void matchTitlesAlone(List<Announced> documents) {
    Map<String, Announced> printed = new HashMap<>();
    Set<String> announced = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (Announced document : documents) {
      if (printed.put(document.title().text(), document) != null) {
        repeated.add(document.title().text());
      }
    }
    for (FoldedTitle title : titles) {
      if (!announced.add(title.text())) {
        repeated.add(title.text());
      }
    }
    for (int i = 0; i < found.length; i++) {
      String title = titles.get(i).text();
      Announced document = printed.get(title);
      boolean only = document != null && !repeated.contains(title);
      if (found[i] == null && only && title.length() > SHORT) {
        take(i, document);
      }
    }
  }

  private boolean differs(int entry, Announced document) {
    DocumentNumber announced = entries.get(entry).number();
    return announced != null
        && document.number() != null
        && !Objects.equals(announced.serial(), document.serial());
  }

  /**
   * How alike the titles are. A report may be announced by the meeting at which it was given, and a
   * title may carry its issuer.
   */
  private double likeness(int entry, Announced document) {
    FoldedTitle title = titles.get(entry);
    String printed = document.title().text();
    boolean isEnd = printed.length() > SHORT && title.text().endsWith(printed);
    boolean isMeeting =
        title.text().length() >= SHORT && document.subtitle().text().contains(title.text());
    double likeness = title.likeness(document.title());
    return isEnd || isMeeting ? Math.max(likeness, 0.95) : likeness;
  }

  private void matchLists() {
    TitleIndex<Announced> chronicles = new TitleIndex<>();
    for (Chronicle chronicle : issue.chronicles()) {
      add(Announced.of(chronicle), chronicles);
    }
    TitleIndex<Announced> appointments = new TitleIndex<>();
    for (AppointmentList list : issue.appointments()) {
      if (list.document() == null) {
        add(Announced.of(list), appointments);
      }
    }
    for (int i = 0; i < found.length; i++) {
      String title = entries.get(i).title();
      if (found[i] == null && (title.contains("大事记") || title.contains("大事記"))) {
        takeList(i, chronicles);
      } else if (found[i] == null && Announced.isOfAppointments(title)) {
        takeList(i, appointments);
      }
    }
  }

  /** 人事任免 may stand for notices of appointment that are documents with a number. */
  private void matchAppointments(List<Announced> documents) {
    int next = 0;
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null && Announced.isOfAppointments(entries.get(i).title())) {
        while (next < documents.size() && !isFreeNotice(documents.get(next))) {
          next++;
        }
        take(i, next < documents.size() ? documents.get(next) : null);
      }
    }
  }

  private boolean isFreeNotice(Announced document) {
    return isFree(document) && Announced.isOfAppointments(document.title().text());
  }

  private static void add(Announced target, TitleIndex<Announced> index) {
    index.add(target, target.title().text());
  }

  /** Takes the list with the title that is most alike, or the first one. */
  private void takeList(int entry, TitleIndex<Announced> lists) {
    Announced best = lists.first();
    double score = 0;
    for (Announced list : lists.near(titles.get(entry).text(), 0)) {
      double likeness = likeness(entry, list);
      if (likeness > score) {
        best = list;
        score = likeness;
      }
    }
    if (best != null) {
      lists.remove(best);
      take(entry, best);
    }
  }

  private TitleIndex<Announced> issued() {
    TitleIndex<Announced> issued = new TitleIndex<>();
    for (Document document : issue.documents()) {
      for (Attachment attachment : document.attachments()) {
        add(Announced.of(document, attachment), issued);
      }
    }
    return issued;
  }

  /** An entry may name the text that a document promulgates instead of the document. */
  private void matchIssued(TitleIndex<Announced> issued, double least) {
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        for (Announced text : issued.near(titles.get(i).text(), least)) {
          if (found[i] == null && likeness(i, text) >= least) {
            taken.add(text.id());
            found[i] = text;
          }
        }
      }
    }
  }

  private boolean isFree(Announced target) {
    return !taken.contains(target.id());
  }

  private void take(int entry, @Nullable Announced target) {
    if (target != null && found[entry] == null && taken.add(target.id())) {
      found[entry] = target;
      open.remove(target);
    }
  }
}
