package gazette.mark;

/** What a line looks like by itself; later steps see these kinds, not the text. */
public enum LineKind {
  /** Nothing but white space. */
  BLANK,
  /** A line of tags or comments only. */
  MARKUP,
  /** A rule such as {@code ---}. */
  RULE,
  /** The underline of a table header, or a pipe row without text. */
  TABLE_RULER,
  /** A page number (页码). */
  PAGE_NUMBER,
  /** What a web page puts around a text. */
  WEB,
  /** A line of an HTML table. */
  HTML_TABLE,
  /** A row of cells between tabs or pipes. */
  TABLE_ROW,
  /** The first cell of a row whose cells stand one a line below each other. */
  STACKED_ROW,
  /** A further cell of such a row. */
  STACKED_CELL,
  /** {@code 目录}, {@code 本期目录}. */
  CONTENTS_HEADING,
  /** A line of the 目录 that a plan prints of itself, inside its text. */
  INNER_CONTENTS,
  /** {@code 【市政府文件】}, with or without a page. */
  SECTION_LABEL,
  /** {@code 清河市人民政府公报}. */
  MASTHEAD_TITLE,
  /** {@code 第1-3期（总第121-123期）}, {@code 2024年第2期}, a year alone. */
  ISSUE_NUMBER,
  /** {@code 2024年4月10日出版}. */
  PUBLISHED,
  /** {@code 编辑出版：清河市人民政府办公室}. */
  IMPRINT,
  /** {@code 索引号：014005438/2023-00217}. */
  METADATA,
  /** A 发文字号 on a line of its own. */
  DOCUMENT_NUMBER,
  /** A complete date on a line of its own (成文日期). */
  DATE,
  /** The name of an organ on a line of its own: red head, issuer or signer. */
  AGENCY,
  /** {@code 清河市人民政府令}: the title of an order. */
  ORDER,
  /** {@code （2021年10月24日印发）}. */
  PRINTED,
  /** {@code 抄送：…}. */
  COPIES,
  /** {@code 主题词：…}. */
  SUBJECT_WORDS,
  /** {@code （此件公开发布）}. */
  DISCLOSURE,
  /** {@code 注：…}. */
  NOTE,
  /** {@code 附件1} on a line of its own. */
  ANNEX_LABEL,
  /** {@code 附件：1.…}. */
  ANNEX_LIST,
  /** {@code 专栏1 主要指标}. */
  BOX_TITLE,
  /** {@code 清河市人民政府大事记}. */
  CHRONICLE_TITLE,
  /** {@code 清河市人民政府任免的工作人员名单}. */
  APPOINTMENTS_TITLE,
  /** {@code ——2024年1月8日在…会议上}. */
  SUBTITLE,
  /** {@code 区长 林远}: a person under the title of a report or under an order. */
  SPEAKER,
  /** {@code 各位代表：}. */
  SALUTATION,
  /** {@code 2017年10月31日清河市…会议通过}: how a regulation was adopted. */
  HISTORY,
  /** {@code 各县（市、区）人民政府，市政府各部门：} (主送机关). */
  ADDRESS,
  /** {@code 牵头单位：市发展改革委}. */
  RESPONSIBILITY,
  /** {@code 组长：林远 市长}. */
  MEMBER,
  /** {@code 1日 …}, {@code △ …}: an entry where the text is a chronicle. */
  ENTRY,
  /** A numbered unit, if its number fits. */
  UNIT,
  /** Anything else. */
  TEXT
}
