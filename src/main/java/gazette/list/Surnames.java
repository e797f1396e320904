package gazette.list;

import gazette.source.CharSet;
import gazette.source.WordSet;

/**
 * The family names (姓氏) of persons in rosters and lists of appointments, used only where a name is
 * not set off otherwise.
 */
final class Surnames {
  /** By frequency first, then after 百家姓, then others that officials bear. */
  private static final CharSet SINGLE =
      CharSet.of(
          "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡"
              + "贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段章"
              + "钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞鲁葛伍韦申尤毕聂丛焦向柳邢路岳"
              + "齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋植甘"
              + "景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟褚廉简娄盖符"
              + "奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺"
              + "冼原官衣楚佟栗匡宗应台巫鞠桑荆谌银扬明沙伏岑习胥保蔺水云昌凤酆雷皮元平湛禹狄贝茅麻危骆支"
              + "昝经裘缪干宣贲杭诸钮嵇滑荣荀羊於惠家芮羿储汲邴松富乌巴弓牧隗山宓蓬郗班仰秋伊暴钭厉戎祖束"
              + "幸韶蓟溥印宿怀蒲邰从鄂索咸籍阴苍双闻莘贡劳逄扶堵宰郦雍却璩濮寿扈郏浦尚农别充慕茹宦鱼容慎"
              + "戈庾终暨居衡步满弘寇广禄阙东殳沃利蔚越夔隆师厍晁勾融訾阚那空毋乜养须丰巢蒯红权逯益桓公肖"
              + "闫招粟操鹿禤麦闭岂智续次扎格达阿买吾努玉亚洛尼嘎才旦丹仁拉朵青热火妥锁撒拜喇勉海回绽展庹"
              + "仝郇亓綦厐隽矫咎尉由战初辇丑付代鲜冶赫佘攸檀酒昃宾雒茆昂尧鄯荔苌锺冮岱扆楼仉佴粱盘");

  private static final WordSet DOUBLE =
      WordSet.of(
          "欧阳", "上官", "司马", "司徒", "诸葛", "皇甫", "尉迟", "夏侯", "东方", "慕容", "令狐", "公孙", "端木", "轩辕", "长孙",
          "宇文", "鲜于", "闻人", "万俟", "司空", "独孤", "南宫", "西门", "东郭", "百里", "呼延", "澹台", "拓跋", "赫连", "申屠",
          "太史", "钟离", "公羊", "濮阳", "淳于", "单于", "仲孙", "亓官", "闾丘", "公冶", "纳兰", "达瓦", "扎西", "次仁", "旦增",
          "买买", "阿布", "艾尼", "努尔", "古丽", "巴特", "乌兰", "宝音");

  private Surnames() {}

  /** The length of the family name at the index: 2 of {@code 欧阳}, 1 of {@code 王}, 0 of none. */
  static int length(String text, int from) {
    if (DOUBLE.at(text, from) != null) {
      return 2;
    }
    return from < text.length() && SINGLE.has(text.charAt(from)) ? 1 : 0;
  }
}
