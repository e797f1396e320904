package gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {
  @Test
  void theExampleOfTheStandardHoldsBothWays() {
    byte[] text = "abc".getBytes(StandardCharsets.US_ASCII);
    String known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    assertThat(Sha256.of(text)).isEqualTo(known);
    assertThat(HexFormat.of().formatHex(Sha256.counted(text))).isEqualTo(known);
    assertThat(HexFormat.of().formatHex(Sha256.asked(text))).isEqualTo(known);
  }

  @Test
  void bothWaysAgreeWhateverTheLength() {
    byte[] bytes = new byte[300];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (131 * i + 17);
    }
    for (int length = 0; length <= bytes.length; length++) {
      byte[] some = Arrays.copyOf(bytes, length);
      assertThat(Sha256.counted(some)).as("of %d bytes", length).isEqualTo(Sha256.asked(some));
    }
  }

  @Test
  void oneTextHasOneFingerprintHoweverManyCameBefore() {
    byte[] text = "清河市人民政府公报".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    String first = Sha256.of(text);

    for (int i = 0; i < 10; i++) {
      assertThat(Sha256.of(text)).isEqualTo(first);
    }
  }
}
