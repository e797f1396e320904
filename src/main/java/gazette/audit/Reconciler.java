package gazette.audit;

import gazette.diagnostic.Diagnostics;
import gazette.model.AppointmentList;
import gazette.model.Attachment;
import gazette.model.Chronicle;
import gazette.model.Contents;
import gazette.model.ContentsEntry;
import gazette.model.Document;
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
 * Compares the 目录 with the body: by number first, then by title, allowing for what a scan does to
 * characters.
 */
public final class Reconciler {
  private static final double SURE = 0.86;
  private static final double LIKELY = 0.62;

  private final Issue issue;
  private final Contents contents;
  private final Diagnostics said;
  private final Map<Integer, Target> targets = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** What an entry can announce. */
  private record Target(String id, int line, @Nullable String title, @Nullable String number) {}

  private Reconciler(Issue issue, Contents contents, Diagnostics said) {
    this.issue = issue;
    this.contents = contents;
    this.said = said;
  }

  /** The tree with each entry linked to what it announces, and each document under its section. */
  public static Issue reconcile(Issue issue, Diagnostics said) {
    issue.documents().forEach(document -> AnnexFindings.say(document, said));
    return issue.contents() == null
        ? issue
        : new Reconciler(issue, issue.contents(), said).reconcile();
  }

  private Issue reconcile() {
    List<Target> documents = new ArrayList<>();
    for (Document document : issue.documents()) {
      documents.add(
          new Target(document.id(), document.lines().first(), document.title(), number(document)));
    }
    matchNumbers(documents);
    matchTitles(documents, SURE);
    matchLists();
    matchIssued();
    matchTitles(documents, LIKELY);
    List<ContentsEntry> entries = new ArrayList<>();
    for (int i = 0; i < contents.entries().size(); i++) {
      Target target = targets.get(i);
      entries.add(contents.entries().get(i).announcing(target == null ? null : target.id()));
    }
    ContentsFindings.say(entries, issue.documents(), said);
    return with(new Contents(contents.headings(), entries, contents.lines()), sections(entries));
  }

  private static @Nullable String number(Document document) {
    return document.number() == null ? null : Likeness.fold(document.number().text());
  }

  private void matchNumbers(List<Target> documents) {
    forEachOpen(
        (at, entry) -> {
          if (entry.number() != null) {
            String number = Likeness.fold(entry.number().text());
            take(
                at,
                documents.stream()
                    .filter(target -> number.equals(target.number()) && isFree(target))
                    .findFirst()
                    .orElse(null));
          }
        });
  }

  private void matchTitles(List<Target> documents, double least) {
    forEachOpen(
        (at, entry) -> {
          Target best = null;
          double score = least;
          for (Target target : documents) {
            double likeness = isFree(target) ? likeness(entry, target) : 0;
            if (likeness > score || likeness == score && best == null) {
              best = target;
              score = likeness;
            }
          }
          take(at, best);
        });
  }

  /**
   * A report is announced by the meeting at which it was given; titles in the 目录 may carry the
   * issuer.
   */
  private double likeness(ContentsEntry entry, Target target) {
    String title = target.title() == null ? "" : target.title();
    double likeness = Likeness.of(entry.title(), title);
    String folded = Likeness.fold(title);
    if (folded.length() > 7 && Likeness.fold(entry.title()).endsWith(folded)) {
      likeness = Math.max(likeness, 0.95);
    }
    Document document =
        issue.documents().stream()
            .filter(d -> d.id().equals(target.id()))
            .findFirst()
            .orElseThrow();
    if (document.subtitle() != null) {
      String subtitle = Likeness.fold(document.subtitle());
      String wanted = Likeness.fold(entry.title());
      likeness = Math.max(likeness, wanted.length() > 6 && subtitle.contains(wanted) ? 0.95 : 0);
    }
    boolean differs =
        entry.number() != null
            && document.number() != null
            && !Objects.equals(entry.number().serial(), document.number().serial());
    return differs ? Math.min(likeness, LIKELY - 0.01) : likeness;
  }

  private void matchLists() {
    forEachOpen(
        (at, entry) -> {
          String title = entry.title();
          if (title.contains("大事记")) {
            take(
                at, firstFree(issue.chronicles().stream().map(Reconciler::target).toList(), title));
          } else if (title.contains("任免") || title.contains("人事")) {
            take(
                at,
                firstFree(
                    issue.appointments().stream()
                        .filter(list -> list.document() == null)
                        .map(Reconciler::target)
                        .toList(),
                    title));
          }
        });
  }

  /** An entry may name the text that a document promulgates instead of the document. */
  private void matchIssued() {
    forEachOpen(
        (at, entry) -> {
          for (Document document : issue.documents()) {
            for (Attachment attachment : document.attachments()) {
              String title = attachment.title();
              if (title != null
                  && !targets.containsKey(at)
                  && Likeness.of(withoutOrder(entry.title()), title) >= SURE) {
                taken.add(document.id());
                targets.put(at, new Target(document.id(), document.lines().first(), title, null));
              }
            }
          }
        });
  }

  /** The title without the number of the order that closes it in brackets: 办法（第38号）. */
  private static String withoutOrder(String title) {
    int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
    boolean order = open > 0 && (title.endsWith("号）") || title.endsWith("号)"));
    return order ? title.substring(0, open) : title;
  }

  private static Target target(Chronicle chronicle) {
    return new Target(chronicle.id(), chronicle.lines().first(), chronicle.title(), null);
  }

  private static Target target(AppointmentList list) {
    return new Target(list.id(), list.lines().first(), list.title(), null);
  }

  private @Nullable Target firstFree(List<Target> lists, String title) {
    Target best = null;
    double score = -1;
    for (Target target : lists) {
      double likeness = target.title() == null ? 0 : Likeness.of(title, target.title());
      if (isFree(target) && likeness > score) {
        best = target;
        score = likeness;
      }
    }
    return best;
  }

  private boolean isFree(Target target) {
    return !taken.contains(target.id());
  }

  private void take(int at, @Nullable Target target) {
    if (target != null && taken.add(target.id())) {
      targets.put(at, target);
    }
  }

  private interface EntryTask {
    void run(int at, ContentsEntry entry);
  }

  private void forEachOpen(EntryTask task) {
    for (int i = 0; i < contents.entries().size(); i++) {
      if (!targets.containsKey(i)) {
        task.run(i, contents.entries().get(i));
      }
    }
  }

  private static Map<String, String> sections(List<ContentsEntry> entries) {
    Map<String, String> sections = new HashMap<>();
    for (ContentsEntry entry : entries) {
      if (entry.target() != null && entry.section() != null) {
        sections.put(entry.target(), entry.section());
      }
    }
    return sections;
  }

  private Issue with(Contents linked, Map<String, String> sections) {
    List<Document> documents = new ArrayList<>();
    for (Document document : issue.documents()) {
      String section = sections.get(document.id());
      documents.add(section == null ? document : document.under(section));
    }
    return new Issue(
        issue.source(),
        issue.masthead(),
        linked,
        documents,
        issue.appointments(),
        issue.chronicles(),
        issue.unplaced(),
        issue.furniture(),
        issue.diagnostics());
  }
}
