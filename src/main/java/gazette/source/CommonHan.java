package gazette.source;

import java.util.BitSet;

/**
 * The Han characters that make up most of any Chinese text, in both scripts. Two in three Han
 * characters of a gazette are among them, and one in twenty where bytes were read by a wrong
 * charset: that is how charsets are told apart.
 */
final class CommonHan {
  /** The most frequent characters of the language, then those of official documents. */
  private static final String SIMPLIFIED =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度"
          + "家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正"
          + "心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长"
          + "求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器"
          + "压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信"
          + "马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支"
          + "般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参"
          + "红细引听该铁价严督监检批函印令附抄送送细则补助奖励罚款责任落实牵头街镇乡村居厅项投企营环境护绿污染防疫卫健康食药房城财税审职务免聘副届席秘"
          + "届评审施意见预案范围依违试暂废止执贯彻推坚筹协配综牵录第条章节款项〇零壹贰叁两亿元案例讯签署息牌登网络贸易创融惠园港岸桥河湖镇街龙阳州岛"
          + "县乡室馆站校班课师医院幼残妇童岁贫扶助救灾害险急抢汛旱森渔牧粮种畜猪禽苗稳促升优化激励考核绩档库宣讲培训班竞赛奖";

  /** The same characters in the other script, where it writes them differently. */
  private static final String TRADITIONAL =
      "這為個國時來們對會發動過說產種後學經進著電裡裏現實兩體機當點從業應開還關間樣與線數內質氣變條沒結解問無系軍並題黨員總設長頭資邊級圖統較將組見"
          + "計別論運農幾區強決幹戰則據處隊給門規熱領東導壓爭濟階術極聯認權證單風帶場車務萬達積議聲報鬥類離華確張馬節話況傳許廣記織裝眾書復複兒須際驗"
          + "連斷難礦備辦習響約勞團歷曆構稱準號維劃選標寫親養層狀廠識適屬圓滿縣參紅細聽該鐵價嚴督監檢函附則補獎勵罰責實牽頭鎮鄉廳項營環護綠汙污藥財稅"
          + "審職務聘屆預範圍違試暫廢執貫徹堅籌協錄第條億案訊簽署牌網絡貿創園橋龍陽島館師醫殘婦歲貧災險搶漁糧豬禽穩優勵績檔庫講訓競賽萬餘於東臺灣台週"
          + "遊佈徵舊專語讀詢請調訂詳該誰課談論證譯護讓買費貨貸賣購質賬輸轉輛輕軟較載農過還運遷郵鄰鄧釋鋼鋪銀銷錢鍵鎖鐘鏈開閉閒間關陰陸隨隱雙雜雲電靈"
          + "靜響頁順須預頒領頻題額顯類風飛飯飲館馬駐駕騎驗高魚鮮鳥麗黃齊齡澳門特區行政長官條例憲報公佈規章批示訓令社會司局";

  private static final BitSet COMMON = set();

  private CommonHan() {}

  static boolean has(char c) {
    return COMMON.get(c);
  }

  private static BitSet set() {
    BitSet common = new BitSet(0xA000);
    SIMPLIFIED.chars().forEach(common::set);
    TRADITIONAL.chars().forEach(common::set);
    return common;
  }
}
