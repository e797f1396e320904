package gazette.notation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numberings of units (结构层次序数) from the highest to the lowest: GB/T 9704-2012, 7.3.3 (一、 （一） 1.
 * （1）), the parts of laws (编 章 节 条), and what else is printed. This table is the one place to which
 * a numbering is added: a constant with its examples and with texts that look like it and are none,
 * and its case in {@link #match}. Tests read the examples from here.
 */
public enum Style {
  /** 编, 篇, 部分. */
  PART(
      EnumSet.of(Opener.LABEL),
      List.of("第一编 总则", "第二部分 主要目标", "第三篇　开放"),
      List.of("第一编辑部", "第二批", "一编")),
  /** 章. */
  CHAPTER(
      EnumSet.of(Opener.LABEL),
      List.of("第一章 总则", "第一章总则", "第十二章", "第 一 章　总 则", "第3章 实施"),
      List.of("第一章程", "章一 总则", "第一种")),
  /** 节. */
  SECTION(
      EnumSet.of(Opener.LABEL),
      List.of("第一节 机动车", "第二节非机动车", "第一節　機動車"),
      List.of("第一节课", "第二节点", "第三季度")),
  /** 条. */
  ARTICLE(
      EnumSet.of(Opener.LABEL),
      List.of("第一条 为了规范管理", "第一条根据《清河市条例》", "第十条之一　附加", "第一条(立法目的)", "第一百零三条", "第一條　為規範管理"),
      List.of("第一条件", "第二条例", "条一", "第三十届")),
  /** The first level of an official document. */
  ORDINAL(
      EnumSet.of(Opener.CHINESE),
      List.of("一、总体要求", "十二、保障措施", "一 、总体要求", "三．组织领导", "二.工作目标"),
      List.of("一是加强领导", "一方面", "二〇二一年", "十二五", "三个一批", "一般公共预算")),
  /** The second level. */
  PAREN_ORDINAL(
      EnumSet.of(Opener.CHINESE, Opener.BRACKET, Opener.SIGN),
      List.of("（一）指导思想", "(二)基本原则", "（ 三 ）主要目标", "㈣组织实施", "（十五）泉秀街"),
      List.of("（一是）", "（略）", "（一季度）", "（二〇二一年）")),
  /** The third level. */
  ARABIC(
      EnumSet.of(Opener.FIGURE, Opener.SIGN),
      List.of("1.加强领导", "2．完善机制", "3、强化监督", "12. 组织验收", "１．健全制度", "⒋抓好落实", "1.2018年工作"),
      List.of("2025年", "2021—2025年", "1日", "20万", "3月", "1,200元", "2021.3.5", "5G网络")),
  /** The fourth level. */
  PAREN_ARABIC(
      EnumSet.of(Opener.FIGURE, Opener.BRACKET, Opener.SIGN),
      List.of("（1）申请", "(2)受理", "3）审查", "4)决定", "⑸送达", "（ 6 ）公示"),
      List.of("（2021年）", "（0537）3422236", "（1:500）", "3号）")),
  /** Numbers in circles. */
  CIRCLED(EnumSet.of(Opener.SIGN), List.of("①申请表", "⑳其他", "❷ 复印件"), List.of("●重点", "○", "◎")),
  /** Numbers of plans and standards, of two levels or more. */
  DECIMAL(
      EnumSet.of(Opener.FIGURE),
      List.of("1.1 编制目的", "1.4.1 突发事件分类", "1．2　适用范围", "2.1指挥机构", "1.2.1.3 响应"),
      List.of("1.05亿元", "2023.06.30", "1. 总则", "3.2018年")),
  /** The first level above decimal numbers: a number and a blank; always weak. */
  BARE(
      EnumSet.of(Opener.FIGURE),
      List.of("1 总则", "2　组织体系", "10 附则"),
      List.of("1 月", "20 万元", "3", "2 0 2 1", "5 个", "2024 年")),
  /** Stages of a plan of work. */
  STAGE(
      EnumSet.of(Opener.LABEL),
      List.of("第一阶段：宣传发动", "第二阶段 自查自纠", "第三阶段（2021年5月）", "第一步：准备"),
      List.of("第一阶", "第二步兵")),
  /** Latin letters. */
  LETTER(
      EnumSet.of(Opener.LETTER, Opener.BRACKET),
      List.of("A.特别重大", "B、重大", "c.较大", "（D）一般"),
      List.of("A级", "AB.测试", "a", "PM2.5", "（GB）")),
  /** Roman numbers. */
  ROMAN(
      EnumSet.of(Opener.LETTER, Opener.SIGN),
      List.of("Ⅰ.总则", "Ⅳ、附则", "II. 范围", "Ⅲ 程序"),
      List.of("Ⅰ级响应", "Ⅱ", "IT.公司", "VIP"));

  private final Set<Opener> openers;
  private final List<String> examples;
  private final List<String> counterexamples;

  Style(Set<Opener> openers, List<String> examples, List<String> counterexamples) {
    this.openers = openers;
    this.examples = examples;
    this.counterexamples = counterexamples;
  }

  /** The characters with which a marker can begin, so that a text is tried with few styles. */
  enum Opener {
    /** {@code 第}. */
    LABEL,
    /** {@code 一}, {@code 十}. */
    CHINESE,
    /** {@code 1}, {@code １}. */
    FIGURE,
    /** {@code （}, {@code (}. */
    BRACKET,
    /** {@code A}, {@code a}. */
    LETTER,
    /** One character that is a number: {@code ①}, {@code Ⅳ}, {@code ㈠}. */
    SIGN;

    /** Whether there is no marker without a number that is read here. */
    boolean needsNumber() {
      return this == LABEL || this == CHINESE || this == FIGURE;
    }

    /** What the character opens; null for the first character of plain text. */
    static @Nullable Opener of(char c) {
      if (c < 0x2000) {
        return ascii(c);
      }
      if (Text.isHan(c) || c == '〇') {
        return c == '第' ? LABEL : Numerals.isChinese(c) ? CHINESE : null;
      }
      if (c >= '！') {
        return ascii((char) (c - '！' + '!'));
      }
      boolean sign =
          c >= 0x2160 && c <= 0x217F
              || c >= 0x2460 && c <= 0x24FF
              || c >= 0x2776 && c <= 0x2793
              || c >= 0x3220 && c <= 0x32BF;
      return sign ? SIGN : null;
    }

    private static @Nullable Opener ascii(char c) {
      if (c >= '0' && c <= '9') {
        return FIGURE;
      }
      boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      return letter ? LETTER : c == '(' ? BRACKET : null;
    }
  }

  /** The usual rank, 1 for the highest; a text may order its numberings otherwise. */
  public int rank() {
    return ordinal() + 1;
  }

  /** Whether a marker of this style can begin with such a character. */
  boolean opensWith(Opener opener) {
    return openers.contains(opener);
  }

  /** Whether units of this style are parts of a law with a title: 编, 章 and 节. */
  public boolean isDivision() {
    return this == PART || this == CHAPTER || this == SECTION;
  }

  /** Texts that begin with a marker of this style. */
  public List<String> examples() {
    return examples;
  }

  /** Texts that look like this style and do not begin with a marker of it. */
  public List<String> counterexamples() {
    return counterexamples;
  }

  /**
   * The marker of this style at an index that holds no blank; null when there is none. One switch,
   * since so many lambdas would take a millisecond of each start.
   *
   * @param number what is read at the index, or behind the bracket or 第 there; null for none
   */
  @Nullable UnitMarker match(String text, int at, @Nullable Numeral number) {
    return switch (this) {
      case PART -> LabelledMarkers.match(this, text, at, number, "编", "篇", "部分", "編");
      case CHAPTER -> LabelledMarkers.match(this, text, at, number, "章");
      case SECTION -> LabelledMarkers.match(this, text, at, number, "节", "節");
      case ARTICLE -> LabelledMarkers.match(this, text, at, number, "条", "條");
      case ORDINAL -> OrdinalMarkers.ordinal(this, text, at, number);
      case PAREN_ORDINAL -> OrdinalMarkers.inBrackets(this, text, at, number);
      case ARABIC -> ArabicMarkers.arabic(this, text, at, number);
      case PAREN_ARABIC -> ArabicMarkers.inBrackets(this, text, at, number);
      case CIRCLED -> SignMarkers.circled(this, text, at);
      case DECIMAL -> ArabicMarkers.decimal(this, text, at, number);
      case BARE -> ArabicMarkers.bare(this, text, at, number);
      case STAGE -> LabelledMarkers.stage(this, text, at, number);
      case LETTER -> SignMarkers.letter(this, text, at);
      case ROMAN -> SignMarkers.roman(this, text, at);
    };
  }
}
