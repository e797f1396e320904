package gazette.notation;

import gazette.source.CharSet;

/**
 * Finds where the agency code (机关代字) of a document number begins: a short name of region and organ
 * and a kind of paper, {@code 清政办发}. In running text nothing divides it from the words before it,
 * so the table of words that precede a number in official language decides ({@code
 * 根据|国发〔2012〕48号}).
 */
final class AgencyCodes {
  /** Characters that end an agency code; the last says what kind of paper it is (发, 字, 函, 令 …). */
  private static final CharSet FORMS =
      CharSet.of("发字函令任规文呈电办通告公征政批复议决综传报纪请示监人许审行罚督党委组宣建改质地财教卫民农水税科");

  /** Words after which a code begins in any case. */
  private static final String[] WORDS = {
    "的", "及", "与", "或", "以", "按", "由", "在", "了", "是", "该", "此", "把", "被", "已", "等", "号", "见", "根据",
    "依据", "按照", "依照", "参照", "遵照", "对照", "关于", "基于", "鉴于", "载于", "废止", "修改", "修订", "修正", "印发", "转发",
    "批转", "下发", "制发", "颁发", "发布", "公布", "颁布", "执行", "实施", "施行", "落实", "贯彻", "代替", "取代", "取消", "撤销",
    "停止", "宣布", "继续", "结合", "通过", "文件", "通知", "意见", "规定", "方案", "批复", "决定", "要求", "原则", "文号", "字号",
    "编号", "其中", "我市", "我省", "我县", "我区", "我部", "我局", "本市", "本省", "本县", "本区", "本部", "符合", "违反", "收到",
    "来文", "收悉", "批准", "同意", "如下", "包括", "以下", "采用", "适用", "出台", "制定", "例如", "还有", "列入", "简称", "已经",
    "业经", "未经", "现将", "通告", "公告"
  };

  /** Of these words the nouns, which 和 joins with the next code: {@code 文件和|清政发〔2019〕5号}. */
  private static final String[] NOUNS = {
    "文件", "通知", "意见", "规定", "方案", "批复", "决定", "要求", "通告", "公告", "号"
  };

  /**
   * Words that also begin the codes of some places (和政县, 将乐县, 原平市), so a whole code must follow
   * them.
   */
  private static final CharSet DOUBTFUL = CharSet.of("和于将从为原即对据依如");

  /** Organs whose full name may stand before their own code: {@code 国务院办公厅|国办发}. */
  private static final String[] ORGANS = {
    "人民政府", "政府", "办公室", "办公厅", "国务院", "委员会", "市委", "省委", "县委", "区委", "党委", "局", "厅"
  };

  private static final String LAST_CHARACTERS = lastCharacters(WORDS);
  private static final String ORGAN_LAST = lastCharacters(ORGANS);

  /**
   * A code never begins with these after a doubtful word: then the word is the name of the place.
   */
  private static final CharSet NOT_FIRST = CharSet.of("政府办发字函令开信济贸");

  /** Names of departments that hold 和: {@code 发展和改革委}. */
  private static final String[] AND_IN_NAMES = {
    "和改革", "和规划", "和信息", "和社会", "和城乡", "和旅游", "和计划", "和健康", "和体育", "和新闻", "和科技", "和草原", "和地质",
    "和商务", "和技术", "和电影", "和国家", "和港澳"
  };

  /** Words with which names of departments begin; any other 经 before a code means "by way of". */
  private static final String[] ECONOMY = {
    "经开", "经信", "经济", "经发", "经贸", "经委", "经管", "经科", "经技", "经合", "经促"
  };

  private static final String[] KINDS_OF_PAPER = {
    "公告", "通告", "令", "决定", "通知", "公报", "政令", "函", "公示", "公约"
  };

  /** Shorter names ending in 局 are part of a code: {@code 清公局治字}. */
  private static final int SHORTEST_BUREAU = 4;

  private static final int LONGEST = 24;
  private static final int LONGEST_ORGAN = 40;
  private static final int LONGEST_IN_TEXT = 12;

  private AgencyCodes() {}

  /** Whether the character can close an agency code. */
  static boolean isForm(char c) {
    return FORMS.has(c);
  }

  /**
   * The index at which the code that ends before {@code end} begins; {@code end} when there is
   * none.
   */
  static int start(String text, int end) {
    int run = runStart(text, end, LONGEST);
    int start = cut(text, run, end, true);
    if (end - start <= LONGEST_IN_TEXT || endsInKindOfPaper(text, end)) {
      return start;
    }
    return shortest(text, start, end);
  }

  /** The index at which the name of the organ that ends before {@code end} begins (令 and 公告). */
  static int organStart(String text, int end) {
    int start = runStart(text, end, LONGEST_ORGAN);
    return endsWithAny(text, start, end, WORDS) ? end : cut(text, start, end, false);
  }

  /**
   * The run of Han and capital letters before {@code end}; a blank ends it unless letters are
   * spaced out.
   */
  private static int runStart(String text, int end, int longest) {
    int i = end;
    int token = 0;
    int stop = Math.max(0, end - longest);
    while (i > stop) {
      char c = text.charAt(i - 1);
      if (Text.isHan(c) || c >= 'A' && c <= 'Z') {
        i--;
        token++;
      } else if (token == 1 && Text.isBlankAt(text, i - 1)) {
        int before = Text.skipBlanksBack(text, i);
        if (before <= stop || !Text.isHan(text.charAt(before - 1))) {
          break;
        }
        i = before;
        token = 0;
      } else {
        break;
      }
    }
    return Digits.isDigitAt(text, i - 1) ? afterDateUnit(text, i, end) : i;
  }

