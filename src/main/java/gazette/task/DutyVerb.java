package gazette.task;

import gazette.model.Task.Role;
import gazette.notation.RoleLabels;
import gazette.source.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The verb in which a list of units ends: 牵头 in {@code 市水利局牵头}, nothing but its names in {@code
 * 市水利局、市财政局按职责分工负责}.
 *
 * @param label 牵头, 配合, 协办 …; empty for 负责 and its kin
 * @param role what the label says; null for an empty one
 * @param nameEnd the index at which the names end
 */
record DutyVerb(String label, @Nullable Role role, int nameEnd) {
  /** Verbs that say what a unit does; the noun in {@link RoleLabels} says which role that is. */
  private static final WordSet VERBS =
      WordSet.of("牵头", "主办", "承办", "配合", "协办", "协助", "参与", "参加", "支持", "指导");

  /** What may follow such a verb; longer ones first. */
  private static final WordSet TAILS =
      WordSet.of("组织实施", "抓好落实", "推进落实", "负责", "落实", "实施", "办理", "推进", "做好", "组织", "抓总", "完成");

  /** Those that also stand alone, and then say no more than that the units do it. */
  private static final WordSet ALONE =
      WordSet.of("组织实施", "抓好落实", "推进落实", "负责", "落实", "实施", "办理", "为主");

  /** What may stand before a verb and belongs to no name; longer ones first. */
  private static final WordSet ADVERBS =
      WordSet.of(
          "按照职责分工",
          "按照各自职责分工",
          "按照各自职责",
          "按各自职责分工",
          "按各自职责",
          "按职责分工",
          "依职责分工",
          "按职责",
          "按照职责",
          "按职能",
          "按分工",
          "分别",
          "共同",
          "具体",
          "积极",
          "密切",
          "协同",
          "分工",
          "各自",
          "负责",
          "联合",
          "主动",
          "协调",
          "认真",
          "为主");

  /** Ends of a list that says how and leaves out the verb: 按职责分工. */
  private static final WordSet MANNERS = WordSet.of("职责分工", "按职责", "各自职责", "职能分工", "各负其责");

  /** Whether a verb with a label may end a clause of the text; when not, none does. */
  static boolean mayStandIn(String text) {
    return VERBS.isIn(text) || text.indexOf('为') >= 0;
  }

  /** The verb in which the clause ends, or null: {@code 市教育局、市财政局按职责分工配合} gives 配合. */
  static @Nullable DutyVerb of(String clause) {
    int end = trimmedEnd(clause);
    DutyVerb noun = ofNoun(clause, end);
    if (noun != null) {
      return noun;
    }
    int stem = without(clause, end, TAILS);
    String verb = VERBS.endOf(clause, stem);
    if (verb != null) {
      int nameEnd = withoutAll(clause, stem - verb.length(), ADVERBS);
      return nameEnd == 0 ? null : new DutyVerb(verb, roleOf(verb), nameEnd);
    }
    int alone = without(clause, end, ALONE);
    if (alone == end && !endsWithAny(clause, end, MANNERS)) {
      return null;
    }
    int nameEnd = withoutAll(clause, alone, ADVERBS);
    return nameEnd == 0 ? null : new DutyVerb("", null, nameEnd);
  }

  /** {@code 市水利局为牵头单位}. */
  private static @Nullable DutyVerb ofNoun(String clause, int end) {
    int at = clause.lastIndexOf('为');
    RoleLabels.Match match = at > 0 ? RoleLabels.at(clause, at + 1) : null;
    return match == null || match.isVerb() || match.isDeadline() || match.end() != end
        ? null
        : new DutyVerb(match.label(), match.role(), at);
  }

  private static @Nullable Role roleOf(String verb) {
    RoleLabels.Match match = RoleLabels.at(verb + "单位", 0);
    return match == null ? null : match.role();
  }

  private static int trimmedEnd(String clause) {
    int end = clause.length();
    while (end > 0 && " 　。；;".indexOf(clause.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static int without(String clause, int end, WordSet words) {
    String word = words.endOf(clause, end);
    return word == null || word.length() == end ? end : end - word.length();
  }

  private static int withoutAll(String clause, int from, WordSet words) {
    int end = from;
    for (int next = without(clause, end, words); next < end; next = without(clause, end, words)) {
      end = next;
    }
    return end;
  }

  private static boolean endsWithAny(String clause, int end, WordSet words) {
    return without(clause, end, words) < end;
  }
}
