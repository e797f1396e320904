package gazette.block;

import gazette.list.AppointmentReader;
import gazette.list.RosterReader;
import gazette.mark.LineKind;
import gazette.mark.MarkedLine;
import gazette.source.Blanks;
import gazette.source.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * In which kind of list the text stands: there a line that would be prose elsewhere begins an
 * entry, a member or an item.
 */
final class Modes {
  private static final int LONGEST_TITLE = 60;
  private static final CharSet APPOINTING = CharSet.of("任免");

  private boolean chronicle;
  private boolean roster;
  private boolean appointments;

  /** Whether an item of the list of appointments ended with its mark. */
  private boolean closedItems;

  /** Whether the text is a list of entries, members or items. */
  boolean isList() {
    return chronicle || roster || appointments;
  }

  /** Whether the text is a chronicle (大事记). */
  boolean isChronicle() {
    return chronicle;
  }

  /** Whether the text is a list of appointments (人事任免). */
  boolean isAppointments() {
    return appointments;
  }

  /** Whether the text is a roster (名单). */
  boolean isRoster() {
    return roster;
  }

  /** Whether a line names a member of the roster in which it stands. */
  boolean isMember(MarkedLine line) {
    return roster
        && mayBeMember(line.kind())
        && (RosterReader.isMemberLine(line.text()) || RosterReader.isNameRow(line.text()));
  }

  /**
   * Takes note of a line without a colon that begins a roster: {@code 组　长　林　远　市委常委}, or {@code 组　长}
   * above a line that names a person and a post.
   */
  boolean opensRoster(MarkedLine line, Lines lines) {
    if (roster || !mayBeMember(line.kind()) || !RosterReader.mayOpen(line.text())) {
      return false;
    }
    MarkedLine below = lines.below(line);
    roster = RosterReader.opensRoster(line.text(), below == null ? "" : below.text());
    return roster;
  }

  /**
   * Whether a line begins an item of a list of appointments, and may end in the name of an organ:
   * {@code 任命周林为清河市人民法院审判委员会}, and 委员 below it.
   */
  boolean isItem(MarkedLine line) {
    return appointments && AppointmentReader.isItem(line.text());
  }

  /**
   * Whether a blank sets the day of an entry off from its text, as no line inside a sentence has
   * it: 同日　市政府….
   */
  static boolean isSetOff(String text) {
    for (int i = 2; i < Math.min(text.length(), 7); i++) {
      if (Blanks.isBlank(text.charAt(i))) {
        return "日月旬".indexOf(text.charAt(i - 1)) >= 0;
      }
    }
    return false;
  }

  /** What a paragraph may go on below: the note at the foot of its page. */
  static boolean mayStandBetween(LineKind kind) {
    return kind == LineKind.NOTE || kind == LineKind.TEXT || kind == LineKind.UNIT;
  }

  static boolean mayBeMember(LineKind kind) {
    return kind == LineKind.TEXT || kind == LineKind.AGENCY || kind == LineKind.SPEAKER;
  }

  /**
   * Takes note of a line that begins a block, perhaps as a member, and says whether the numbers
   * above it are over.
   */
  boolean enter(MarkedLine line, @Nullable Draft above, boolean member) {
    LineKind kind = line.kind();
    lookForAppointments(line, above);
    if (member) {
      return false;
    }
    return switch (kind) {
      case CHRONICLE_TITLE -> {
        chronicle = true;
        yield true;
      }
      case DOCUMENT_NUMBER,
          ADDRESS,
          ANNEX_LABEL,
          METADATA,
          MASTHEAD_TITLE,
          APPOINTMENTS_TITLE,
          SALUTATION,
          ORDER -> {
        chronicle = false;
        roster = false;
        yield true;
      }
      case MEMBER -> {
        roster = true;
        yield false;
      }
      case TEXT, UNIT -> false;
      default -> {
        roster = false;
        yield false;
      }
    };
  }

  private void lookForAppointments(MarkedLine line, @Nullable Draft above) {
    if (line.kind() == LineKind.APPOINTMENTS_TITLE
        || line.kind() == LineKind.TEXT && isNoticeOfAppointment(line)) {
      appointments = true;
      closedItems = false;
    } else if (endsAppointments(line.kind(), above)) {
      appointments = false;
    } else if (appointments && !closedItems && above != null) {
      closedItems = above.end() == Ends.SENTENCE && beginsItem(above);
    }
  }

  private static boolean endsAppointments(LineKind kind, @Nullable Draft above) {
    boolean dateOfList = above == null || above.kind == LineKind.APPOINTMENTS_TITLE;
    return kind == LineKind.CHRONICLE_TITLE || kind == LineKind.DATE && !dateOfList;
  }

  private static boolean isNoticeOfAppointment(MarkedLine line) {
    String text = line.text();
    return line.content().mayHold(APPOINTING)
        && text.length() < LONGEST_TITLE
        && (text.endsWith("通知")
            || text.endsWith("决定")
            || text.endsWith("免职")
            || text.endsWith("任职"))
        && AppointmentReader.isNotice(text);
  }

  /** Whether an item of a list of appointments goes on in a line. */
  boolean itemGoesOn(Draft open, MarkedLine line, Flow flow) {
    String text = line.text();
    boolean aside = !text.isEmpty() && "（(，、".indexOf(text.charAt(0)) >= 0;
    return open.end() != Ends.SENTENCE
        && !text.startsWith("特此")
        && (aside || !flow.endsShort(open) && !isWhole(open, flow))
        && !(DraftShape.isTitle(open) && !beginsItem(open))
        && (aside || !AppointmentReader.isItem(text) || goesOnLikeItem(open, text, flow))
        && !AppointmentReader.isLead(text)
        && (!AppointmentReader.isLead(open.last().text()) || flow.isCut(open));
  }

  /** Where items end without marks, one that ends with its bracket or a name is whole. */
  private static boolean isWhole(Draft open, Flow flow) {
    return AppointmentReader.endsWithName(open.last().text())
        || open.end() == Ends.CLOSED && beginsItem(open) && !flow.isCut(open);
  }

  private static boolean beginsItem(Draft open) {
    return AppointmentReader.isItem(open.first().text());
  }

  /**
   * Where items end with a mark, a filled line without one goes on, though the names in the next
   * could begin an item: {@code 周林（女）的市审计局副局长职务；}. A verb before them does begin one.
   */
  private boolean goesOnLikeItem(Draft open, String text, Flow flow) {
    return closedItems
        && flow.isCut(open)
        && beginsItem(open)
        && !AppointmentReader.isCommand(text);
  }
}
