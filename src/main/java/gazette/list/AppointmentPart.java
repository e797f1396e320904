package gazette.list;

import gazette.list.AppointmentVerb.Found;
import gazette.model.AppointmentList.Action;
import gazette.notation.Brackets;
import gazette.source.Blanks;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one part of a clause, between commas: who is named, which verb stands there, and what post
 * behind it.
 */
final class AppointmentPart {
  private static final List<String> HELD = List.of("兼任", "担任", "原任", "现任", "所任", "兼");

  /** What stands between a person and the post that was held, in this order. */
  private static final List<String> LINKS = List.of("同志", "的", "原任的", "原任", "所任", "原");

  private static final String[] PRONOUNS = {"其本人", "其", "该同志", "本人", "上述同志"};
  private static final CharSet ORGAN_ENDS = CharSet.of("府委会局院组厅部司团议");

  /** Before 任 these make a word: 主任, 责任. */
  private static final CharSet BEFORE_SERVE = CharSet.of("主责离卸就历现");

  private static final int LONGEST_NAME = 7;

  /** No list of names is longer. */
  private static final int LONGEST_NAMES = 200;

  private final List<String> persons;
  private final boolean goesOn;

  /**
   * @param persons named before, whom 其 means
   * @param goesOn whether a part with a verb stands before this one in the clause
   */
  AppointmentPart(List<String> persons, boolean goesOn) {
    this.persons = persons;
    this.goesOn = goesOn;
  }

  /** What the part says; null when it has no verb with a person and a post. */
  @Nullable PostChange read(String part) {
    Found verb = AppointmentVerb.at(part, 0, true);
    int before = 0;
    if (verb == null) {
      verb = inside(part);
      before = verb == null ? 0 : verb.start();
    }
    PostChange found = null;
    if (verb != null && (before == 0 || ORGAN_ENDS.has(part.charAt(before - 1)))) {
      found = object(part.substring(verb.end()), verb.verb().action());
    } else if (verb != null) {
      found = behindNames(part, verb);
    }
    found = found == null ? lapsed(part) : found;
    return found != null ? found : subject(part);
  }

  /** {@code 周林同志原任的市粮食局局长职务自然免除}: a post that ends with its organ. */
  private @Nullable PostChange lapsed(String part) {
    int end = part.length() - "免除".length();
    if (goesOn || !part.endsWith("免除") || !part.startsWith("职务", end - 4)) {
      return null;
    }
    for (int i = 2; i < Math.min(end, LONGEST_NAME); i++) {
      String name = Chars.dense(part.substring(0, i));
      if (startsWithLink(part, i) && PersonName.isName(name) && Surnames.length(name, 0) > 0) {
        String post = held(part.substring(i, end - 2));
        return PostWords.endsAsPost(post) ? said(List.of(name), Action.REMOVE, post) : null;
      }
    }
    return null;
  }

  private static boolean startsWithLink(String part, int at) {
    for (String link : LINKS) {
      if (part.startsWith(link, at)) {
        return true;
      }
    }
    return false;
  }

  /** The post behind {@code 同志原任的}. */
  private static String held(String text) {
    String post = text;
    for (String link : LINKS) {
      post = post.startsWith(link) ? post.substring(link.length()) : post;
    }
    return post;
  }

  /** {@code 周林免去市审计局副局长职务}. */
  private static @Nullable PostChange behindNames(String part, Found verb) {
    List<String> names = PersonName.list(part.substring(0, verb.start()));
    boolean known = !names.isEmpty() && Surnames.length(names.get(0), 0) > 0;
    String post = part.substring(verb.end());
    return known && PostWords.endsAsPost(post)
        ? said(names, verb.verb().action(), unlinked(post))
        : null;
  }

  /** {@code 市政府任命…}: a verb that as a rule stands before the person, behind something else. */
  private static @Nullable Found inside(String part) {
    for (int i = 2; i < Math.min(part.length() - 2, LONGEST_NAMES); i++) {
      Found verb = AppointmentVerb.at(part, i, true);
      if (verb != null && verb.end() - verb.start() > 1) {
        return verb;
      }
    }
    return null;
  }

  /** What stands behind 任命 or 免去: {@code X为Y}, {@code X的Y职务}, {@code 其Y职务}. */
  private @Nullable PostChange object(String rest, Action action) {
    String text = rest.substring(Chars.skip(rest, 0));
    for (String pronoun : PRONOUNS) {
      if (text.startsWith(pronoun)) {
        return persons.isEmpty()
            ? null
            : said(persons, action, unlinked(text.substring(pronoun.length())));
      }
    }
    PostChange named = named(text, action);
    if (named != null) {
      return named;
    }
    if (!persons.isEmpty() && goesOn && PostWords.endsAsPost(text)) {
      return said(persons, action, text);
    }
    return glued(text, action);
  }

  /** {@code 周林市审计局副局长职务}: nothing says where the name ends but the post itself. */
  private static @Nullable PostChange glued(String text, Action action) {
    int end = PostWords.endsAsPost(text) ? PersonName.glued(text) : 0;
    return end == 0
        ? null
        : new PostChange(
            List.of(Chars.dense(text.substring(0, end))),
            action,
            new StringBuilder(text.substring(end)),
            new ArrayList<>(1),
            true);
  }

