package gazette.list;

import gazette.model.AppointmentList.Action;
import gazette.notation.Brackets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one clause of a notice of appointment: {@code 任命阮清为市财政局局长，免去其市审计局副局长职务} says two things of
 * one person.
 */
final class AppointmentClause {
  private static final String[] CONNECTIVES = {
    "同时", "并且", "并", "且", "现", "拟", "另", "依法", "决定", "同意", "批准", "接受", "原则同意", "经研究", "会议", "通过",
    "由", "对", "将"
  };
  private static final String[] DECISIONS = {"决定", "同意", "批准"};
  private static final String[] STEPS = {"研究", "审议", "通过", "讨论", "提名"};

  /** A longer clause is a text of another kind. */
  private static final int LONGEST = 1500;

  private final @Nullable Action inherited;
  private List<String> persons;
  private final List<PostChange> said = new ArrayList<>(2);
  private @Nullable PostChange open;

  private AppointmentClause(@Nullable Action inherited, List<String> persons) {
    this.inherited = inherited;
    this.persons = persons;
  }

  /**
   * What the clause says.
   *
   * @param clause without its closing ； or 。
   * @param inherited the action of the lead line above; null when it has none
   * @param persons of the clause before, for 其
   */
  static List<PostChange> read(String clause, @Nullable Action inherited, List<String> persons) {
    if (clause.length() > LONGEST || RuleWords.inSentence(clause)) {
      return List.of();
    }
    AppointmentClause reading = new AppointmentClause(inherited, persons);
    for (String part : Brackets.split(clause, "，,")) {
      reading.part(part);
    }
    reading.close();
    return reading.said;
  }

  private void part(String printed) {
    String part = afterConnectives(printed);
    if (open != null && (part.startsWith("兼任") || part.startsWith("兼"))) {
      open.post().append('，').append(part);
      return;
    }
    PostChange found = new AppointmentPart(persons, open != null).read(part);
    if (found == null && open == null && inherited != null) {
      found = AppointmentPart.inherited(part, inherited);
    }
    if (found == null && open != null) {
      found = AppointmentPart.further(part, open.action());
    }
    if (found == null && open == null) {
      names(part);
    }
    if (found != null) {
      close();
      open = found;
      persons = found.persons();
    } else if (open != null) {
      goOn(open, printed);
    }
  }

  /** {@code 王林，任市水利局局长}: a name and nothing else is meant by the verb behind it. */
  private void names(String part) {
    PersonName name = PersonName.at(part, 0);
    if (name != null && name.hasSurname() && Chars.skip(part, name.end()) >= part.length()) {
      persons = List.of(name.name());
    }
  }

  /** A part without a verb is a term or a further post of the same action. */
  private static void goOn(PostChange open, String part) {
    boolean post = PostWords.endsAsPost(part);
    if (!post || part.contains("免除")) {
      open.notes().add(Chars.dense(part));
    } else {
      StringBuilder before = open.post();
      int end = before.length() - "职务".length();
      before.setLength(end > 0 && before.indexOf("职务", end) == end ? end : before.length());
      before.append('，').append(part);
    }
  }

  private void close() {
    if (open != null) {
      PostText post = PostText.of(open.post().toString());
      if (post.post().length() >= 2) {
        post.notes().addAll(open.notes());
        StringBuilder text = new StringBuilder(post.post());
        add(new PostChange(open.persons(), open.action(), text, post.notes(), open.doubtful()));
      }
      open = null;
    }
  }

  /** One item a person and action: two posts that one clause takes from somebody are one item. */
  private void add(PostChange next) {
    for (PostChange before : said) {
      if (before.persons().equals(next.persons()) && before.action() == next.action()) {
        before.post().append('，').append(next.post());
        before.notes().addAll(next.notes());
        return;
      }
    }
    said.add(next);
  }

  /** Without 同时, 决定, and what stands before a decision: {@code 经市政府研究决定任命…}. */
  private static String afterConnectives(String printed) {
    String part = afterLast(printed, DECISIONS);
    if (part.startsWith("经")) {
      part = afterLast(part, STEPS);
    }
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (String connective : CONNECTIVES) {
        if (part.startsWith(connective) && part.length() > connective.length() + 2) {
          part = part.substring(connective.length());
          shorter = true;
        }
      }
    }
    return part.substring(Chars.skip(part, 0));
  }

  private static String afterLast(String text, String[] words) {
    String part = text;
    for (String word : words) {
      int at = part.lastIndexOf(word);
      int end = at + word.length();
      end = Chars.isOneOf(Chars.at(part, end), "：:") ? end + 1 : end;
      if (at >= 0 && end < part.length()) {
        part = part.substring(end);
      }
    }
    return part;
  }
}
