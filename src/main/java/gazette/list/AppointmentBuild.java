package gazette.list;

import gazette.diagnostic.Code;
import gazette.diagnostic.Diagnostics;
import gazette.model.AppointmentList;
import gazette.model.AppointmentList.Action;
import gazette.model.AppointmentList.Item;
import gazette.notation.Brackets;
import gazette.notation.DateReading;
import gazette.notation.Dates;
import gazette.notation.DocumentNumbers;
import gazette.notation.NumberReading;
import gazette.source.Passage;
import gazette.source.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice of appointments as far as it was read: paragraphs go in one by one. */
final class AppointmentBuild {
  /** With these ends what the bracket below the title of a list says of its day. */
  private static final WordSet ADOPTED = WordSet.of("通过", "决定", "批准", "会议", "任免", "任命", "发布", "公布");

  private final boolean inDocument;
  private final Diagnostics diagnostics;
  private final List<Passage> rest = new ArrayList<>();
  private final List<Passage> titles = new ArrayList<>();
  private final ListElements elements = new ListElements();
  private final List<Item> items = new ArrayList<>();
  private @Nullable String listDate;
  private @Nullable Integer titleYear;
  private @Nullable String currentDate;
  private boolean dateLine;
  private @Nullable String authority;
  private @Nullable Action inherited;

  /** What all whom the lead above names become. */
  private @Nullable String postOfAll;

  private List<String> persons = List.of();

  AppointmentBuild(boolean inDocument, @Nullable String date, Diagnostics said) {
    this.inDocument = inDocument;
    this.diagnostics = said;
    this.listDate = date;
    this.dateLine = date != null;
  }

  void title(Passage title) {
    if (title.isEmpty()) {
      return;
    }
    String date = wholeDate(title.text());
    if (date != null) {
      dateLine(date);
      elements.add("date", title);
      return;
    }
    if (listDate == null) {
      listDate = AppointmentLead.date(title.text());
      dateLine = listDate != null;
    }
    titleYear = titleYear == null ? AppointmentLead.year(title.text()) : titleYear;
    inherited = ofTitle(Chars.dense(title.text()));
    titles.add(title);
    elements.add("title", title);
  }

  void paragraph(Passage paragraph) {
    if (paragraph.isEmpty()) {
      return;
    }
    String text = paragraph.text();
    String date = wholeDate(text);
    if (date != null) {
      dateLine(date);
      leave("date", paragraph);
      return;
    }
    if (items.isEmpty() && listDate == null && isAdoption(text)) {
      listDate = AppointmentLead.date(text);
      dateLine = true;
      leave("preamble", paragraph);
      return;
    }
    int from = AppointmentReader.start(text);
    AppointmentLead lead = AppointmentLead.at(text.substring(from));
    if (lead == null && from > 0) {
      lead = AppointmentLead.at(text);
      from = lead == null ? from : 0;
    }
    if (lead != null) {
      follow(lead, text.substring(from, from + lead.end()));
      from += lead.end();
    }
    persons = List.of();
    Action above = inherited;
    AppointmentLead own = lead == null ? AppointmentLead.spread(text) : null;
    if (own != null) {
      inherited = own.action();
      from = own.end();
    }
    boolean told = clauses(paragraph, from) || names(paragraph, from);
    inherited = own == null ? inherited : above;
    if (!told) {
      leave(lead != null || items.isEmpty() ? "preamble" : "note", paragraph);
    }
  }

  /** {@code （2021年8月27日清河市人民代表大会常务委员会第三次会议通过）}: when the list was adopted. */
  private static boolean isAdoption(String text) {
    int end = text.length() - 1;
    boolean bracketed = Chars.isOneOf(Chars.at(text, 0), "（(") && Brackets.closing(text, 0) == end;
    String words = bracketed ? text.substring(1, end) : "";
    return ADOPTED.ends(words) && AppointmentLead.date(words) != null;
  }

  /**
   * A date and nothing else, in brackets or not, the number of the decision before it or not:
   * {@code （一九八六年五月十二日）}, {@code 清政任〔2016〕3号　2016年4月18日}.
   */
  private static @Nullable String wholeDate(String text) {
    String core = Chars.core(text);
    boolean bracketed = !core.isEmpty() && Brackets.closing(core, 0) == core.length() - 1;
    core = bracketed ? core.substring(1, core.length() - 1) : core;
    NumberReading number = DocumentNumbers.at(core, 0);
    DateReading date = Dates.whole(number == null ? core : afterNumber(core, number.end()));
    return date == null ? null : date.iso();
  }

  private static String afterNumber(String core, int end) {
    int from = Chars.skip(core, end);
    from = Chars.isOneOf(Chars.at(core, from), "，,") ? Chars.skip(core, from + 1) : from;
    return core.substring(from);
  }

  /** A date on a line of its own is the list's; a later one is that of the items below it. */
  private void dateLine(String date) {
    if (listDate == null) {
      listDate = date;
    }
    currentDate = date;
    dateLine = true;
  }

