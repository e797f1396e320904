package gazette.list;

import gazette.model.Element;
import gazette.model.Roster.Member;
import gazette.source.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A roster as far as it was read: the lines of its members go in one by one. */
final class RosterBuild {
  private final List<Member> members = new ArrayList<>();
  private @Nullable String role;

  /** Lines behind the last member that name nobody. */
  private final List<Passage> trailing = new ArrayList<>();

  /** Roles printed on lines of their own, which belong to the member below them. */
  private final List<Passage> waiting = new ArrayList<>();

  RosterBuild(@Nullable String role) {
    this.role = role;
  }

  void line(Passage line) {
    String text = line.text();
    RosterRole printed = RosterRole.at(text);
    int from = printed == null ? Chars.start(text) : printed.end();
    role = printed == null ? role : printed.name();
    String body = text.substring(from);
    if (Chars.core(body).isEmpty()
        || printed != null && RosterReader.namesNobodyYet(text, printed)) {
      waiting.add(line);
      return;
    }
    List<RosterEntry> entries = RosterEntry.all(body, printed != null);
    if (entries.isEmpty() && printed == null && waiting.isEmpty() && !members.isEmpty()) {
      trailing.add(line);
      return;
    }
    goOn();
    waiting.add(line);
    Passage all = Passage.joined(waiting);
    waiting.clear();
    if (!entries.isEmpty()) {
      addAll(entries, all, all.length() - body.length());
    } else {
      members.add(new Member(role, functional(body), List.of(), all));
    }
  }

  /** Each of several persons on a line has its own part of it. */
  private void addAll(List<RosterEntry> entries, Passage all, int from) {
    int start = 0;
    for (int i = 0; i < entries.size(); i++) {
      RosterEntry entry = entries.get(i);
      int end = i + 1 < entries.size() ? from + entry.end() : all.length();
      Passage printed = all.sub(start, end).trim();
      members.add(new Member(role, entry.name(), entry.posts(), printed));
      start = end;
    }
  }

  /** Lines that name nobody belong to the member above them. */
  private void goOn() {
    if (trailing.isEmpty()) {
      return;
    }
    int last = members.size() - 1;
    Member above = members.get(last);
    List<String> posts = new ArrayList<>(above.posts());
    for (Passage line : trailing) {
      if (PostWords.endsAsPost(line.text())) {
        posts.addAll(RosterEntry.split(line.text()));
      }
    }
    Passage printed = above.printed().join(Passage.joined(trailing));
    members.set(last, new Member(above.role(), above.name(), posts, printed));
    trailing.clear();
  }

  /** A role that a function holds and not a person: {@code 总指挥：市水利局主要负责人。} */
  private static String functional(String body) {
    String words = Chars.dense(body);
    return words.endsWith("。") && words.length() > 1
        ? words.substring(0, words.length() - 1)
        : words;
  }

  /** The members; a role without anyone below it becomes an element. */
  List<Member> finish(List<Element> elements) {
    goOn();
    if (!waiting.isEmpty()) {
      elements.add(new Element("title", Passage.joined(waiting)));
    }
    return members;
  }
}
