package gazette.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a generated issue says, whatever it looks like. A list that is empty or a value that is null
 * is not printed.
 */
record Made(
    @Nullable Masthead masthead,
    List<Document> documents,
    @Nullable Appointments appointments,
    @Nullable Chronicle chronicle) {

  /** 清河市人民政府公报, 2021年第11期（总第135期）. */
  record Masthead(String title, int year, int issue, int serial) {}

  /** One document. Its title is without its issuer. */
  record Document(
      String section,
      Number number,
      String issuer,
      String title,
      List<String> recipients,
      List<Node> body,
      @Nullable Day day,
      @Nullable String disclosure,
      List<String> copies,
      @Nullable Attachment issued,
      List<Attachment> annexes) {}

  /** 清政发〔2021〕57号. */
  record Number(String agency, int year, int serial) {}

  /** A day. */
  record Day(int year, int month, int day) {
    String iso() {
      return "%04d-%02d-%02d".formatted(year, month, day);
    }
  }

  /** A text that a document sends or that is annexed to it. */
  record Attachment(String title, List<Node> body) {}

  /** Something in a body. */
  sealed interface Node {}

  /** A numbered unit; without a heading, its first child is the paragraph behind its marker. */
  record Unit(String marker, @Nullable String heading, boolean runIn, List<Node> children)
      implements Node {}

  /** A paragraph, with those who are responsible in a bracket at its end. */
  record Paragraph(String text, @Nullable Task task) implements Node {}

  /** Who does something by when, in a bracket, or with labels on lines of their own. */
  record Task(List<Part> parts, @Nullable String deadline, boolean onLines) {}

  /** A label with those whom it names. */
  record Part(String label, List<String> names) {}

  /** A table; a row with one cell names a group. */
  record Table(List<String> columns, List<List<String>> rows) implements Node {}

  /** The members of a leading group. */
  record Roster(List<Member> members) implements Node {}

  /** A person, its role in the group and its post. */
  record Member(String role, String name, String post) {}

  /** A list of appointments. */
  record Appointments(String title, Day day, List<Item> items) {}

  /** Somebody takes or leaves a post. */
  record Item(boolean appointed, String person, String post, @Nullable String note) {}

  /** A chronicle of one month. */
  record Chronicle(String title, int year, int month, List<Entry> entries) {}

  /** What happened from one day to another. */
  record Entry(int from, int to, String text) {}
}
