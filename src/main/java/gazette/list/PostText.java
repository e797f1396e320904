package gazette.list;

import gazette.notation.Brackets;
import gazette.source.CharSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as an appointment prints it, taken apart.
 *
 * @param post without 的…职务 and terms; brackets that belong to it stay: {@code 区机关事务管理局局长（兼）}
 * @param notes the terms: {@code 试用期一年}
 */
record PostText(String post, List<String> notes) {
  /** What says for how long or why, and not which post. */
  private static final String[] TERMS = {
    "试用", "聘期", "任期", "挂职", "挂任", "时间", "期限", "退休", "退职", "另有任用", "另行", "自然免除", "自行免除", "相应免除",
        "保留",
    "享受", "按期", "转正", "正式任职", "届满", "终止", "起算", "计算", "待遇", "辞职", "调离", "病故", "去世", "工作需要", "年龄原因",
    "排名", "见习", "离休", "为期", "一年", "二年", "两年", "三年", "五年", "至今"
  };

  private static final CharSet ORGAN_ENDS = CharSet.of("局委办厅部院署处所站室心司团会");
  private static final String[] ENDS = {"职务的请求", "的职务", "之职", "职务", "職務", "职级", "一职"};

  /** Takes a post apart. */
  static PostText of(String printed) {
    List<String> notes = new ArrayList<>(1);
    String post = stripped(withoutTerms(Chars.dense(printed), notes));
    return new PostText(post, notes);
  }

  /** Whether a part of a sentence is a term: {@code 聘期三年}, {@code 退休}. */
  static boolean isTerm(String part) {
    for (String term : TERMS) {
      if (part.contains(term)) {
        return true;
      }
    }
    return false;
  }

  /** The notes put together; null when there are none. */
  static @Nullable String joined(List<String> notes) {
    return notes.isEmpty() ? null : String.join("，", notes);
  }

  private static String withoutTerms(String text, List<String> notes) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int close = c == '（' || c == '(' ? Brackets.closing(text, i) : -1;
      if (close < 0) {
        kept.append(c);
        continue;
      }
      List<String> others = new ArrayList<>(1);
      for (String part : Brackets.split(text.substring(i + 1, close), "，,；;")) {
        boolean organ = ORGAN_ENDS.has(part.charAt(part.length() - 1));
        boolean term = isTerm(part) && !organ && !PostWords.endsAsPost(part);
        (term ? notes : others).add(part);
      }
      if (!others.isEmpty()) {
        kept.append(c).append(String.join("，", others)).append(text.charAt(close));
      }
      i = close;
    }
    return kept.toString();
  }

  private static String stripped(String text) {
    int from = 0;
    while (Chars.isOneOf(Chars.at(text, from), "的为：:，,、")) {
      from++;
    }
    int to = text.length();
    while (to > from && Chars.isOneOf(text.charAt(to - 1), "。；;，,、.：:")) {
      to--;
    }
    String post = from >= to ? "" : text.substring(from, to);
    for (String end : ENDS) {
      if (post.endsWith(end) && post.length() > end.length()) {
        post = post.substring(0, post.length() - end.length());
        break;
      }
    }
    boolean cut = post.endsWith("长职") || post.endsWith("任职") || post.endsWith("员职");
    post = cut ? post.substring(0, post.length() - 1) : post;
    return post.endsWith("的") || post.endsWith("等") ? post.substring(0, post.length() - 1) : post;
  }
}
