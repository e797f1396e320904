package gazette.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts are read whole up to a size, and refused beyond it. */
class WholeTextTest {
  @Test
  void refusesAFileBeyondTheLimitBeforeReadingIt(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("years.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(WholeText.LARGEST + 1L);
    }

    assertThatThrownBy(() -> WholeText.of(file))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("is larger than 256 MiB; cut it by issues");
  }

  @Test
  void readsAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("issue.txt"), "清河市人民政府公报");

    assertThat(WholeText.of(file)).asString().isEqualTo("清河市人民政府公报");
  }

  @Test
  void readsAStreamUpToTheLimitAndRefusesItBeyond() throws Exception {
    assertThat(WholeText.of(new ByteArrayInputStream(new byte[8]), 8)).hasSize(8);
    assertThatThrownBy(() -> WholeText.of(new ByteArrayInputStream(new byte[9]), 8))
        .isInstanceOf(UnreadableInputException.class);
  }
}
