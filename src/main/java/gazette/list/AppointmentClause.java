package gazette.list;

import gazette.list.AppointmentVerb.Found;
import gazette.model.AppointmentList.Action;
import gazette.notation.Brackets;
import gazette.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one clause of a notice of appointment: {@code 任命阮清为市财政局局长，免去其市审计局副局长职务} says two things of one person.
 */
final class AppointmentClause {
  private static final String[] CONNECTIVES = {
    "同时", "并且", "并", "且", "现", "拟", "另", "依法", "决定", "同意", "批准", "接受", "原则同意", "经研究", "会议", "通过", "由", "对",
    "将"
  };
  private static final String[] DECISIONS = {"决定", "同意", "批准"};
  private static final String[] STEPS = {"研究", "审议", "通过", "讨论", "提名"};

  /** No list of names is longer. */
  private static final int LONGEST_NAMES = 200;

  private static final String[] PRONOUNS = {"其本人", "其", "该同志", "本人", "上述同志"};
  private static final String ORGAN_ENDS = "府委会局院组厅部司团议";

  private final @Nullable Action inherited;
  private List<String> persons;
  private final List<Said> said = new ArrayList<>(2);
  private @Nullable Said open;

  /** What a clause says: persons, what happens to their posts, and notes. */
  record Said(List<String> persons, Action action, StringBuilder post, List<String> notes) {}

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
  static List<Said> read(String clause, @Nullable Action inherited, List<String> persons) {
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
      open.post.append('，').append(part);
      return;
    }
    Said found = action(part);
    if (found == null && open == null && inherited != null) {
      found = inherited(part, inherited);
    }
    if (found != null) {
      close();
      open = found;
      persons = found.persons;
    } else if (open != null) {
      goOn(printed);
    }
  }

  /** A part without a verb is a term or a further post of the same action. */
  private void goOn(String part) {
    boolean post = PostWords.endsAsPost(part);
    if (!post || part.contains("免除")) {
      open.notes.add(Chars.dense(part));
    } else {
      open.post.append('，').append(part);
    }
  }

  private void close() {
    if (open != null) {
      PostText post = PostText.of(open.post.toString());
      if (post.post().length() >= 2) {
        post.notes().addAll(open.notes);
        add(new Said(open.persons, open.action, new StringBuilder(post.post()), post.notes()));
      }
      open = null;
    }
  }

  /** One item a person and action: two posts that one clause takes from somebody are one item. */
  private void add(Said next) {
    for (Said before : said) {
      if (before.persons.equals(next.persons) && before.action == next.action) {
        before.post.append('，').append(next.post);
        before.notes.addAll(next.notes);
        return;
      }
    }
    said.add(next);
  }

  private @Nullable Said action(String part) {
    Found verb = AppointmentVerb.at(part, 0, true);
    if (verb == null) {
      verb = behindOrgan(part);
    }
    Said found = verb == null ? null : object(part.substring(verb.end()), verb.verb().action());
    return found != null ? found : subject(part);
  }

  /** {@code 市政府任命…}: a verb before the person, behind the organ that acts. */
  private static @Nullable Found behindOrgan(String part) {
    for (int i = 2; i < part.length() - 2; i++) {
      Found verb = AppointmentVerb.at(part, i, true);
      if (verb != null && verb.end() - verb.start() > 1) {
        return ORGAN_ENDS.indexOf(part.charAt(i - 1)) >= 0 ? verb : null;
      }
    }
    return null;
  }

  /** What stands behind 任命 or 免去: {@code X为Y}, {@code X的Y职务}, {@code 其Y职务}. */
  private @Nullable Said object(String rest, Action action) {
    String text = rest.substring(Chars.skip(rest, 0));
    for (String pronoun : PRONOUNS) {
      if (text.startsWith(pronoun)) {
        return persons.isEmpty() ? null : said(persons, action, text.substring(pronoun.length()));
      }
    }
    Said named = named(text, action);
    if (named != null) {
      return named;
    }
    if (!persons.isEmpty() && open != null && PostWords.endsAsPost(text)) {
      return said(persons, action, text);
    }
    int glued = PersonName.glued(text);
    return glued == 0 || !PostWords.endsAsPost(text)
        ? null
        : said(List.of(text.substring(0, glued)), action, text.substring(glued));
  }

  /** {@code X任Y}, {@code X不再担任Y职务}, or without X of the person before. */
  private @Nullable Said subject(String part) {
    Found first = AppointmentVerb.at(part, 0, false);
    if (first != null && first.end() > 1) {
      return behindNobody(part, first);
    }
    for (int i = 1; i < Math.min(part.length(), LONGEST_NAMES); i++) {
      Found verb = AppointmentVerb.at(part, i, false);
      if (verb == null) {
        continue;
      }
      boolean doubled = part.charAt(i) == '任' && Chars.at(part, i + 1) == '任';
      List<String> names = doubled ? List.of() : PersonName.list(part.substring(0, i));
      String post = part.substring(verb.end());
      if (!names.isEmpty()) {
        return PostWords.namesPostOrOrgan(post) ? said(names, verb.verb().action(), post) : null;
      }
    }
    return behindNobody(part, first);
  }

  /** The person before is meant: {@code …，不再担任Y职务}. */
  private @Nullable Said behindNobody(String part, @Nullable Found verb) {
    return verb == null || persons.isEmpty()
        ? null
        : said(persons, verb.verb().action(), part.substring(verb.end()));
  }

  /** A clause without a verb below a lead that has one: {@code X的Y职务}, {@code X　Y}, {@code X为Y}. */
  private static @Nullable Said inherited(String part, Action action) {
    Said found = named(part, action);
    return found != null && PostWords.endsAsPost(found.post.toString()) ? found : null;
  }

  private static @Nullable Said named(String text, Action action) {
    String links = action == Action.APPOINT ? "为任" : "的";
    for (int i = 2; i < Math.min(text.length(), LONGEST_NAMES); i++) {
      char c = text.charAt(i);
      boolean link = links.indexOf(c) >= 0 && text.charAt(i - 1) != '主';
      boolean comrade = text.startsWith("同志", i);
      boolean doubled = link && Chars.at(text, i + 1) == c;
      if ((link || comrade) && !doubled) {
        List<String> names = PersonName.list(text.substring(0, i));
        if (!names.isEmpty()) {
          return said(names, action, text.substring(comrade ? i + 2 : i));
        }
      }
    }
    return setOff(text, action);
  }

  /** A name with a blank behind it: {@code 何　俊　区城市管理局副局长}. */
  private static @Nullable Said setOff(String text, Action action) {
    PersonName name = PersonName.at(text, 0);
    int end = name == null ? 0 : name.end();
    boolean apart = Blanks.isBlank(Chars.at(text, end)) || Chars.isOneOf(Chars.at(text, end), "：:（(");
    if (name == null || !apart) {
      return null;
    }
    String post = text.substring(end);
    int close = Chars.isOneOf(Chars.at(text, end), "（(") ? Brackets.closing(post, 0) : -1;
    post = close > 0 && close < post.length() - 1 ? post.substring(close + 1) : post;
    return PostWords.namesPostOrOrgan(post) ? said(List.of(name.name()), action, post) : null;
  }

  private static Said said(List<String> persons, Action action, String post) {
    String rest = post.startsWith("任") && !post.startsWith("任职") ? post.substring(1) : post;
    return new Said(persons, action, new StringBuilder(rest), new ArrayList<>(1));
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
