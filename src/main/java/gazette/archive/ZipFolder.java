package gazette.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive that is read as a folder. It is open from the moment its first text is read to the
 * moment its last one is.
 */
final class ZipFolder {
  private static final int MOST_ENTRIES = 200_000;

  private final Path file;
  private final Unpacking limits;
  private @Nullable ZipFile open;
  private int toCome;
  private int readers;

  /** The archive in a file. */
  ZipFolder(Path file, Unpacking limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * Its files by their names as they are written there; folders left out.
   *
   * @throws UnreadableInputException when it is larger inside than an archive of texts can be
   */
  List<ZipEntry> files() throws IOException, UnreadableInputException {
    try (ZipFile zip = opened()) {
      if (zip.size() > MOST_ENTRIES) {
        throw new UnreadableInputException(
            "holds more than %d files; unpack it and name the folder".formatted(MOST_ENTRIES));
      }
      List<ZipEntry> files = new ArrayList<>();
      long unpacked = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        unpacked += entry.getSize();
        if (!entry.isDirectory()) {
          files.add(entry);
        }
      }
      limits.total(unpacked, Files.size(file));
      files.sort(Comparator.comparing(ZipEntry::getName));
      return files;
    }
  }

  /** How many texts will be read, each once: after the last one the file is closed. */
  void expect(int texts) {
    toCome = texts;
  }

  /** The bytes of one file in it. */
  byte[] read(ZipEntry entry) throws IOException, UnreadableInputException {
    try (InputStream in = shared().getInputStream(entry)) {
      limits.check(entry.getSize(), entry.getCompressedSize());
      byte[] bytes = limits.read(in, entry.getCompressedSize());
      CRC32 sum = new CRC32();
      sum.update(bytes);
      if (sum.getValue() != entry.getCrc()) {
        throw new ZipException("wrong check sum");
      }
      return bytes;
    } finally {
      done();
    }
  }

  private synchronized ZipFile shared() throws IOException {
    readers++;
    if (open == null) {
      open = opened();
    }
    return open;
  }

  private synchronized void done() throws IOException {
    toCome--;
    readers--;
    if (toCome <= 0 && readers == 0 && open != null) {
      open.close();
      open = null;
    }
  }

  /**
   * Names are UTF-8 where the archive says so or they look so, else as Chinese systems wrote them.
   */
  private ZipFile opened() throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), Charset.forName("GB18030"));
    }
  }
}
