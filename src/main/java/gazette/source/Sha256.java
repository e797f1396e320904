package gazette.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The fingerprint (FIPS 180-4) by which an output names the file that it was read from.
 *
 * <p>The platform has it, in the processor itself, but looking it up and getting it going takes
 * longer than all other work on one short text. So the first bytes of a process are counted here;
 * who has many gets the platform's.
 */
final class Sha256 {
  /** So many bytes, then the platform's is the quicker one. */
  private static final long SHORT_RUN = 1 << 20;

  private static final int BLOCK = 64;
  private static final int WORDS = 8;

  /** The number of bits stands in the last eight bytes of the last block. */
  private static final int LENGTH_AT = BLOCK - 8;

  private static final int[] K = {
    0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
    0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
    0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
    0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
    0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
    0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
    0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
    0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2
  };

  private static final AtomicLong COUNTED = new AtomicLong();

  private final int[] sums = {
    0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19
  };
  private final int[] words = new int[K.length];

  private Sha256() {}

  /** The fingerprint of all bytes, in 64 lower-case hexadecimal digits. */
  static String of(byte[] bytes) {
    boolean isShort = COUNTED.addAndGet(bytes.length) <= SHORT_RUN;
    return HexFormat.of().formatHex(isShort ? counted(bytes) : asked(bytes));
  }

  /** By the platform. */
  static byte[] asked(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException notThere) {
      return counted(bytes);
    }
  }

  /** By hand. */
  static byte[] counted(byte[] bytes) {
    Sha256 sha = new Sha256();
    int whole = bytes.length / BLOCK * BLOCK;
    for (int at = 0; at < whole; at += BLOCK) {
      sha.take(bytes, at);
    }
    int rest = bytes.length - whole;
    byte[] last = new byte[rest < LENGTH_AT ? BLOCK : 2 * BLOCK];
    System.arraycopy(bytes, whole, last, 0, rest);
    last[rest] = (byte) 0x80;
    long bits = 8L * bytes.length;
    for (int i = 1; i <= 8; i++, bits >>>= 8) {
      last[last.length - i] = (byte) bits;
    }
    for (int at = 0; at < last.length; at += BLOCK) {
      sha.take(last, at);
    }
    return sha.digest();
  }

  private byte[] digest() {
    byte[] digest = new byte[4 * WORDS];
    for (int i = 0; i < digest.length; i++) {
      digest[i] = (byte) (sums[i >> 2] >>> 24 - 8 * (i & 3));
    }
    return digest;
  }

  /** One block; the names are those of the standard. */
  private void take(byte[] bytes, int at) {
    int[] w = words;
    spread(w, bytes, at);
    int[] k = K;
    int a = sums[0];
    int b = sums[1];
    int c = sums[2];
    int d = sums[3];
    int e = sums[4];
    int f = sums[5];
    int g = sums[6];
    int h = sums[7];
    for (int t = 0; t < BLOCK; t++) {
      int t1 =
          h
              + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7))
              + (e & f ^ ~e & g)
              + k[t]
              + w[t];
      int t2 =
          ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10))
              + (a & b ^ a & c ^ b & c);
      h = g;
      g = f;
      f = e;
      e = d + t1;
      d = c;
      c = b;
      b = a;
      a = t1 + t2;
    }
    add(a, b, c, d, e, f, g, h);
  }

  private void add(int... values) {
    for (int i = 0; i < WORDS; i++) {
      sums[i] += values[i];
    }
  }

  /** The sixteen words of a block, and the 48 that are made of them. */
  private static void spread(int[] w, byte[] bytes, int at) {
    for (int t = 0, i = at; t < 16; t++, i += 4) {
      w[t] =
          bytes[i] << 24
              | (bytes[i + 1] & 0xFF) << 16
              | (bytes[i + 2] & 0xFF) << 8
              | bytes[i + 3] & 0xFF;
    }
    for (int t = 16; t < BLOCK; t++) {
      int x = w[t - 15];
      int y = w[t - 2];
      w[t] =
          w[t - 16]
              + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
              + w[t - 7]
              + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
    }
  }
}