  /** {@code X任Y}, {@code X不再担任Y职务}, or without X of the person before. */
  private @Nullable PostChange subject(String part) {
    Found first = AppointmentVerb.at(part, 0, false);
    if (first != null && first.end() > 1) {
      return behindNobody(part, first);
    }
    for (int i = 1; i < Math.min(part.length(), LONGEST_NAMES); i++) {
      Found verb = AppointmentVerb.at(part, i, false);
      if (verb == null) {
        continue;
      }
      boolean word = BEFORE_SERVE.has(part.charAt(i - 1));
      boolean inName =
          verb.end() - verb.start() == 1
              && Chars.at(part, i + 1) == '任'
              && PostWords.beginsAt(part, i + 2);
      List<String> names = word || inName ? List.of() : PersonName.list(part.substring(0, i));
      String post = part.substring(verb.end());
      if (!names.isEmpty()) {
        return isPost(post) ? said(names, verb.verb().action(), post) : null;
      }
    }
    return behindNobody(part, first);
  }

  /**
   * A post, or one that the line cuts: some part of it ends as a post, or it begins with an organ.
   */
  private static boolean isPost(String text) {
    if (PostWords.endsAsPost(text)
        || PostWords.beginsAt(text, 0) && PostWords.namesPostOrOrgan(text)) {
      return true;
    }
    int comma = text.indexOf('、');
    return comma > 0 && PostWords.endsAsPost(text.substring(0, comma));
  }

  /** The person before is meant: {@code …，不再担任Y职务}. */
  private @Nullable PostChange behindNobody(String part, @Nullable Found verb) {
    return verb == null || persons.isEmpty()
        ? null
        : said(persons, verb.verb().action(), part.substring(verb.end()));
  }

  /** A clause without a verb below a lead that has one: {@code X的Y职务}, {@code X　Y}, {@code X为Y}. */
  static @Nullable PostChange inherited(String part, Action action) {
    PostChange found = named(part, action);
    found = found == null ? glued(part, action) : found;
    return found != null && PostWords.endsAsPost(found.post().toString())
        ? found
        : PostColumn.read(part, action);
  }

  /**
   * A part without a verb that names others behind one with: {@code 黎明、韦燕为市审计局副局长}. A family name
   * begins it, as most posts do not.
   */
  static @Nullable PostChange further(String part, Action action) {
    PostChange found = Surnames.length(part, 0) > 0 ? linked(part, action) : null;
    return found != null && PostWords.endsAsPost(found.post().toString()) ? found : null;
  }

  private static @Nullable PostChange named(String text, Action action) {
    PostChange found = linked(text, action);
    return found == null ? setOff(text, action) : found;
  }

  /** {@code X为Y}, {@code X的Y职务}, {@code X同志Y}. */
  private static @Nullable PostChange linked(String text, Action action) {
    String links = action == Action.APPOINT ? "为為任" : "的";
    for (int i = 2; i < Math.min(text.length(), LONGEST_NAMES); i++) {
      char c = text.charAt(i);
      boolean link = links.indexOf(c) >= 0 && text.charAt(i - 1) != '主';
      boolean comrade = text.startsWith("同志", i);
      boolean inName = link && Chars.at(text, i + 1) == c;
      if ((link || comrade) && !inName) {
        List<String> names = PersonName.list(withoutHeld(text.substring(0, i)));
        if (!names.isEmpty()) {
          return said(
              names, action, comrade ? unlinked(text.substring(i + 2)) : text.substring(i + 1));
        }
      }
    }
    return null;
  }

  /** 免去X兼任的Y职务: the verb that says how a post was held is no part of the name. */
  private static String withoutHeld(String names) {
    for (String held : HELD) {
      if (names.endsWith(held)) {
        return names.substring(0, names.length() - held.length());
      }
    }
    return names;
  }

  /** A name with a blank behind it: {@code 何　俊　区城市管理局副局长}. */
  private static @Nullable PostChange setOff(String text, Action action) {
    PersonName name = PersonName.at(text, 0);
    int end = name == null ? 0 : name.end();
    boolean apart =
        Blanks.isBlank(Chars.at(text, end)) || Chars.isOneOf(Chars.at(text, end), "：:（(");
    if (name == null || !apart) {
      return null;
    }
    String post = text.substring(end);
    int close = Chars.isOneOf(Chars.at(text, end), "（(") ? Brackets.closing(post, 0) : -1;
    post = close > 0 && close < post.length() - 1 ? post.substring(close + 1) : post;
    return PostWords.namesPostOrOrgan(post) ? said(List.of(name.name()), action, post) : null;
  }

  static PostChange said(List<String> persons, Action action, String post) {
    return new PostChange(persons, action, new StringBuilder(post), new ArrayList<>(1), false);
  }

  /** What stands behind 同志 or 其, without the 任 or 为 that links it. */
  private static String unlinked(String rest) {
    int from = Chars.skip(rest, 0);
    return Chars.isOneOf(Chars.at(rest, from), "任为為") ? rest.substring(from + 1) : rest;
  }
}
