package gazette.notation;

import gazette.source.WordSet;

/** How the title of an act (公文标题) begins where its issuer stands on the line above, or nowhere. */
public final class ActTitles {
  /** The words before the subject or the act: {@code 关于加强供水管理的通知}, {@code 转发市水利局关于…的意见}. */
  public static final WordSet OPENINGS = WordSet.of("关于", "印发", "转发", "批转");

  private ActTitles() {}
}
