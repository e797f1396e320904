package gazette.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void readsWhatThePlatformReadsAndRefusesWhatItRefuses() {
    Random random = new Random(11);
    int[] edges = {
      0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5
    };
    int read = 0;
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[random.nextInt(7)];
      for (int j = 0; j < bytes.length; j++) {
        int kind = random.nextInt(4);
        bytes[j] =
            (byte)
                (kind == 0
                    ? edges[random.nextInt(edges.length)]
                    : kind == 1 ? random.nextInt(256) : 0x80 + random.nextInt(0x40));
      }
      read += check(bytes) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(1000);
  }

  @Test
  void readsCharactersOfEveryLength() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        byte[] bytes = ("a" + Character.toString(c) + "。").getBytes(StandardCharsets.UTF_8);
        assertThat(check(bytes)).isEqualTo(c != 0xFFFD);
      }
    }
  }

  private static boolean check(byte[] bytes) {
    CharSequence own = Utf8.decode(bytes);
    String platforms = strictly(bytes);
    if (platforms == null || platforms.indexOf('\uFFFD') >= 0) {
      assertThat(own).isNull();
      return false;
    }
    assertThat(String.valueOf(own)).isEqualTo(platforms);
    return true;
  }

  private static @Nullable String strictly(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      return null;
    }
  }
}
