package gazette.mark;

import gazette.source.Blanks;
import gazette.source.WordSet;
import java.util.List;

/** A post and a name on a line of their own: who gave a report, who signed an order. */
public enum SpeakerRules implements LineRule {
  SPEAKER(
      new Rule(
          "speaker",
          LineKind.SPEAKER,
          "A post and a name between blanks, as under a report or an order.",
          Reach.upTo(30),
          List.of("区长 林 远", "总理　　李 某", "省　长　　程 远", "清河市市长　秦怀远", "长岭区人民政府区长　秦怀远"),
          List.of("市长林远主持会议。", "市长", "组长：林远")));

  private static final List<String> POSTS =
      List.of(
          "省长", "市长", "区长", "县长", "州长", "盟长", "旗长", "乡长", "镇长", "总理", "主席", "主任", "局长", "厅长", "部长",
          "委员长", "院长", "检察长", "书记", "秘书长", "行长", "署长");

  /** So many blanks stand before a line in the middle or at the right. */
  private static final int INDENT = 10;

  private static final WordSet POSTS_AT_ENDS = WordSet.of(POSTS.toArray(new String[0]));

  private final Rule row;

  SpeakerRules(Rule row) {
    this.row = row;
  }

  @Override
  public Rule row() {
    return row;
  }

  @Override
  public boolean matches(LineView line) {
    return line.isSpaced() && isSpeaker(line.text()) || isCentredSpeaker(line);
  }

  private static boolean isSpeaker(String text) {
    int name = nameFrom(text);
    if (name < 1) {
      return false;
    }
    String post = Blanks.without(text.substring(0, name));
    String person = Blanks.without(text.substring(name));
    if (person.length() < 2
        || person.length() > 15
        || person.length() > 4 && person.indexOf('·') < 0
        || !isHan(person)) {
      return false;
    }
    return POSTS_AT_ENDS.ends(post)
        && post.indexOf('，') < 0
        && post.indexOf('：') < 0
        && person.charAt(0) != '任';
  }

  /**
   * The index of the blanks before the name: the first blanks after which a post is complete; -1
   * where there are none. {@code 市　长　　秦怀远} gives 3.
   */
  public static int nameFrom(String text) {
    StringBuilder post = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Blanks.isBlank(c)) {
        post.append(c);
      } else if (post.length() > 1 && endsWithPost(post)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsWithPost(CharSequence text) {
    return POSTS_AT_ENDS.ends(text.toString());
  }

  /** Far from the margin, a post and a name may stand without a blank between them. */
  private static boolean isCentredSpeaker(LineView line) {
    String text = line.text();
    String raw = line.line().text();
    if (raw.length() - text.length() < INDENT || text.length() > 16) {
      return false;
    }
    int indent = 0;
    while (indent < raw.length() && Blanks.isBlank(raw.charAt(indent))) {
      indent++;
    }
    if (indent < INDENT) {
      return false;
    }
    for (String word : POSTS) {
      int at = text.lastIndexOf(word);
      int name = text.length() - at - word.length();
      if (at >= 0 && (name == 2 || name == 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '·' && (c < 0x3400 || c >= 0xF900)) {
        return false;
      }
    }
    return true;
  }
}
