package gazette.tree;

/** How the paragraph of a unit begins: whether, by itself, it could begin with a heading. */
enum HeadingShape {
  /** A title and nothing else. */
  ALONE,
  /** A short sentence and nothing else: 工作目标。 */
  SENTENCE,
  /** A longer sentence and nothing else: 推动城市高质量发展，建设现代化人民城市，打造宜居宜业新标杆。 */
  LONG_SENTENCE,
  /** A short first sentence, then more: 指导思想。高举… */
  STOP,
  /** A longer first sentence, then more. */
  LONG_STOP,
  /** A title, a blank, then text: 最低生活保障 将符合条件的… */
  BLANK,
  /** A title, a colon, then text: 知识产权保护方面5项：… */
  COLON,
  /** A term and a colon, explained below: “四上”企业： */
  TERM,
  /** A caption in brackets behind the number of an article: （立法目的）为了… */
  CAPTION,
  /** Plain text. */
  PLAIN
}
