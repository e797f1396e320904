package gazette.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Words, names and sentences of official writing about invented places, drawn by chance. */
final class Vocabulary {
  private static final List<String> PLACES = List.of("清河市", "岚州市", "云溪县", "望川区", "石桥县");
  private static final List<String> TOPICS =
      List.of(
          "养老服务设施建设",
          "农村公路养护",
          "城镇老旧小区改造",
          "政务服务标准化",
          "地下管网建设",
          "学前教育发展",
          "防汛抗旱",
          "冬季安全生产",
          "粮食储备",
          "大气污染防治",
          "小微企业发展",
          "基层卫生服务",
          "水资源节约保护",
          "公共文化服务",
          "乡村人居环境整治",
          "数字经济发展",
          "职业技能培训",
          "食品安全监管",
          "森林防火",
          "公共停车场建设");
  private static final List<String> ORGANS =
      List.of(
          "市发展改革委",
          "市财政局",
          "市民政局",
          "市水利局",
          "市教育局",
          "市住房城乡建设局",
          "市交通运输局",
          "市卫生健康委",
          "市市场监管局",
          "市农业农村局",
          "市生态环境局",
          "市应急局",
          "市自然资源局",
          "市审计局",
          "市科技局");
  private static final List<String> FIRST =
      List.of("总体要求", "主要任务", "重点工作", "保障措施", "工作要求", "实施步骤", "组织实施", "工作目标", "监督管理", "职责分工");
  private static final List<String> SECOND =
      List.of(
          "指导思想", "基本原则", "主要目标", "完善设施布局", "加强组织领导", "强化督导考核", "落实资金保障", "优化办事流程", "健全工作机制",
          "推进项目建设", "加大宣传力度", "提升服务水平", "严格责任追究", "规范运行管理", "加强队伍建设");
  private static final List<String> THIRD =
      List.of(
          "编制专项规划", "开展摸底调查", "建立工作台账", "落实用地政策", "扩大覆盖范围", "培育专业人才", "完善信息平台", "加强日常巡查", "推动数据共享",
          "实施奖补政策", "简化审批环节", "组织业务培训");
  private static final List<String> CHAPTERS =
      List.of("总则", "规划与建设", "使用与管理", "监督检查", "法律责任", "服务规范", "保障与扶持", "附则");
  private static final List<String> CLAUSES =
      List.of(
          "统一规划",
          "方便群众",
          "依法管理",
          "征求公众意见",
          "组织专家论证",
          "未按照规定登记的",
          "擅自改变用途的",
          "提供虚假材料的",
          "符合国家规定的其他条件",
          "具有固定的工作场所");
  private static final List<String> ACTS =
      List.of(
          "压实工作责任", "细化工作措施", "加强协调配合", "强化监督检查", "完善配套政策", "加快项目进度", "统筹城乡资源", "及时报送情况", "严守安全底线",
          "提高服务质量", "坚持问题导向", "鼓励社会参与");
  private static final List<String> AIMS =
      List.of("确保按期完成任务", "切实保障群众权益", "推动工作取得实效", "形成长效机制", "促进经济平稳运行", "维护良好市场秩序");
  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
  private static final String GIVEN = "建国志明文华晓东永强海燕春梅立新俊峰雪松宏伟";
  private static final List<String> POSTS =
      List.of(
          "市财政局局长",
          "市审计局副局长",
          "市水利局总工程师",
          "市教育局党组成员",
          "市体育局二级调研员",
          "市人民政府副秘书长",
          "清河广播电视台副台长",
          "市应急局局长",
          "市信访局副局长");

  private final Random chance;

  Vocabulary(Random chance) {
    this.chance = chance;
  }

  <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  <T> List<T> some(List<T> of, int from, int to) {
    List<T> all = new ArrayList<>(of);
    Collections.shuffle(all, chance);
    return all.subList(0, Math.min(all.size(), number(from, to)));
  }

  int number(int from, int to) {
    return from + chance.nextInt(to - from + 1);
  }

  boolean oneIn(int times) {
    return chance.nextInt(times) == 0;
  }

  String place() {
    return one(PLACES);
  }

  String topic() {
    return one(TOPICS);
  }

  List<String> organs(int from, int to) {
    return some(ORGANS, from, to);
  }

  List<String> firstHeadings(int count) {
    return some(FIRST, count, count);
  }

  List<String> secondHeadings(int count) {
    return some(SECOND, count, count);
  }

  List<String> thirdHeadings(int count) {
    return some(THIRD, count, count);
  }

  /** The first and the last chapter are always the same. */
  List<String> chapters(int count) {
    List<String> inner = some(CHAPTERS.subList(1, CHAPTERS.size() - 1), count - 2, count - 2);
    List<String> all = new ArrayList<>(List.of(CHAPTERS.get(0)));
    all.addAll(inner);
    all.add(CHAPTERS.get(CHAPTERS.size() - 1));
    return all;
  }

  List<String> clauses(int from, int to) {
    return some(CLAUSES, from, to);
  }

  String post() {
    return one(POSTS);
  }

  String person() {
    String name = "" + SURNAMES.charAt(chance.nextInt(SURNAMES.length()));
    for (int i = number(1, 2); i > 0; i--) {
      name += GIVEN.charAt(chance.nextInt(GIVEN.length()));
    }
    return name;
  }

  /** One sentence with its full stop. */
  String sentence() {
    return switch (chance.nextInt(8)) {
      case 0 -> "到" + number(2021, 2035) + "年，全市" + topic() + "覆盖率达到" + number(50, 99) + "%以上。";
      case 1 -> "各级各部门要" + one(ACTS) + "，" + one(ACTS) + "，" + one(AIMS) + "。";
      case 2 -> "建立健全" + topic() + "工作机制，" + one(ACTS) + "，" + one(AIMS) + "。";
      case 3 -> "推进" + topic() + "、" + topic() + "协同发展，打造“" + topic() + "”示范项目。";
      case 4 -> "对工作不力、进展缓慢的单位，由" + one(ORGANS) + "会同有关部门予以通报，并责令限期整改。";
      case 5 ->
          "新建项目"
              + number(3, 90)
              + "个，完成投资"
              + number(2, 90)
              + "."
              + number(1, 9)
              + "亿元，同比增长"
              + number(1, 20)
              + "."
              + number(1, 9)
              + "%。";
      case 6 ->
          "严格执行《" + topic() + "管理办法》和有关技术标准，" + one(ACTS) + "；" + one(ACTS) + "，" + one(AIMS) + "。";
      default -> "坚持以人民为中心的发展思想，把" + topic() + "摆在更加突出的位置，" + one(ACTS) + "，" + one(AIMS) + "。";
    };
  }

  String sentences(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int n = number(from, to); n > 0; n--) {
      text.append(sentence());
    }
    return text.toString();
  }

  /** What a chronicle tells. */
  String event() {
    String topic = topic();
    return switch (chance.nextInt(4)) {
      case 0 -> "市政府召开第" + number(20, 90) + "次常务会议，研究" + topic + "等工作。";
      case 1 -> "全市" + topic + "现场推进会召开，市长" + person() + "出席会议并讲话。";
      case 2 -> "副市长" + person() + "到石桥镇调研" + topic + "情况，实地查看有关项目。";
      default -> "省督导组来我市督导" + topic + "工作，市领导" + person() + "、" + person() + "陪同。";
    };
  }
}
