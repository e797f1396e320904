package gazette.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConverterTest {
  @TempDir Path out;

  @Test
  void aTextForWhichMemoryRanOutIsTriedAgainByItself() {
    AtomicInteger tries = new AtomicInteger();

    Outcome outcome =
        outcome(
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
              }
              return Samples.notice(1).getBytes(StandardCharsets.UTF_8);
            });

    assertThat(outcome.status()).isEqualTo(Status.CONVERTED);
    assertThat(tries).hasValue(2);
  }

  @Test
  void aTextThatIsTooLargeForAllTheMemorySaysSo() {
    Outcome outcome =
        outcome(
            () -> {
              throw new OutOfMemoryError();
            });

    assertThat(outcome.status()).isEqualTo(Status.UNREADABLE);
    assertThat(outcome.message()).startsWith("is too large for the memory");
  }

  @Test
  void aFaultOfTheProgramIsKeptWithItsText() {
    IllegalStateException fault = new IllegalStateException("not expected");

    Outcome outcome =
        outcome(
            () -> {
              throw fault;
            });

    assertThat(outcome.status()).isEqualTo(Status.FAULT);
    assertThat(outcome.fault()).isSameAs(fault);
  }

  private Outcome outcome(InputText.Content content) {
    OutputFolder folder = OutputFolder.of(out);
    Converter converter =
        new Converter(
            folder,
            Manifest.of(folder),
            new Recipe(null, false),
            "",
            Converter.Mode.UPDATE,
            code -> false);
    return converter.on(new InputText("a.txt", "in/a.txt", "a.json", content)).outcome();
  }
}
