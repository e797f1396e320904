package gazette.audit;

import gazette.model.Attachment;
import gazette.model.ContentsEntry;
import gazette.model.Document;
import gazette.model.DocumentNumber;
import gazette.model.Issue;
import gazette.section.Likeness;
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
  /** Titles that are so alike differ by what a scan does. */
  private static final double SURE = 0.86;

  /** Titles that are so alike are of one document when nothing else fits. */
  private static final double LIKELY = 0.62;

  /** Two documents under one number have titles that are less alike. */
  private static final double SAME_SUBJECT = 0.3;

  /** A title that ends another has to be longer to be told by it. */
  private static final int SHORT = 7;

  /** Hand-made contents have fewer; a text without end must not be compared without end. */
  private static final int MOST_COMPARISONS = 200_000;

  private final Issue issue;
  private final List<ContentsEntry> entries;
  private final List<FoldedTitle> titles = new ArrayList<>();
  private final @Nullable Announced[] found;
  private final Set<String> taken = new HashSet<>();
  private int comparisons;

  private ContentsLinks(Issue issue, List<ContentsEntry> entries) {
    this.issue = issue;
    this.entries = entries;
    this.found = new Announced[entries.size()];
    entries.forEach(entry -> titles.add(FoldedTitle.of(entry.title())));
  }

  /** What each entry announces; null where the body lacks it. */
  static @Nullable Announced[] of(Issue issue, List<ContentsEntry> entries) {
    ContentsLinks links = new ContentsLinks(issue, entries);
    List<Announced> documents = issue.documents().stream().map(Announced::of).toList();
    links.matchNumbers(documents, SAME_SUBJECT);
    links.matchTitles(documents, SURE);
    links.matchLists();
    links.matchIssued();
    links.matchTitles(documents, LIKELY);
    links.matchNumbers(documents, 0);
    links.matchTitlesAlone(documents);
    links.matchAppointments(documents);
    return links.found;
  }

  private void matchNumbers(List<Announced> documents, double least) {
    Map<String, List<Announced>> byNumber = new HashMap<>();
    for (Announced document : documents) {
      if (document.number() != null && isFree(document)) {
        byNumber.computeIfAbsent(document.number(), n -> new ArrayList<>()).add(document);
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

  private void matchTitles(List<Announced> documents, double least) {
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null && isAllowed()) {
        Announced best = null;
        double score = least;
        for (Announced document : documents) {
          boolean may = isAllowed() && isFree(document) && !differs(i, document);
          double likeness = may ? likeness(i, document) : 0;
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
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Announced> byTitle = new HashMap<>();
    titles.forEach(title -> uses.merge(title.text(), 1, Integer::sum));
    for (Announced document : documents) {
      uses.merge(document.title().text(), 1, Integer::sum);
      byTitle.put(document.title().text(), document);
    }
    for (int i = 0; i < found.length; i++) {
      String title = titles.get(i).text();
      if (found[i] == null && title.length() > SHORT && uses.getOrDefault(title, 0) == 2) {
        take(i, byTitle.get(title));
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
    List<Announced> chronicles = issue.chronicles().stream().map(Announced::of).toList();
    List<Announced> appointments =
        issue.appointments().stream()
            .filter(list -> list.document() == null)
            .map(Announced::of)
            .toList();
    for (int i = 0; i < found.length; i++) {
      String title = entries.get(i).title();
      if (found[i] == null && title.contains("大事记")) {
        take(i, mostAlike(i, chronicles));
      } else if (found[i] == null && isOfAppointments(title)) {
        take(i, mostAlike(i, appointments));
      }
    }
  }

  /** 人事任免 may stand for notices of appointment that are documents with a number. */
  private void matchAppointments(List<Announced> documents) {
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null && isOfAppointments(entries.get(i).title())) {
        take(
            i,
            documents.stream()
                .filter(document -> isFree(document) && isOfAppointments(document.title().text()))
                .findFirst()
                .orElse(null));
      }
    }
  }

  /** Whether a title is of a notice of appointments, or the name of their section. */
  static boolean isOfAppointments(String title) {
    return title.contains("任免") || title.contains("人事");
  }

  private @Nullable Announced mostAlike(int entry, List<Announced> lists) {
    Announced best = null;
    double score = -1;
    for (Announced list : lists) {
      double likeness = isFree(list) ? likeness(entry, list) : -1;
      if (likeness > score) {
        best = list;
        score = likeness;
      }
    }
    return best;
  }

  /** An entry may name the text that a document promulgates instead of the document. */
  private void matchIssued() {
    List<Announced> issued = new ArrayList<>();
    for (Document document : issue.documents()) {
      for (Attachment attachment : document.attachments()) {
        issued.add(Announced.of(document, attachment));
      }
    }
    for (int i = 0; i < found.length; i++) {
      for (int j = 0; j < issued.size() && found[i] == null && isAllowed(); j++) {
        if (likeness(i, issued.get(j)) >= SURE) {
          taken.add(issued.get(j).id());
          found[i] = issued.get(j);
        }
      }
    }
  }

  private boolean isAllowed() {
    return ++comparisons < MOST_COMPARISONS;
  }

  private boolean isFree(Announced target) {
    return !taken.contains(target.id());
  }

  private void take(int entry, @Nullable Announced target) {
    if (target != null && found[entry] == null && taken.add(target.id())) {
      found[entry] = target;
    }
  }
}