  private void follow(AppointmentLead lead, String words) {
    inherited = lead.action();
    postOfAll = inherited == null ? null : AppointmentLead.postOfAll(words);
    authority = authority == null ? lead.authority() : authority;
    String date = lead.date() == null ? AppointmentLead.date(words, nearDate()) : lead.date();
    if (date != null && !dateLine) {
      listDate = listDate == null ? date : listDate;
      currentDate = date;
    }
  }

  /** A date in whose year one without a year lies. */
  private @Nullable String nearDate() {
    return listDate != null || titleYear == null ? listDate : titleYear + "-01-01";
  }

  /** What the title says of all items: 任命 or 免职, not both. */
  private static @Nullable Action ofTitle(String title) {
    boolean removes = title.contains("免");
    boolean appoints = title.contains("任命") || title.contains("任职") || title.contains("聘任");
    if (removes) {
      return appoints || title.contains("任免") ? null : Action.REMOVE;
    }
    return appoints ? Action.APPOINT : null;
  }

  private void leave(String kind, Passage paragraph) {
    if (inDocument) {
      rest.add(paragraph);
    } else {
      elements.add(kind, paragraph);
    }
  }

  /**
   * Reads the clauses of a paragraph; the text between two that say something belongs to the first.
   */
  private boolean clauses(Passage paragraph, int from) {
    String text = paragraph.text();
    int printedFrom = 0;
    List<PostChange> open = List.of();
    for (int[] clause : Brackets.ranges(text.substring(from), "；;。")) {
      List<PostChange> next =
          AppointmentClause.read(
              text.substring(from + clause[0], from + clause[1]), inherited, persons);
      if (next.isEmpty()) {
        continue;
      }
      if (!open.isEmpty()) {
        add(open, paragraph.sub(printedFrom, from + clause[0]).trim());
        printedFrom = from + clause[0];
      } else {
        decided(text.substring(from + clause[0], from + clause[1]));
      }
      open = next;
      persons = next.get(next.size() - 1).persons();
    }
    add(open, paragraph.from(printedFrom));
    return !open.isEmpty();
  }

  /** {@code 王林、张健。} below {@code 聘任下列同志为市政府参事：}. */
  private boolean names(Passage paragraph, int from) {
    if (postOfAll == null || inherited == null || from >= paragraph.length()) {
      return false;
    }
    String text = paragraph.text().substring(from);
    int to = Chars.end(text);
    to = Chars.isOneOf(Chars.at(text, to - 1), "。；;") ? to - 1 : to;
    List<String> names = PersonName.list(text.substring(0, to));
    boolean known = !names.isEmpty() && Surnames.length(names.get(0), 0) > 0;
    if (known) {
      PostText post = PostText.of(postOfAll);
      StringBuilder words = new StringBuilder(post.post());
      add(
          List.of(new PostChange(names, inherited, words, post.notes(), false)),
          paragraph.from(from));
    }
    return known;
  }

  /** The authority of a decision that stands in the sentence of its first item. */
  private void decided(String clause) {
    if (authority == null && clause.contains("决定")) {
      authority = DecidingOrgan.of(clause);
    }
  }

  private void add(List<PostChange> all, Passage printed) {
    String date = currentDate == null || currentDate.equals(listDate) ? null : currentDate;
    for (PostChange said : all) {
      if (said.doubtful()) {
        diagnostics.say(
            Code.READING_DOUBTFUL,
            "nothing sets the name " + said.persons().get(0) + " off from the post behind it",
            printed.lines());
      }
      for (String person : said.persons()) {
        items.add(
            new Item(
                person,
                said.action(),
                said.post().toString(),
                PostText.joined(said.notes()),
                date,
                printed));
      }
    }
  }

  AppointmentReading finish(String id, @Nullable String document) {
    List<Passage> printed = new ArrayList<>(items.size());
    for (Item item : items) {
      printed.add(item.printed());
    }
    String title = elements.joined("title");
    ListElements owned = inDocument ? new ListElements() : elements;
    if (inDocument && printed.isEmpty()) {
      printed.addAll(rest.isEmpty() ? titles : rest);
    }
    AppointmentList list =
        new AppointmentList(
            id,
            document,
            title,
            authority == null ? ofTitleOrgan(title) : authority,
            listDate,
            items,
            owned.all(),
            owned.hull(printed));
    return new AppointmentReading(list, rest);
  }

  /** {@code 清河市人民政府任免的工作人员名单} names who decides. */
  private static @Nullable String ofTitleOrgan(@Nullable String title) {
    if (title == null) {
      return null;
    }
    int end = title.indexOf("关于") >= 0 ? title.indexOf("关于") : title.indexOf('任');
    end = end < 0 ? title.indexOf('免') : end;
    end = title.startsWith("决定", end - 2) ? end - 2 : end;
    return end < 2 || "府会院".indexOf(title.charAt(end - 1)) < 0 ? null : title.substring(0, end);
  }
}
