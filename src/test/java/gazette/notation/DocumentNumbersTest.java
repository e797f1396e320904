package gazette.notation;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.model.DocumentNumber;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "清政字〔2021〕57号, 清政字, 2021, 57",
    "清政字[2021]57号, 清政字, 2021, 57",
    "清政字［2021］57号, 清政字, 2021, 57",
    "清政字【2021】57号, 清政字, 2021, 57",
    "清政字（2021）57号, 清政字, 2021, 57",
    "清政字(2021)57号, 清政字, 2021, 57",
    "清政字﹝2021﹞57号, 清政字, 2021, 57",
    "清政字「2021」57号, 清政字, 2021, 57",
    "清政字«2021»57号, 清政字, 2021, 57",
    "清政字„2021‟57号, 清政字, 2021, 57",
    "清政字〈2021〉57号, 清政字, 2021, 57",
    "清政字｛2021｝57号, 清政字, 2021, 57",
    "清政字〔2021]57号, 清政字, 2021, 57",
    "清政字(2021〕57号, 清政字, 2021, 57",
    "清政字〔２０２１〕５７号, 清政字, 2021, 57",
    "清政字〔二〇二一〕57号, 清政字, 2021, 57",
    "清政字〔二○○九〕十五号, 清政字, 2009, 15",
    "清政字〔2021年〕57号, 清政字, 2021, 57",
    "清政字〔2021〕第57号, 清政字, 2021, 57",
    "清政字〔2021〕第 057 號, 清政字, 2021, 57",
    "清政字 〔 2021 〕 57 号, 清政字, 2021, 57",
    "清政字〔2 021〕57号, 清政字, 2021, 57",
    "清政办 字〔2021〕57号, 清政办字, 2021, 57",
    "清 政 办 字〔2021〕57号, 清政办字, 2021, 57",
    "清政字〔2021〕57-1号, 清政字, 2021, 57",
    "国发〔85〕12号, 国发, 1985, 12",
    "清征启公告〔2023〕6号, 清征启公告, 2023, 6",
    "国办发明电〔2018〕15号, 国办发明电, 2018, 15",
    "国卫办疾控发〔2016〕44号, 国卫办疾控发, 2016, 44",
    "自然资发〔2020〕91号, 自然资发, 2020, 91",
    "泽政公开办〔2023〕5号, 泽政公开办, 2023, 5",
    "发改办财金规〔2019〕860号, 发改办财金规, 2019, 860",
    "政府令〔2010〕第15号, 政府令, 2010, 15",
    "清环规大气[2017]2号, 清环规大气, 2017, 2",
    "望财综[2017]46号, 望财综, 2017, 46",
    "渝北府发〔2017〕7号, 渝北府发, 2017, 7",
    "和政发〔2020〕3号, 和政发, 2020, 3",
    "即墨政发〔2020〕3号, 即墨政发, 2020, 3",
    "将府办发〔2020〕3号, 将府办发, 2020, 3",
    "从政函〔2020〕3号, 从政函, 2020, 3",
    "清数据发〔2023〕1号, 清数据发, 2023, 1",
    "清经信规〔2023〕1号, 清经信规, 2023, 1",
    "清人社规〔2023〕1号, 清人社规, 2023, 1",
    "清河市人民政府公告〔2023〕6号, 清河市人民政府公告, 2023, 6",
    "清河市自然资源和规划局征地公告〔2023〕6号, 清河市自然资源和规划局征地公告, 2023, 6",
    "〔57〕清农字第14号, 清农字, 1957, 14",
    "（80）清财预字第十二号, 清财预字, 1980, 12",
    "[1956]会办字 7 号, 会办字, 1956, 7",
    "清政办发〔201746, 清政办发, 2017, 46",
    "清政办发〔2017 46号, 清政办发, 2017, 46",
    "清政办发2017〕46号, 清政办发, 2017, 46"
  })
  void readsANumberThatStandsAlone(String text, String agency, int year, int serial) {
    NumberReading reading = DocumentNumbers.whole(text);

    assertThat(reading).isNotNull();
    assertThat(reading.number())
        .isEqualTo(new DocumentNumber(text.replace(" ", ""), agency, year, serial));
    assertThat(DocumentNumbers.find(text, 0)).isEqualTo(reading);
    assertThat(DocumentNumbers.at(text, 0)).isEqualTo(reading);
    assertThat(DocumentNumbers.endingAt(text, text.length())).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于废止清政发〔2018〕8号和清政发〔2019〕5号文件的通知 | 清政发〔2018〕8号 清政发〔2019〕5号",
        "文件和清政发〔2019〕5号 | 清政发〔2019〕5号",
        "国发〔2018〕8号和国发〔2019〕5号 | 国发〔2018〕8号 国发〔2019〕5号",
        "《意见》（清发〔2018〕8号）和国发〔2019〕5号 | 清发〔2018〕8号 国发〔2019〕5号",
        "根据国发〔2012〕48号文件 | 国发〔2012〕48号",
        "你署九月十八日〔57〕署教字第145号报告收悉 | 〔57〕署教字第145号",
        "按照国办发〔2012〕48号要求 | 国办发〔2012〕48号",
        "按照中办发〔2012〕48号要求 | 中办发〔2012〕48号",
        "贯彻落实泽政发〔2016〕40号精神 | 泽政发〔2016〕40号",
        "现转发国办发〔2018〕3号 | 国办发〔2018〕3号",
        "清政字〔2018〕3号及清政字〔2018〕4号 | 清政字〔2018〕3号 清政字〔2018〕4号",
        "国务院国发〔2012〕48号 | 国发〔2012〕48号",
        "省政府泽政发〔2016〕40号 | 泽政发〔2016〕40号",
        "市政府办公室清政办发〔2018〕3号 | 清政办发〔2018〕3号",
        "中共清河市委清发〔2018〕3号 | 清发〔2018〕3号",
        "经清政字〔2018〕3号批准 | 清政字〔2018〕3号",
        "市财政局清财字〔2018〕3号 | 清财字〔2018〕3号",
        "清公局治字〔2018〕3号 | 清公局治字〔2018〕3号",
        "2018年清政发〔2018〕3号 | 清政发〔2018〕3号",
        "，原清政发〔2010〕5号同时废止 | 清政发〔2010〕5号",
        "以清政发〔2010〕5号文件下发 | 清政发〔2010〕5号",
        "将清政发〔2010〕5号第三条 | 将清政发〔2010〕5号",
        "现将清政发〔2010〕5号第三条 | 清政发〔2010〕5号",
        "根据如皋政发〔2010〕5号 | 如皋政发〔2010〕5号",
        "根据和平政发〔2010〕5号 | 和平政发〔2010〕5号",
        "行政管理的通告　清政通〔2023〕2号 | 清政通〔2023〕2号",
        "的通知(清政字〔2021〕69号)10 | 清政字〔2021〕69号",
        "《条例》（国务院令第713号）和《清河市办法》（清河市人民政府令第82号） | 国务院令第713号 清河市人民政府令第82号",
        "根据国务院令第713号 | 国务院令第713号",
        "按照国务院一九八〇年223号文件的规定 | 国务院一九八〇年223号",
        "根据清政〔1983〕4号文件和国务院一九八四年八号文件 | 清政〔1983〕4号 国务院一九八四年八号",
        "根据清河省人民政府一九八四年八号文件精神 | 清河省人民政府一九八四年八号",
        "（1985年5月4日清政〔1985〕38号） | 清政〔1985〕38号",
        "（清政发〔2018〕8、9号） | 清政发〔2018〕8",
        "见清政征〔2018〕8号、9号 | 清政征〔2018〕8号",
        "〔2019〕5 号文件的通知 | 〔2019〕5号",
        "参照清建规[2017]12号(2017年8月印发) | 清建规[2017]12号"
      })
  void cutsTheWordsBeforeACode(String text, String expected) {
    assertThat(String.join(" ", found(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "电话：（0537）3422236",
        "清河市规划（2018—2020年）",
        "（2021年10月24日印发）",
        "增长（2021）年",
        "《清河年鉴》（2020）",
        "总投资[2021]万元",
        "清河市人民法院（2019）民初5号",
        "清河市人民法院（2012）清民字第5号",
        "清河市人民法院〔2012〕清民初字第5号",
        "［25］清农字样的牌匾",
        "第一条为了规范令人满意的",
        "令人瞩目的第一名",
        "公告栏第3号",
        "〔注〕",
        "四大产业［2］占比",
        "（〔【"
      })
  void findsNoNumberInOtherText(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "国务院令第713号, 国务院令第713号, , 713",
    "清河市人民政府令 第82号, 清河市人民政府令第82号, , 82",
    "中华人民共和国主席令第三十一号, 中华人民共和国主席令第三十一号, , 31",
    "国务院令（第713号）, 国务院令（第713号）, , 713",
    "清河市人民政府第5号令, 清河市人民政府第5号令, , 5",
    "国家发展和改革委员会令2020年第32号, 国家发展和改革委员会令2020年第32号, 2020, 32",
    "发展改革委、商务部令2020年第32号, '发展改革委、商务部令2020年第32号', 2020, 32",
    "清河市财政局公告2018年第15号, 清河市财政局公告2018年第15号, 2018, 15",
    "清河市公安局通告第3号, 清河市公安局通告第3号, , 3"
  })
  void readsTheNumbersOfOrders(String text, String printed, Integer year, int serial) {
    NumberReading reading = DocumentNumbers.find("依照" + text + "执行", 0);

    assertThat(reading).isNotNull();
    assertThat(reading.number()).isEqualTo(new DocumentNumber(printed, null, year, serial));
    assertThat(reading.start()).isEqualTo(2);
  }

  @Test
  void readsTheNumberInTheBracketOfAnAnnouncement() {
    NumberReading reading = DocumentNumbers.find("关于停征的公告（2018年第15号）", 0);

    assertThat(reading).isNotNull();
    assertThat(reading.number()).isEqualTo(new DocumentNumber("2018年第15号", null, 2018, 15));
  }

  @Test
  void readsTheNumberInTheBracketBehindTheTitleOfAnAnnouncement() {
    NumberReading reading = DocumentNumbers.find("按照《关于停征的公告》（2018年第15号）要求", 0);

    assertThat(reading).isNotNull();
    assertThat(reading.number()).isEqualTo(new DocumentNumber("2018年第15号", null, 2018, 15));
    assertThat(DocumentNumbers.find("按照《关于停征的公告》2018年第15号要求", 0)).isNull();
    assertThat(DocumentNumbers.find("《清河市政令》（2018年创刊）", 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "第707号, 第707号, 707",
    "　　第 82 号　, 第82号, 82",
    "（第三十一号）, 第三十一号, 31",
    "( 清府发〔2003〕37号 ), 清府发〔2003〕37号, 37",
    "（清政字〔2021〕57号）, 清政字〔2021〕57号, 57",
    "[清政字（2021）57号], 清政字（2021）57号, 57"
  })
  void acceptsALineThatIsNothingButANumber(String text, String printed, int serial) {
    NumberReading reading = DocumentNumbers.whole(text);

    assertThat(reading).isNotNull();
    assertThat(reading.number().text()).isEqualTo(printed);
    assertThat(reading.number().serial()).isEqualTo(serial);
    assertThat(text.substring(reading.start(), reading.end()).replace(" ", "")).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "（）",
        "第707号令发布",
        "707号",
        "清政字〔2021〕57号关于",
        "关于清政字〔2021〕57号",
        "清河市人民政府令",
        "（第三期）",
        "清政字〔2021〕57号、清政字〔2021〕58号"
      })
  void refusesALineThatIsMoreOrLessThanANumber(String text) {
    assertThat(DocumentNumbers.whole(text)).isNull();
  }

  @Test
  void readsTheNumberBeforeATitleOnTheSameLine() {
    String text = "清政发【2023】7号关于印发清河市方案的通知";
    NumberReading reading = DocumentNumbers.at(text, 0);

    assertThat(reading).isNotNull();
    assertThat(reading.end()).isEqualTo(11);
    assertThat(DocumentNumbers.at("关于执行清政发〔2023〕7号的通知", 0)).isNull();
  }

  @Test
  void readsTheNumberAfterATitleOnTheSameLine() {
    String text = "关于废止清政发〔2018〕8号的通告 清政通〔2023〕2号 ";
    NumberReading reading = DocumentNumbers.endingAt(text, text.length());

    assertThat(reading).isNotNull();
    assertThat(reading.number().text()).isEqualTo("清政通〔2023〕2号");
    assertThat(DocumentNumbers.endingAt("清政通〔2023〕2号的", 13)).isNull();
  }

  @Test
  void keepsANumberWhoseSerialIsLost() {
    NumberReading reading = DocumentNumbers.find("《意见》（清政发〔2019〕", 0);

    assertThat(reading).isNotNull();
    assertThat(reading.number()).isEqualTo(new DocumentNumber("清政发〔2019〕", "清政发", 2019, null));
  }

  private static List<String> found(String text) {
    List<String> found = new ArrayList<>();
    NumberReading reading = DocumentNumbers.find(text, 0);
    while (reading != null) {
      found.add(reading.number().text());
      reading = DocumentNumbers.find(text, reading.end());
    }
    return found;
  }
}
