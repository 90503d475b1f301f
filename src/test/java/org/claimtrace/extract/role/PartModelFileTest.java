package org.claimtrace.extract.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.claimtrace.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped model's file, whole and damaged. */
class PartModelFileTest {
  private static final Path FILE =
      Path.of(System.getProperty("claimtrace.basedir", "."), "data", "models", "part.bin");

  private static PartModel read(byte[] bytes) throws IOException {
    return PartModelFile.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void whatIsReadIsWrittenAlike() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    assertThat(PartModelFile.write(read(bytes))).isEqualTo(bytes);
    assertThat(bytes.length).isLessThan(1_000_000);
  }

  /** Nobody can read an article's words out of it: features are numbers in base 36. */
  @Test
  void theFileHoldsNoWords() throws IOException {
    PartModel model = read(Files.readAllBytes(FILE));
    Object[] structures = model.weights().getDataStructures();
    assertThat(structures[1]).isInstanceOf(java.util.Map.class);
    assertThat(((java.util.Map<?, ?>) structures[1]).keySet())
        .hasSizeGreaterThan(10_000)
        .allMatch(name -> name.toString().matches("-?[0-9a-z]{1,6}"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 70, 80, 4_000, 500_000})
  void aDamagedFileIsRefused(int at) throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    bytes[at] ^= 1;
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("CT024")
        .hasMessageContaining("damaged or cut short");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 72, 73, 400_000})
  void aFileCutShortIsRefused(int length) throws IOException {
    byte[] bytes = Arrays.copyOf(Files.readAllBytes(FILE), length);
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(ProblemException.class);
  }
}
