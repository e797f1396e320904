package gazette.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.source.NotTextException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecoderTest {

  private static final String NAME = "qinghe-2021-11.txt";

  private static SourceText decode(byte[] bytes) throws NotTextException {
    return Decoder.decode(bytes, NAME, null);
  }

  private static String textOf(SourceText source) {
    return source.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String sample(String charset) {
    return charset.startsWith("Big5") ? Texts.TRADITIONAL : Texts.SIMPLIFIED;
  }

  @Test
  void says_what_is_known_of_the_source() throws NotTextException {
    SourceText source = decode("清河市\n人民政府".getBytes(UTF_8));
    assertThat(source.name()).isEqualTo(NAME);
    assertThat(source.charset()).isEqualTo("UTF-8");
    assertThat(source.bytes()).isEqualTo(22);
    assertThat(source.lines()).containsExactly(new Line(1, "清河市"), new Line(2, "人民政府"));
    assertThat(source.malformed()).isEmpty();
    assertThat(decode("abc".getBytes(UTF_8)).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'\n', 1",
    "'一', 1",
    "'一\n', 1",
    "'一\n二', 2",
    "'一\r\n二\r\n', 2",
    "'一\r二', 1",
    "'一\n\n二', 3",
    "'一\u2028二\u0085三\f四\u000B五', 1"
  })
  void a_line_ends_at_a_line_feed_and_nowhere_else(String text, int lines) throws NotTextException {
    assertThat(decode(text.getBytes(UTF_8)).lines()).hasSize(lines);
  }

  @Test
  void the_end_of_a_line_is_not_part_of_it() throws NotTextException {
    assertThat(textOf(decode("一\r\n二\r三\r\r\n四".getBytes(UTF_8)))).isEqualTo("一\n二\r三\r\n四");
    assertThat(textOf(decode("一\n二\r".getBytes(UTF_8)))).isEqualTo("一\n二\r");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "UTF-32LE, UTF-32LE",
    "UTF-32BE, UTF-32BE",
    "GB18030, GB18030",
    "GBK, GB18030",
    "GB2312, GB18030",
    "Big5, Big5",
    "Big5-HKSCS, Big5"
  })
  void tells_each_charset_by_content(String charset, String told) throws NotTextException {
    String text = sample(charset);
    SourceText source = decode(text.getBytes(Charset.forName(charset)));
    assertThat(source.charset()).isEqualTo(told);
    assertThat(source.malformed()).isEmpty();
    assertThat(textOf(source)).isEqualTo(text.stripTrailing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "GBK", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void tells_traditional_script_in_the_other_charsets(String charset) throws NotTextException {
    SourceText source = decode(Texts.TRADITIONAL.getBytes(Charset.forName(charset)));
    assertThat(textOf(source)).isEqualTo(Texts.TRADITIONAL.stripTrailing());
  }

  @Test
  void hong_kong_characters_need_the_larger_charset() throws NotTextException {
    String text = "嵐州縣政府公告：訂於深水埗邨舉行會議，嗰日請勿停車。";
    SourceText source = decode(text.getBytes(Charset.forName("Big5-HKSCS")));
    assertThat(source.charset()).isEqualTo("Big5-HKSCS");
    assertThat(textOf(source)).isEqualTo(text);
  }

  @Test
  void a_character_of_four_bytes_is_read_in_gb18030() throws NotTextException {
    String text = "任命王𬭎为清河市水务局局长，免去其科长职务。";
    assertThat(textOf(decode(text.getBytes(Charset.forName("GB18030"))))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
  void a_byte_order_mark_settles_the_charset_and_is_no_character(String charset)
      throws NotTextException {
    for (String text : new String[] {"", "1", "清河市", Texts.SIMPLIFIED.stripTrailing()}) {
      SourceText source = decode(("\uFEFF" + text).getBytes(Charset.forName(charset)));
      assertThat(source.charset()).isEqualTo(charset);
      assertThat(textOf(source)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "GDP 3.5%", "2021-10-24\r\n", "Notice No. 57 of 2021\n\n1. Aims\n"})
  void ascii_in_utf_16_is_told_by_its_zeros(String text) throws NotTextException {
    assertThat(decode(text.getBytes(UTF_16LE)).charset()).isEqualTo("UTF-16LE");
    assertThat(decode(text.getBytes(UTF_16BE)).charset()).isEqualTo("UTF-16BE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Приказ № 57 о мерах по развитию города",
        "경기도 청하시 공보 제 57 호 행정 예고",
        "Διάταγμα αριθ. 57 του δήμου",
        "清河市の条例を改正する条例をここに公布する",
        "صدر القرار رقم ٥٧ لسنة ٢٠٢١"
      })
  void other_scripts_in_utf_16_are_texts(String line) throws NotTextException {
    String text = (line + "\n").repeat(10).strip();
    assertThat(textOf(decode(text.getBytes(UTF_16LE)))).isEqualTo(text);
    assertThat(textOf(decode(text.getBytes(UTF_16BE)))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK", "GB2312", "Big5", "Big5-HKSCS"})
  void windows_of_two_hundred_bytes_cut_anywhere_are_told(String charset) throws NotTextException {
    Charset written = Charset.forName(charset);
    byte[] whole = sample(charset).getBytes(written);
    int told = 0;
    int windows = 0;
    for (int at = 0; at + 200 <= whole.length; at++) {
      SourceText source = decode(Arrays.copyOfRange(whole, at, at + 200));
      String text = textOf(source);
      long han = text.chars().filter(c -> c >= 0x4E00 && c < 0xA000).count();
      boolean same = family(source.charset()).equals(family(charset));
      boolean right = same && matches(text, sample(charset));
      told += right ? 1 : 0;
      windows += right || han >= 20 || !same ? 1 : 0;
    }
    assertThat(windows).isGreaterThan(200);
    assertThat(100.0 * told / windows).isGreaterThanOrEqualTo(99);
  }

  /** Whether the text, but for three characters at each end, stands in the whole. */
  private static boolean matches(String text, String whole) {
    return whole.contains(text.substring(3, text.length() - 3));
  }

  private static String family(String charset) {
    return charset.startsWith("GB") ? "GB" : charset.startsWith("Big5") ? "Big5" : charset;
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void a_first_character_that_is_cut_off_is_said(String charset) throws NotTextException {
    byte[] whole = sample(charset).getBytes(Charset.forName(charset));
    SourceText source = decode(Arrays.copyOfRange(whole, 1, whole.length));
    int rest = charset.equals("UTF-8") ? 2 : 1;
    assertThat(textOf(source)).isEqualTo('\uFFFD' + sample(charset).stripTrailing().substring(1));
    assertThat(source.malformed()).hasSize(1);
    assertThat(source.malformed().get(0).offset()).isZero();
    assertThat(source.malformed().get(0).line()).isEqualTo(1);
    assertThat(source.malformed().get(0).bytes()).hasSize(3 * rest - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Décret n° 57 du maire relatif à la création d'un marché",
        "The tutorial on pipes © 2021 has more details on this, see the note at the end of it",
        "A polgármester előterjesztése és a költségvetés módosítása",
        "Hotărârea nr. 57 privind bugetul local al orașului",
        "Rozporządzenie w sprawie ochrony środowiska",
        "El señor alcalde pidió más presupuesto para la educación"
      })
  void accented_letters_do_not_become_han_characters(String text) throws NotTextException {
    SourceText source = decode(text.getBytes(Charset.forName("windows-1250")));
    assertThat(source.charset()).isEqualTo("UTF-8");
    assertThat(source.malformed()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"清河市人民政府", "任命王川为局长。", "第一条　为了保护环境", "〔2021〕57号"})
  void short_lines_are_told(String text) throws NotTextException {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GB2312"}) {
      assertThat(textOf(decode(text.getBytes(Charset.forName(charset))))).isEqualTo(text);
    }
  }

  @Test
  void a_few_bad_bytes_in_utf_8_are_replaced_and_said() throws NotTextException {
    byte[] text =
        join(
            "清河市人民政府办公室\n关于".getBytes(UTF_8),
            bytes(0xB0),
            "印发规划".getBytes(UTF_8),
            bytes(0xFF, 0xFE),
            "的通知\n各县".getBytes(UTF_8));
    SourceText source = decode(text);
    assertThat(source.charset()).isEqualTo("UTF-8");
    assertThat(textOf(source)).isEqualTo("清河市人民政府办公室\n关于\uFFFD印发规划\uFFFD\uFFFD的通知\n各县");
    assertThat(source.malformed()).containsExactly(new Malformed(37, 2, "B0", 3));
  }

  @Test
  void a_last_character_that_is_cut_off_is_said() throws NotTextException {
    byte[] text = "关于印发规划的通知\n清河市".getBytes(UTF_8);
    SourceText source = decode(Arrays.copyOf(text, text.length - 1));
    assertThat(textOf(source)).isEqualTo("关于印发规划的通知\n清河\uFFFD");
    assertThat(source.malformed()).containsExactly(new Malformed(34, 2, "E5 B8", 1));
  }

  @Test
  void a_replacement_character_that_the_file_has_is_not_malformed() throws NotTextException {
    assertThat(decode("清河\uFFFD市".getBytes(UTF_8)).malformed()).isEmpty();
    assertThat(decode("清河\uFFFD市".getBytes(UTF_16LE)).malformed()).isEmpty();
  }

  @Test
  void half_a_surrogate_pair_costs_one_character() throws NotTextException {
    byte[] text = "\uFEFF任命王\uD871为局长\n".getBytes(UTF_16BE);
    byte[] cut =
        join(
            "\uFEFF任命王".getBytes(UTF_16BE),
            bytes(0xD8, 0x71),
            "为局长\n副".getBytes(UTF_16BE),
            bytes(0xDE, 0x00),
            "科长".getBytes(UTF_16BE),
            bytes(0x4E));
    assertThat(text).isNotEmpty();
    SourceText source = decode(cut);
    assertThat(textOf(source)).isEqualTo("任命王\uFFFD为局长\n副\uFFFD科长\uFFFD");
    assertThat(source.malformed())
        .containsExactly(new Malformed(8, 1, "D8 71", 1), new Malformed(20, 2, "DE 00", 2));
  }

  @Test
  void bad_bytes_in_gb18030_are_replaced_and_do_not_eat_the_end_of_the_line()
      throws NotTextException {
    Charset gb = Charset.forName("GB18030");
    byte[] text = join("清河市人民政府".getBytes(gb), bytes(0xB9), "\n关于印发规划的通知".getBytes(gb));
    SourceText source = decode(text);
    assertThat(textOf(source)).isEqualTo("清河市人民政府\uFFFD\n关于印发规划的通知");
    assertThat(source.malformed()).containsExactly(new Malformed(14, 1, "B9", 1));
  }

  @Test
  void random_damage_never_throws_and_every_replacement_is_counted() throws NotTextException {
    Random random = new Random(20211118);
    for (int i = 0; i < 2_000; i++) {
      byte[] text = Texts.SIMPLIFIED.getBytes(UTF_8);
      for (int n = random.nextInt(5); n >= 0; n--) {
        text[random.nextInt(text.length)] = (byte) (0x80 + random.nextInt(0x80));
      }
      SourceText source = decode(text);
      assertThat(source.charset()).isEqualTo("UTF-8");
      for (Line line : source.lines()) {
        long replaced = line.text().chars().filter(c -> c == '\uFFFD').count();
        int said =
            source.malformed().stream()
                .filter(m -> m.line() == line.number())
                .mapToInt(Malformed::places)
                .sum();
        assertThat(said).isEqualTo((int) replaced);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GB18030", "gbk", "Big5", "UTF-16", "utf-16le", "UTF8", "UTF-32", "windows-1252"})
  void a_named_charset_overrules_the_content(String charset) throws NotTextException {
    String text = charset.startsWith("windows") ? "Décret n° 57" : sample(charset);
    Charset named = Charset.forName(charset);
    SourceText source = Decoder.decode(text.getBytes(named), NAME, charset);
    assertThat(textOf(source)).isEqualTo(text.stripTrailing());
    byte[] marked = ("\uFEFF" + "清河市").getBytes(UTF_8);
    assertThat(textOf(Decoder.decode(marked, NAME, "UTF-8"))).isEqualTo("清河市");
  }

  @Test
  void utf_16_named_without_its_order_gets_the_order_of_the_text() throws NotTextException {
    assertThat(Decoder.decode("清河市".getBytes(UTF_16LE), NAME, "UTF-16").charset())
        .isEqualTo("UTF-16LE");
    assertThat(Decoder.decode("清河市".getBytes(UTF_16BE), NAME, "UTF-16").charset())
        .isEqualTo("UTF-16BE");
    assertThat(textOf(Decoder.decode("\uFEFF清河市".getBytes(UTF_16LE), NAME, "UTF-16")))
        .isEqualTo("清河市");
  }

  @Test
  void bytes_that_do_not_fit_a_named_charset_are_refused() {
    byte[] text = "清河市\n人民政府".getBytes(Charset.forName("GBK"));
    assertThatThrownBy(() -> Decoder.decode(text, NAME, "UTF-8"))
        .isInstanceOfSatisfying(
            NotTextException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISFIT))
        .hasMessageContaining("not UTF-8")
        .hasMessageContaining("byte 0 (C7)")
        .hasMessageContaining("line 1")
        .hasMessageContaining("detected");
    assertThatThrownBy(() -> Decoder.decode("王珺容".getBytes(Charset.forName("GBK")), NAME, "gb2312"))
        .hasMessageContaining("byte 2 (AC) on line 1")
        .hasMessageContaining("GB18030");
    assertThatThrownBy(() -> Decoder.decode("\uFEFF清河市".getBytes(UTF_16BE), NAME, "UTF-16LE"))
        .hasMessageContaining("byte-order mark of UTF-16BE");
    assertThatThrownBy(() -> Decoder.decode(bytes(0x4E, 0x00, 0x4E), NAME, "UTF-16BE"))
        .hasMessageContaining("byte 2 (4E)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB-99", "", "清河", "utf 8"})
  void a_charset_that_does_not_exist_is_said(String charset) {
    assertThatThrownBy(() -> Decoder.decode("清河市".getBytes(UTF_8), NAME, charset))
        .isInstanceOfSatisfying(
            NotTextException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_CHARSET))
        .hasMessageContaining('"' + charset + '"')
        .hasMessageContaining("GB18030");
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7\n%', PDF, pdftotext",
    "'PK\u0003\u0004....word/document.xml', Word, save it as plain text",
    "'PK\u0003\u0004....xl/workbook.xml', Excel, save it as plain text",
    "'PK\u0003\u0004....OFD.xml', OFD, save it as plain text",
    "'PK\u0003\u0004....readme.txt', ZIP, unpack",
    "'\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', '.doc, .wps', save it as plain text",
    "'{\\rtf1\\ansi 清河市}', RTF, save it as plain text",
    "'\u0089PNG\r\n\u001A\n', PNG, OCR",
    "'\u00FF\u00D8\u00FF\u00E0..JFIF', JPEG, OCR",
    "'II*\u0000', TIFF, OCR",
    "'\u001F\u008B\u0008', gzip, unpack",
    "'\u007FELF', program, plain text",
    "'\u00CA\u00FE\u00BA\u00BE\u0000\u0000\u0000\u003D', Java class, plain text"
  })
  void a_known_kind_of_binary_file_is_refused_by_its_name(
      String begin, String what, String mending) {
    byte[] file = Arrays.copyOf(begin.getBytes(ISO_8859_1), 400);
    for (String charset : new String[] {null, "GB18030", "ISO-8859-1"}) {
      assertThatThrownBy(() -> Decoder.decode(file, NAME, charset))
          .isInstanceOfSatisfying(
              NotTextException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BINARY))
          .hasMessageStartingWith("this is a")
          .hasMessageContaining(what)
          .hasMessageContaining("not a text")
          .hasMessageContaining(mending);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GIF89a", "BM", "MZ", "ID3", "OggS", "KDH "})
  void letters_are_a_signature_only_before_control_characters(String begin)
      throws NotTextException {
    byte[] file =
        join(begin.getBytes(UTF_8), bytes(1, 0, 7, 0, 2, 0, 3, 0, 0, 0, 9, 0, 4, 0, 1, 0, 1, 2, 1));
    assertThatThrownBy(() -> decode(file)).hasMessageStartingWith("this is a");
    assertThat(textOf(decode((begin + " 清河市").getBytes(UTF_8)))).isEqualTo(begin + " 清河市");
  }

  @Test
  void bytes_by_chance_are_no_text() {
    Random random = new Random(20211118);
    for (int i = 0; i < 200; i++) {
      byte[] file = new byte[2_000 + random.nextInt(4_000)];
      random.nextBytes(file);
      assertThatThrownBy(() -> decode(file)).hasMessageStartingWith("this is a");
    }
    assertThatThrownBy(() -> decode(new byte[4096])).hasMessageStartingWith("this is a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        "　　",
        "\u00A0",
        "a",
        "0",
        "<!DOCTYPE html><html><body><p>清河市</p></body></html>",
        "# 清河市\n\n| a | b |\n|---|---|",
        "序号,名称\r\n1,清河市",
        "{\"title\": \"清河市\"}",
        "😀😀 👨‍👩‍👧",
        "𠀀𪚥",
        "Привет, мир",
        "مرحبا",
        "清\u0000河市",
        "第1页\f第2页\f",
        "a\u0000b",
        "\u001B[1m清河市\u001B[0m",
        "清河市\u001A",
        "ﷺ",
        "é",
        "\uFFFD",
        "\uFFFE",
        "清河市\u0001\u0002\u0003",
        "%PDF是一种格式",
        "PK赛",
        "{\"a\":1}",
        "II",
        "RIFF"
      })
  void a_text_of_any_kind_is_a_text(String text) throws NotTextException {
    SourceText source = decode(text.getBytes(UTF_8));
    assertThat(source.charset()).isEqualTo("UTF-8");
    assertThat(source.malformed()).isEmpty();
    assertThat(textOf(source).length())
        .isEqualTo(text.replace("\r\n", "\n").replaceAll("\n\\z", "").length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows-1252",
        "windows-1251",
        "KOI8-R",
        "Shift_JIS",
        "EUC-KR",
        "EUC-JP",
        "ISO-8859-2",
        "windows-1256"
      })
  void a_text_in_a_charset_that_is_not_told_is_not_refused(String charset) throws NotTextException {
    String text = "Décret é ö ü Приказ о мерах 条例を公布する 경기도 청하시 صدر القرار\n".repeat(20);
    SourceText source = decode(text.getBytes(Charset.forName(charset)));
    assertThat(source.lines()).hasSize(20);
  }

  @Test
  void any_text_of_unicode_characters_comes_back_as_it_was() throws NotTextException {
    Random random = new Random(20211118);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      int base = random.nextInt(0x110000);
      for (int n = random.nextInt(60); n > 0; n--) {
        int c = random.nextInt(4) == 0 ? ' ' + random.nextInt(0x5F) : base + random.nextInt(200);
        boolean sound = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF) && c > 0x1F;
        text.appendCodePoint(sound ? c : '清');
      }
      SourceText source = decode(text.toString().getBytes(UTF_8));
      assertThat(source.charset()).isEqualTo("UTF-8");
      assertThat(textOf(source)).isEqualTo(text.toString());
    }
  }
}
