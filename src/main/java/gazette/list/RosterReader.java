package gazette.list;

import gazette.diagnostic.Diagnostics;
import gazette.model.Element;
import gazette.model.Roster;
import gazette.model.Roster.Member;
import gazette.notation.Brackets;
import gazette.notation.UnitMarkers;
import gazette.source.CharSet;
import gazette.source.Passage;
import gazette.source.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a leading group (领导小组成员名单): role, name and posts, from lines or from the
 * cells of a table.
 *
 * <p>Every character of the lines stands in a member or, for a role below which no one is named, in
 * an element.
 */
public final class RosterReader {
  private static final int LONGEST_LINE = 90;
  private static final int LONGEST_REST = 45;
  private static final int LONGEST_MEMBER = 400;

  /** With these begin the roles that may do without a colon. */
  private static final CharSet ROLE_FIRSTS = CharSet.of("组副成主委召总指常秘顾名执第組");

  private static final WordSet ORDERS = WordSet.of("姓氏", "排名", "笔画", "笔划", "为序", "先后");

  private RosterReader() {}

  /**
   * Whether a line names a member, with a role ({@code 组　长：宋林　市委副书记、市长}, {@code 成员：}) or without
   * ({@code 臧 东 市水利局 副局长}, {@code 盘　龙（市公安局副局长）}). A role behind which no person stands is none:
   * {@code 总指挥：市水利局主要负责人。}
   *
   * <p>A line without a role is sure only below one with a role.
   */
  public static boolean isMemberLine(String text) {
    RosterRole role = RosterRole.at(text);
    if (role != null) {
      return namesNobodyYet(text, role)
          || !RosterEntry.all(text.substring(role.end()), true).isEmpty();
    }
    return isBareMember(text);
  }

  /** Whether a line is nothing but names, as below a role: {@code 林　远　　盛　明　　温如玉}. */
  public static boolean isNameRow(String text) {
    int from = Chars.start(text);
    PersonName first = PersonName.at(text, from);
    return first != null && Chars.end(text) > first.end() && RosterEntry.areNames(text, from);
  }

  /** Whether a line begins with a role, {@code 副组长：}: the first of a roster does. */
  public static boolean isRoleLine(String text) {
    RosterRole role = RosterRole.at(text);
    return role != null && isMemberLine(text);
  }

  /** A first look at a line that may begin a roster without a colon. */
  public static boolean mayOpen(String text) {
    return ROLE_FIRSTS.has(Chars.at(text, 0)) && text.length() <= LONGEST_LINE;
  }

  /**
   * Whether a line without a colon begins a roster: it names a role, a person and a post, {@code
   * 组　长　林　远　市委常委}, or a role alone above a line that names a person and a post.
   */
  public static boolean opensRoster(String text, String below) {
    RosterRole role = RosterRole.at(text);
    if (role == null) {
      return false;
    }
    String body = text.substring(role.end());
    return Chars.core(body).isEmpty() ? isBareMember(below) : !role.colon() && isBareMember(body);
  }

  /**
   * Whether a line goes on the posts of the member line above it: {@code 区住房和城乡建设局} and below it
   * {@code 局长}.
   *
   * @param open the member so far
   * @param next the line below
   */
  public static boolean continues(String open, String next) {
    String rest = Chars.core(next);
    if (rest.isEmpty()
        || rest.length() > LONGEST_REST
        || rest.indexOf('。') >= 0 && rest.indexOf('。') < rest.length() - 1
        || rest.indexOf('：') >= 0
        || rest.startsWith("附件")
        || !isCutPost(open, rest) && (isMemberLine(next) || isNameRow(next))
        || !UnitMarkers.at(rest).isEmpty()) {
      return false;
    }
    RosterRole role = RosterRole.at(open);
    if (role != null && namesNobodyYet(open, role)) {
      return false;
    }
    if (Chars.isOneOf(Chars.last(open), "、，,") || hasOpenBracket(open)) {
      return true;
    }
    int bracket = Math.max(open.lastIndexOf('（'), open.lastIndexOf('('));
    if (bracket > 0 && holdsPost(open, bracket) && !Chars.isOneOf(rest.charAt(0), "（(、，,")) {
      return false;
    }
    return PostWords.endsAsPost(open)
        ? Chars.isOneOf(rest.charAt(0), "、，,会兼（(")
        : !Sentences.isFinished(open) && Chars.isHan(rest.charAt(0)) && !Sentences.isFinished(rest);
  }

  /**
   * The role in force below these lines, for the lines below a sub-heading of the roster; null when
   * there is none.
   */
  public static @Nullable String openRole(@Nullable String role, List<Passage> memberLines) {
    String open = role;
    for (Passage line : memberLines) {
      RosterRole printed = RosterRole.at(line.text());
      open = printed == null ? open : printed.name();
    }
    return open;
  }

  /** Reads a roster whose first line prints its role. */
  public static Roster read(
      String id, @Nullable String title, List<Passage> memberLines, Diagnostics said) {
    return read(id, title, null, memberLines, said);
  }

