package gazette.task;

import gazette.model.Task.Role;
import gazette.notation.Brackets;
import gazette.notation.RoleLabels;
import gazette.notation.UnitNames;
import gazette.source.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in a responsibility bracket or on responsibility lines: labels with a colon and
 * their names, clauses that end in a verb (A牵头，B配合), bare units, deadlines. A 。 or ； closes a role.
 */
final class DutyReader {
  private static final String CLAUSE = "，,";
  private static final String SENTENCE = "。；;";
  private static final WordSet REMARKS = WordSet.of("以下", "不再");

  private final String text;
  private final char[] chars;
  private final int[] partners;
  private final Duties duties;

  private DutyReader(String text, Duties duties) {
    this.text = text;
    this.chars = text.toCharArray();
    this.partners = Brackets.partners(chars);
    this.duties = duties;
  }

  /** Reads the text and adds what it says. */
  static void read(String text, Duties duties) {
    new DutyReader(text, duties).read();
  }

  private void read() {
    List<PlacedLabel> labels = PlacedLabel.in(text, chars, partners);
    sentences(0, labels.isEmpty() ? text.length() : labels.get(0).start());
    for (int i = 0; i < labels.size(); i++) {
      PlacedLabel label = labels.get(i);
      int to = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
      int stop = closes(label.end(), to);
      duties.sawLabel();
      labelled(label, text.substring(label.end(), stop));
      sentences(stop + 1, to);
    }
  }

  /** The index of the first 。 or ； outside brackets; {@code to} when there is none. */
  private int closes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (partners[i] > i) {
        i = partners[i];
      } else if (chars[i] == '。' || chars[i] == '；' || chars[i] == ';') {
        return i;
      }
    }
    return to;
  }

  private void labelled(PlacedLabel label, String value) {
    RoleLabels.Match match = label.match();
    if (match.isDeadline()) {
      duties.addDeadline(Deadlines.cleaned(value));
      return;
    }
    boolean verbs = DutyVerb.mayStandIn(value);
    for (String clause : verbs ? clauses(value) : Brackets.split(value, CLAUSE)) {
      if (isRemark(clause)) {
        return;
      }
      if (Deadlines.isDeadline(clause)) {
        duties.addDeadline(Deadlines.cleaned(clause));
        continue;
      }
      DutyVerb verb = verbs && match.role() != Role.LEADER ? DutyVerb.of(clause) : null;
      if (verb == null || verb.label().isEmpty()) {
        duties.add(label.printed(), match.role(), namesUnder(match, clause));
      } else {
        duties.add(verb.label(), verb.role(), names(clause, verb));
      }
    }
  }

  private static List<String> namesUnder(RoleLabels.Match label, String clause) {
    return label.role() == Role.LEADER ? UnitNames.splitPersons(clause) : UnitNames.split(clause);
  }

  /**
   * Text without a label: each sentence counts when it is nothing but units, verbs and deadlines.
   */
  private void sentences(int from, int to) {
    if (from >= to) {
      return;
    }
    for (String sentence : Brackets.split(text.substring(from, to), SENTENCE)) {
      OpenSentence open = new OpenSentence(sentence);
      if (open.read()) {
        duties.add(open.found);
      } else {
        duties.sawForeign();
      }
    }
  }

  /**
   * The clauses: parts between commas, cut again behind a verb: {@code 市水利局牵头、市财政局配合} gives two.
   */
  private static List<String> clauses(String value) {
    List<String> clauses = new ArrayList<>();
    for (String clause : Brackets.split(value, CLAUSE)) {
      int start = 0;
      for (int[] item : Brackets.ranges(clause, "、")) {
        DutyVerb verb = DutyVerb.of(clause.substring(item[0], item[1]));
        if (verb != null && !verb.label().isEmpty()) {
          clauses.add(clause.substring(start, item[1]));
          start = Math.min(clause.length(), item[1] + 1);
        }
      }
      if (start < clause.length()) {
        clauses.add(clause.substring(start));
      }
    }
    return clauses;
  }

  /** {@code 以下均需各县区落实，不再列出} speaks of all tasks, and nothing of this one stands behind it. */
  private static boolean isRemark(String clause) {
    String text = clause.strip();
    return REMARKS.begins(text) || text.equals("下同");
  }

  private static List<String> names(String clause, @Nullable DutyVerb verb) {
    String list = verb == null ? clause : clause.substring(0, verb.nameEnd());
    List<String> names = new ArrayList<>();
    for (String name : UnitNames.split(withoutLead(list))) {
      int with = name.indexOf("会同");
      boolean two =
          with > 0
              && UnitShape.of(name.substring(0, with)) == UnitShape.UNIT
              && UnitShape.of(name.substring(with + 2)) != UnitShape.NONE;
      if (two) {
        names.add(name.substring(0, with));
      }
      names.add(two ? name.substring(with + 2) : name);
    }
    return names;
  }

  /** {@code 由市水利局}, {@code 会同市财政局}: what says how the units come in belongs to no name. */
  private static String withoutLead(String list) {
    if (list.startsWith("会同")) {
      return list.substring(2);
    }
    return list.startsWith("由") ? list.substring(1) : list;
  }

  /** A sentence without a label with a colon. */
  private static final class OpenSentence {
    private final String sentence;
    private final Duties found = new Duties();
    private final List<String> pending = new ArrayList<>();

    OpenSentence(String sentence) {
      this.sentence = sentence;
    }

    /** Whether it was a list of units; only then what was found counts. */
    boolean read() {
      RoleLabels.Match label = labelWithoutColon();
      String rest = label == null ? sentence : sentence.substring(label.end());
      for (String clause : clauses(rest)) {
        if (isRemark(clause)) {
          break;
        }
        if (!clause(clause)) {
          return false;
        }
      }
      if (label == null) {
        add("", null);
      } else {
        add(label.label(), label.role());
        found.sawVerb();
      }
      return true;
    }

    private RoleLabels.@Nullable Match labelWithoutColon() {
      RoleLabels.Match match = RoleLabels.at(sentence, 0);
      return match == null || match.isVerb() || match.isDeadline() ? null : match;
    }

    private boolean clause(String clause) {
      if (Deadlines.isDeadline(clause)) {
        found.addDeadline(Deadlines.cleaned(clause));
        return true;
      }
      DutyVerb verb = DutyVerb.of(clause);
      for (String name : names(clause, verb)) {
        UnitShape shape = UnitShape.of(name);
        if (shape == UnitShape.NONE) {
          return false;
        }
        if (shape == UnitShape.UNIT) {
          found.sawUnit();
        }
        pending.add(name);
      }
      if (verb != null) {
        add(verb.label(), verb.role());
        found.sawVerb();
      }
      return true;
    }

    private void add(String label, @Nullable Role role) {
      found.add(label, role, pending);
      pending.clear();
    }
  }
}
