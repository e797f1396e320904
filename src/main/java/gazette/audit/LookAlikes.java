package gazette.audit;

import java.util.Arrays;

/** Characters that a scan confuses (形近字), in families: 已 己 巳 may each be read for any other. */
final class LookAlikes {
  /** A new family may be added anywhere; a character may belong to several. */
  private static final String FAMILIES =
      """
      己已巳 未末 土士 人入八 大太犬 天夭 无元 日曰 日目 户卢 户广 户尸 厂广 干千于 午牛 王玉主 木本术 九丸 几儿 乌鸟 风凤 今令 申甲由田 白自百 贝见
      间问闻 同回 团因困 囚困 园圆 区匹 西酉 贷货贺 待侍特持 侯候 拔拨 折拆析 治冶 活话 扒抓 护扩沪 抢枪 场扬杨汤 枝技投 投设没役 准淮 推准堆椎 充兖
      充允 兑允 冲仲 突穾 究穷 容客 官宫 宣宜 室宣 壁璧 辨辩辫 情清请晴睛 镇填慎 锁镇 城域 城诚 晨震 要耍 栗票粟 季李委秀 考老孝 孟盂 管菅营 监蓝盐
      盈盆 督瞥警 敬警 暑署 余佘 居局届屈 展屡 府俯 付附 似以 从丛 北比 优忧犹扰 代伐 任仕 住佳往注 诈作 估沽 低抵底 体休 何河 可司 使便更 吏史 吉古
      甘廿 早旱 草革 章童 竟竞 境镜 亮壳亭 享亨 南商 适造选 进迸近 迁迂 遣遗 逐遂隧 环坏怀杯 检捡俭险 径经劲 组租祖阻姐 纪记 论沦 评坪 防访纺仿 议仪
      译泽择 谋媒 谈淡 诫诚 试拭式 课棵裸 政攻改 放故敌 教救数 效郊 列例烈 济挤剂 创仓 力刀 势热熟 勒勤靳 压厌 历厉 原源 具县 且旦 墓慕幕 叉又 友反
      受爱授 变恋 右石 名各 吸级极 昊吴 周同 昧味 晶品 咨资 竖坚 型刑 培陪赔倍 均钧 披波坡破 快块决缺 坟纹 增赠 壮状 装裴 失矢 奇寄 奉泰秦春舂 浆奖将
      威咸 娱误 字宇守 孔孙 直宜 案寨赛 宽觅 才寸 尊遵 尖尘 尤龙 就孰 局扃 岗岚 岛鸟 州洲 臣巨 羞差 市巿币 帅师 希布 帐胀张 账胀 邦帮 棠常 幅副福辐
      幼幻 床麻 腐府 坐座 康庸廉 延廷 弘引 弱羽 形彤 采彩 彰影 彻砌 津律 徒徙陡 微徽 志忘忌 忙茫 含念舍 恩思 恒垣 慧惠 想相 感惑 漫慢曼 慰尉 憾撼
      懂董 戍戌戊 找我 或域 战站 斥斤片 朴扑补 抚扰 杷把 抑仰迎 抓爪 杭抗航 报服 披被 押抻 担坦 拍柏 拓柘 招昭照 佣拥 括活 拾恰 挂桂硅 措指错 按桉
      挑桃 挖控 损捐 换涣 据剧 缓援暖 排徘 掌拿 探深 描猫 堤提 屋握 稿搞 摘滴 撤澈 播潘 操燥澡躁 牧收枚 撒散 料科 余斜 拖施 旅族 归旧 时肘吋 枉旺
      朋明 冒昌 昱显 晋普 影景 晚挽 淅晰 曲由 朗郎 朝期潮 机杌 杈权 材村 杠杆 柬束策 松淞 板版 构沟购 果呆 枢抠 驾架 染柒 矛柔予 拦栏 样洋祥详 根跟很
      络格路骆洛略落 档挡 桥侨骄 梁粱 绵棉锦 棚栅 森淼 植值 概慨 模摸膜 次欠 敖款 毁毅 毋母 乞气汽 球求 江汇 汉汊 汛讯 池他 砂沙 洁浩结 浪狼 侮海悔
      消削 涌通 润闰 涨胀 混棍 添舔 渔鱼 温湿 巷港 渴竭 糊湖 湾弯 滑猾 满瞒 滨宾 演寅 登澄 激缴 激邀 灌罐 灯打 炉妒 炼练 碑牌 牲性 独浊 狠狼
      猪绪诸储 珍诊 斑班 理埋 琐锁 端瑞 璃漓 甚其 留贸 蓄畜 番翻 疫疾 睦陆 短矩 扩矿旷 码妈 妍研 欣砍 拙础 碳炭 磁滋 礼札 社杜祉 祝况 神伸绅 蔡祭
      秩秋 积织帜 移秽 悦税锐 稳隐 峻竣俊骏 付符 第弟 筹等 签答 偏篇编遍骗 藉籍 纷粉 素索 系紧 钝纯 纲网钢 低纸 线钱 细绅 绍沼 终冬 洽给 统充 债绩
      维惟 录绿缘 缩宿 姜美 郡群 聘骋 肃萧 股服 肮肥 肩启 育肓 胁协 熊能 说脱 却脚 船般 良食 苦若 荼茶 获荻 莱菜 蔬疏 簿薄 臧藏 虎虑 衔街 栽裁载
      裂烈 履覆 汁计 汀订 训川 谊宜 凋调 豪象像毫 责贵贡 败贩 贫贪 站贴 贾费 尝赏 起赶 足促 距拒 沃跃 践贱 综踪棕 轨轧 传转 俩辆 输愉榆 辛幸 连莲
      追迫 腿退 跳逃 透秀 速束 逄逢 遇偶 那邵 油邮 领邻 部陪 配酌 酒洒 铺辅 健键 闪闭闲 阁阅 阵陈 险脸 融隔 顶项 须顺 饰饲 饮饭 驰驶 鸡鸭 挥辉晖
      烽锋峰 皇星 哀衰衷 赢羸 券卷眷 暴爆 赌睹 洗冼 贯惯 缉辑 漕槽 萍苹 崇祟 渐浙 拨泼 掉悼 萃粹 嘱瞩 暇瑕 赖懒 勘堪 甄鄄 冀翼 晓饶 荣宋 塔搭 厉励
      凯剀 堰偃 坝贝 峡狭 庄压 绕挠 纳纲 妆壮 摊滩 核该
      施旆旎 算祘筭 查杳 究宄 学孛 研硏 术朮 改攺 事亊 国囯 污汚 规觃 助肋 教敎 质盾 益盆盒 员负 农衣 复夏 目且 政玫 察寮 健建 贴帖 审窜 救敕赦 法洁
      桥挢 费赀 职耻 险睑 检睑 障幛瘴 保堡褓 疗疔 症疰 院阮浣 校狡绞 塘溏糖 溉概慨 坝垻 旱焊 震霞 灾灸炎 抢呛 种钟肿 植殖 苗笛 航舫 隧燧 站玷 载戴
      府肘俯 业亚 员贝 恳垦 庆厌 曲典 视祝 听昕 闻阐 摄慑 晋普 竭揭 履屦 阂阁 峙恃 拢扰 茎苤 菌茵 萌荫 郊效 稼嫁 藩潘 辙撤 缮膳 膳缮 循徇 询洵 殉询 裨俾 弥祢 戎戍
      析柝 拆柝 牲姓 缓媛 媛援 暧暖 援媛 挚执 炬矩 距矩 拒柜 柜拒 积枳 识炽 瞩嘱 栓拴 拴栓 桩椿 椿桩 措借 借措 惜借 错借 廉赚 赚廉 兼廉 谦廉
      """;

