package gazette.notation;

import gazette.model.Task.Role;
import gazette.source.CharSet;
import gazette.source.WordSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that say what a unit does for a task. A word stands before one of the {@linkplain
 * #NOUNS nouns} (牵头单位), with others before one noun (牵头、责任部门), and the verbs among them also alone
 * (A牵头，B配合). A new word is a new line here and nothing else.
 */
enum RoleWord {
  LEAD("牵头", Role.LEAD, true),
  HOST("主办", Role.LEAD, true),
  UNDERTAKE("承办", Role.LEAD, true),
  MAIN("主责", Role.LEAD, false),
  IN_CHARGE("负责", Role.LEAD, true),
  DRAFT("起草", Role.LEAD, false),
  HANDLE("办理", Role.LEAD, false),
  RESPONSIBLE("责任", Role.SUPPORT, false),
  ASSIST("配合", Role.SUPPORT, true),
  TAKE_PART("参与", Role.SUPPORT, true),
  JOIN_IN("参加", Role.SUPPORT, false),
  CO_HOST("协办", Role.SUPPORT, true),
  CO_OPERATE("协同", Role.SUPPORT, false),
  HELP("协助", Role.SUPPORT, false),
  SUPPORT("支持", Role.SUPPORT, false),
  CARRY_OUT("实施", Role.SUPPORT, false),
  PUT_IN_PLACE("落实", Role.SUPPORT, false),
  EXECUTE("执行", Role.SUPPORT, false),
  GUIDE("指导", Role.SUPPORT, false),
  SUPERVISE("督导", Role.SUPPORT, false),
  PRESS("督办", Role.SUPPORT, false),
  OVERSEE("分管", Role.LEAD, false),
  ANSWER_FOR("包保", Role.LEAD, false),
  TAKE_ON("挂包", Role.LEAD, false),
  ADOPT("挂钩", Role.LEAD, false);

  /** Nouns for units; longer ones first. */
  static final WordSet NOUNS = WordSet.of("单位", "部门", "主体", "机构", "科室", "处室", "股室", "司局");

  /** Nouns for persons; a role word before them names a leader. */
  static final WordSet PERSONS = WordSet.of("省领导", "市领导", "区领导", "县领导", "镇领导", "领导", "人");

  /** Words that may stand before a role word and belong to the label. */
  static final WordSet PREFIXES =
      WordSet.of("主要", "第一", "具体", "共同", "省级", "市级", "区级", "县级", "省直", "市直", "区直", "县直");

  /** Labels before a time by which something must be done (完成时限); longer ones first. */
  static final WordSet DEADLINES =
      WordSet.of(
          "完成时限要求", "计划完成时间", "预计完成时间", "拟完成时间", "完成时限", "完成时间", "完成期限", "完成日期", "办理时限", "办结时限",
          "整改时限", "整改期限", "落实时限", "工作时限", "推进时限", "截止时间", "截止日期", "时限要求", "时间要求", "时间节点", "时间安排",
          "进度时限", "时限");

  /** Column titles that mean a deadline only at the head of a table with responsibilities. */
  static final Set<String> DEADLINE_COLUMNS =
      Set.of("时间", "期限", "出台时间", "报送时间", "报审时间", "提交时间", "实施时间", "办理期限", "完成年限");

  /** The first characters of every label, to look at before anything else. */
  static final CharSet STARTS = CharSet.of("牵主承负起办责配参协支实落执指督分包挂第具共省市区县完计预拟整工推截时进");

  private static final WordSet WORDS;
  private static final Map<String, RoleWord> BY_WORD = new LinkedHashMap<>();

  static {
    for (RoleWord word : values()) {
      BY_WORD.put(word.word, word);
    }
    WORDS = WordSet.of(BY_WORD.keySet().toArray(new String[0]));
  }

  private final String word;
  private final Role role;
  private final boolean verb;

  RoleWord(String word, Role role, boolean verb) {
    this.word = word;
    this.role = role;
    this.verb = verb;
  }

  /** The word that begins at an index of the text; null when none does. */
  static @Nullable RoleWord at(String text, int from) {
    String word = WORDS.at(text, from);
    return word == null ? null : BY_WORD.get(word);
  }

  /** The word as printed. */
  String word() {
    return word;
  }

  /** What a unit with this word does. */
  Role role() {
    return role;
  }

  /** Whether the word may stand alone after a name: {@code 市教育局牵头}. */
  boolean isVerb() {
    return verb;
  }
}