  /** {@code 2018年|清政发}: the unit of a number before the code is no part of it. */
  private static int afterDateUnit(String text, int start, int end) {
    return start < end && Text.isOneOf(text.charAt(start), "年月日号") ? start + 1 : start;
  }

  private static int cut(String text, int start, int end, boolean code) {
    for (int i = end - 1; i > start; i--) {
      if (isAfterWord(text, start, i, end)
          || isByWayOf(text, i, end)
          || isAfterDoubtfulWord(text, start, i, end, code)
          || code && isAfterOrgan(text, start, i, end)) {
        return i;
      }
    }
    return start;
  }

  private static boolean isAfterWord(String text, int start, int i, int end) {
    return LAST_CHARACTERS.indexOf(text.charAt(i - 1)) >= 0
        && endsWithAny(text, start, i, WORDS)
        && (end - i > 1 || text.charAt(i) == '令')
        && !isKindOfPaper(text, i, end);
  }

  /** {@code 经|清政字〔2018〕3号批准}. */
  private static boolean isByWayOf(String text, int i, int end) {
    return text.charAt(i - 1) == '经' && end - i > 2 && !startsWithAny(text, i - 1, ECONOMY);
  }

  /** {@code 国务院|国发}: a code follows that is neither a kind of paper nor the organ's own 办 or 发. */
  private static boolean isAfterOrgan(String text, int start, int i, int end) {
    return ORGAN_LAST.indexOf(text.charAt(i - 1)) >= 0
        && end - i >= 2
        && (end - i > 2 || text.charAt(end - 1) == '发')
        && endsWithAny(text, start, i, ORGANS)
        && isForm(text.charAt(end - 1))
        && !Text.isOneOf(text.charAt(i), "办发字函规")
        && (text.charAt(i - 1) != '局' || i - start >= SHORTEST_BUREAU)
        && !endsInKindOfPaper(text, end);
  }

  /**
   * The words that begin some codes too. They join what stands before when that is longer than a
   * place name; at the start of the run only when a sentence runs on and a plain code follows.
   */
  private static boolean isAfterDoubtfulWord(String text, int start, int i, int end, boolean code) {
    if (!DOUBTFUL.has(text.charAt(i - 1)) || end - i < 2) {
      return false;
    }
    boolean and = text.charAt(i - 1) == '和';
    if (!code) {
      return (!and || i - 1 == start || endsWithAny(text, start, i - 1, NOUNS))
          && (text.startsWith("国", i) || text.startsWith("中华", i));
    }
    if (and && endsWithAny(text, start, i - 1, NOUNS)) {
      return true;
    }
    if (NOT_FIRST.has(text.charAt(i))
        || and && startsWithAny(text, i - 1, AND_IN_NAMES)
        || endsWithAny(text, start, i - 1, WORDS)) {
      return false;
    }
    if (i - start > 2) {
      return and || end - i >= 3;
    }
    char before = Text.at(text, Text.skipBlanksBack(text, start) - 1);
    if (i - 1 == start && and && Text.isOneOf(before, "》）)〕号件")) {
      return true;
    }
    return i - 1 == start && continuesText(before) && Text.isOneOf(text.charAt(i + 1), "政府办委");
  }

  /** Whether the character belongs to the sentence that a code stands in. */
  private static boolean continuesText(char before) {
    return Text.isOneOf(before, "，、；》）)〕,;") || Digits.isDigit(before) || Text.isHan(before);
  }

  /** Without any word to cut at: from the last place where a region and its 政 or 府 can begin. */
  private static int shortest(String text, int start, int end) {
    for (int i = end - 2; i > end - LONGEST_IN_TEXT && i - 1 > start; i--) {
      if (text.charAt(i) == '政' || text.charAt(i) == '府') {
        return i - 1;
      }
    }
    return Math.max(start, end - LONGEST_IN_TEXT);
  }

  private static boolean isKindOfPaper(String text, int from, int to) {
    for (String kind : KINDS_OF_PAPER) {
      if (to - from == kind.length() && text.startsWith(kind, from)) {
        return !kind.equals("令");
      }
    }
    return false;
  }

  private static boolean endsInKindOfPaper(String text, int end) {
    return text.startsWith("公告", end - 2)
        || text.startsWith("通告", end - 2)
        || text.startsWith("决定", end - 2)
        || text.charAt(end - 1) == '令';
  }

  private static boolean endsWithAny(String text, int start, int end, String[] words) {
    for (String word : words) {
      if (end - word.length() >= start && text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithAny(String text, int from, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, from)) {
        return true;
      }
    }
    return false;
  }

  private static String lastCharacters(String[] words) {
    StringBuilder last = new StringBuilder();
    for (String word : words) {
      char c = word.charAt(word.length() - 1);
      if (last.indexOf(String.valueOf(c)) < 0) {
        last.append(c);
      }
    }
    return last.toString();
  }
}