  /**
   * Reads a roster.
   *
   * @param id of the roster, {@code d1.r1}
   * @param title its heading; null when it has none
   * @param role in force above the first line; null when there is none
   * @param memberLines the lines of the members in order, joined or not
   * @param said takes remarks
   */
  public static Roster read(
      String id,
      @Nullable String title,
      @Nullable String role,
      List<Passage> memberLines,
      Diagnostics said) {
    RosterBuild build = new RosterBuild(role);
    for (Passage line : joined(memberLines)) {
      build.line(line);
    }
    List<Element> elements = new ArrayList<>();
    List<Member> members = build.finish(elements);
    ListElements all = new ListElements();
    for (Element element : elements) {
      all.add(element.kind(), element.text());
    }
    List<Passage> printed = new ArrayList<>();
    for (Member member : members) {
      printed.add(member.printed());
    }
    return new Roster(id, title, members, elements, all.hull(printed));
  }

  /**
   * Reads members from the cells of a table, two or more side by side too: name, posts, name,
   * posts; with a column of numbers or roles, or a header row, or without. The members of the
   * left-hand columns come first.
   *
   * @param rows the cells of each row; empty ones are skipped
   * @param role in force above the table; null when there is none
   */
  public static List<Member> fromGrid(List<List<Passage>> rows, @Nullable String role) {
    return RosterGrid.read(rows, role);
  }

  private static List<Passage> joined(List<Passage> lines) {
    List<Passage> joined = new ArrayList<>(lines.size());
    for (Passage line : lines) {
      Passage trimmed = line.trim();
      int last = joined.size() - 1;
      if (trimmed.isEmpty()) {
        continue;
      }
      if (last >= 0
          && joined.get(last).length() < LONGEST_MEMBER
          && continues(joined.get(last).text(), trimmed.text())) {
        joined.set(last, joined.get(last).join(trimmed));
      } else {
        joined.add(trimmed);
      }
    }
    return joined;
  }

  /**
   * {@code 成员} on a line of its own is the end of 党组成员 where the line above stops in the middle.
   */
  private static boolean isCutPost(String open, String rest) {
    if (!Chars.isOneOf(Chars.last(open), "组委会子导")) {
      return false;
    }
    RosterRole role = RosterRole.at(rest);
    RosterRole above = RosterRole.at(open);
    boolean alone = role != null && role.name().equals(rest);
    return alone && (above == null || !namesNobodyYet(open, above));
  }

  /** Nothing stands behind the role, or how the names below are put in order: {@code （按姓氏笔画为序）}. */
  static boolean namesNobodyYet(String text, RosterRole role) {
    int from = Chars.skip(text, role.end());
    boolean note =
        Chars.isOneOf(Chars.at(text, from), "（(")
            && Brackets.closing(text, from) == Chars.end(text) - 1
            && ORDERS.isIn(text.substring(from));
    return role.colon() && (note || from >= text.length());
  }

  private static boolean isBareMember(String text) {
    int from = Chars.start(text);
    if (!Chars.isHan(Chars.at(text, from)) || text.length() - from > LONGEST_LINE) {
      return false;
    }
    PersonName name = PersonName.at(text, from);
    if (name == null
        || !name.isOfUsualLength()
        || !name.hasSurname() && !name.isPadded(from) && !isRareName(text, name)
        || text.indexOf('|') >= 0) {
      return false;
    }
    int i = text.startsWith("同志", name.end()) ? name.end() + 2 : name.end();
    int behind = Chars.skip(text, i);
    char c = Chars.at(text, behind);
    boolean apart = behind > i || c == '（' || c == '(';
    return apart && (holdsPost(text, behind) || isPostText(text.substring(behind)));
  }

  /** A rare family name is told by what stands behind: a post in brackets, or one in an organ. */
  private static boolean isRareName(String text, PersonName name) {
    int behind = Chars.skip(text, name.end());
    return holdsPost(text, name.end())
        || behind > name.end() && name.name().length() == 3 && PostWords.beginsAt(text, behind);
  }

  /** {@code 权威（监督司巡视员）}: a bracket to the end of the line, and a post in it. */
  private static boolean holdsPost(String text, int open) {
    int last = Chars.end(text) - 1;
    return Chars.isOneOf(Chars.at(text, open), "（(")
        && Chars.isOneOf(Chars.at(text, last), "）)")
        && PostWords.endsAsPost(text.substring(open + 1, last));
  }

  /** No sentence, and a post or an organ somewhere in it. */
  private static boolean isPostText(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Chars.isOneOf(text.charAt(i), "。；;？！：:《") && i < Chars.end(text) - 1) {
        return false;
      }
    }
    return PostWords.beginsAt(text, 0) || PostWords.namesPostOrOrgan(text);
  }

  private static boolean hasOpenBracket(String text) {
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    return open >= 0 && text.indexOf('）', open) < 0 && text.indexOf(')', open) < 0;
  }
}
