package gazette.model;

import gazette.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One official document with the elements of GB/T 9704-2012 (公文).
 *
 * @param id {@code d1}, {@code d2} … in the order of the text
 * @param section the 目录 section that holds it
 * @param number 发文字号
 * @param title 标题
 * @param genre 文种, the last noun of the title
 * @param issuer 发文机关
 * @param history how a regulation was adopted and amended
 * @param recipients 主送机关
 * @param salutation 称呼, without its colon
 * @param body 正文
 * @param signature 落款
 * @param disclosure 附注 on publication, without its brackets
 * @param copies 抄送机关
 * @param printedBy 印发机关
 * @param printed 印发日期, an ISO date
 * @param annexList 附件说明: names without numbers
 * @param attachments flat and in order
 */
public record Document(
    String id,
    @Nullable String section,
    @Nullable DocumentNumber number,
    @Nullable String title,
    @Nullable String subtitle,
    @Nullable String speaker,
    @Nullable String genre,
    @Nullable String issuer,
    List<String> history,
    List<Labelled> metadata,
    List<String> subjectWords,
    List<String> recipients,
    @Nullable String salutation,
    List<BodyNode> body,
    @Nullable Signature signature,
    @Nullable String disclosure,
    List<String> notes,
    List<String> copies,
    @Nullable String printedBy,
    @Nullable String printed,
    List<String> annexList,
    List<Attachment> attachments,
    List<Task> tasks,
    List<Reference> references,
    List<Element> elements,
    Span lines) {
  /** Copies its lists. */
  public Document {
    history = List.copyOf(history);
    metadata = List.copyOf(metadata);
    subjectWords = List.copyOf(subjectWords);
    recipients = List.copyOf(recipients);
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    copies = List.copyOf(copies);
    annexList = List.copyOf(annexList);
    attachments = List.copyOf(attachments);
    tasks = List.copyOf(tasks);
    references = List.copyOf(references);
    elements = List.copyOf(elements);
  }

  /** The same document under a section of the 目录. */
  public Document under(String name) {
    return new Document(
        id,
        name,
        number,
        title,
        subtitle,
        speaker,
        genre,
        issuer,
        history,
        metadata,
        subjectWords,
        recipients,
        salutation,
        body,
        signature,
        disclosure,
        notes,
        copies,
        printedBy,
        printed,
        annexList,
        attachments,
        tasks,
        references,
        elements,
        lines);
  }
}