  private static final char[] NONE = {};
  private static final int FEW = 8;

  /** The families, a blank before the first. */
  private final char[] families = (' ' + FAMILIES).toCharArray();

  /** The first place of each character in the families, by its place in the block; 0 for none. */
  private final char[] first = new char[Han.SIZE];

  /** The next place of the character at each place; 0 for none. */
  private final char[] next = new char[families.length];

  private LookAlikes() {
    for (int i = families.length - 1; i > 0; i--) {
      if (Han.is(families[i])) {
        next[i] = first[families[i] - Han.FIRST];
        first[families[i] - Han.FIRST] = (char) i;
      }
    }
  }

  /** The one table, made when it is first asked for. */
  static LookAlikes table() {
    return Holder.TABLE;
  }

  /** Sets a mark for each character that may stand for another, at the place of its code. */
  void mark(byte[] marks, byte mark) {
    for (char c : families) {
      if (Han.is(c)) {
        marks[c] |= mark;
      }
    }
  }

  /** The characters that this one may stand for; none for most. */
  char[] of(char c) {
    char[] others = NONE;
    int size = 0;
    for (int at = first[c - Han.FIRST]; at > 0; at = next[at]) {
      for (int i = start(at); Han.is(families[i]); i++) {
        if (families[i] != c && !holds(others, size, families[i])) {
          others = size < others.length ? others : Arrays.copyOf(others, size + FEW);
          others[size++] = families[i];
        }
      }
    }
    return size == others.length ? others : Arrays.copyOf(others, size);
  }

  /** Where the family begins that has a character at the place. */
  private int start(int place) {
    int start = place;
    while (Han.is(families[start - 1])) {
      start--;
    }
    return start;
  }

  private static boolean holds(char[] characters, int size, char wanted) {
    for (int i = 0; i < size; i++) {
      if (characters[i] == wanted) {
        return true;
      }
    }
    return false;
  }

  private static final class Holder {
    static final LookAlikes TABLE = new LookAlikes();
  }
}
