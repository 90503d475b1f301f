package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.claimtrace.extract.propose.ProposalFile;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of claims that were made to make programs fail. */
class HostileClaimsTest {
  @TempDir Path dir;

  private Cli build(byte[] claims) throws IOException {
    Path file = Files.write(dir.resolve("claims.jsonl"), claims);
    return Cli.run("--quiet", "build", ClaimRecords.article(dir), "--claims", file);
  }

  private Cli build(String claims) throws IOException {
    return build(claims.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(Cli run, String cause) {
    assertThat(run.errLines()).as(run.err()).hasSize(1);
    assertThat(run.err()).startsWith("CT018 ").contains(cause).contains("claims.jsonl:1)");
    assertThat(run.err().length()).isLessThan(500);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                              | the line is no JSON",
        "{\"article\":\"a\"} {}         | the line is no JSON",
        "{\"article\":\"a\",\"article\":\"b\"} | Duplicate",
        "{\"occurrence\":NaN}           | the line is no JSON",
        "{\"occurrence\":01}            | the line is no JSON",
        "{\"occurrence\":1e400}         | the record has no article",
        "{'article':'a'}                | the line is no JSON",
        "[]                             | the line is no JSON object",
        "7                              | the line is no JSON object",
        "null                           | the line is no JSON object",
        "// nothing                     | the line is no JSON",
      })
  void linesThatAreNoRecords(String line, String cause) throws IOException {
    refused(build(line + "\n"), cause);
  }

  @Test
  @Timeout(30)
  void nestingOfAMillionLevels() throws IOException {
    refused(build("[".repeat(1_000_000)), "the line is no JSON");
    refused(build("{\"subject\":" + "[".repeat(500_000) + "}"), "the line is no JSON");
  }

  @Test
  void halfACharacter() throws IOException {
    String label = "\"label\":\"glenvar\"";
    String record = ClaimRecords.record().toString();
    assertThat(record).contains(label);
    refused(build(record.replace(label, "\"label\":\"\\ud83d\"")), "holds half a character");
    refused(build(record.replace(label, "\"label\":\"\\ude34\"")), "holds half a character");
    refused(build(record.replace(label, "\"label\":\"a\\u0000\"")), "no single line");
  }

  @Test
  void bytesThatAreNoUtf8() throws IOException {
    refused(build(new byte[] {'{', (byte) 0xff, '}'}), "the line is no UTF-8");
    refused(build(new byte[] {0, 1, 2, 3}), "the line is no JSON");
  }

  @Test
  @Timeout(60)
  void aLineOf200MegabytesIsNeverHeld() {
    long before = used();
    List<Problem> told = new ArrayList<>();
    InputStream in =
        new SequenceInputStream(
            new Repeated(200 << 20),
            new ByteArrayInputStream("\n{\n".getBytes(StandardCharsets.UTF_8)));
    ThrowableAssert.ThrowingCallable read = () -> ProposalFile.read("x", in, told::add);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(read))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("2 records do not hold");
    assertThat(told).extracting(Problem::place).containsExactly("x:1", "x:2");
    assertThat(told.get(0).cause()).isEqualTo("the line is longer than 1 MiB");
    assertThat(used() - before).isLessThan(64 << 20);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void aMarkWindowsLineEndsAndBlankLinesAreNoHarm() throws IOException {
    Cli plain = build(ClaimRecords.record() + "\n");
    Cli dressed = build("\uFEFF" + ClaimRecords.record() + "\r\n\r\n  \r\n");
    assertThat(dressed.exit()).isZero();
    assertThat(dressed.out()).isEqualTo(plain.out()).isNotEmpty();
    assertThat(build("\uFEFF" + ClaimRecords.record()).out()).isEqualTo(plain.out());
    refused(build("{}\uFEFF"), "the line is no JSON");
  }

  /** A long run of one letter, made as it is read. */
  private static final class Repeated extends InputStream {
    private int left;

    Repeated(int length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int given = Math.min(left, length);
      java.util.Arrays.fill(into, from, from + given, (byte) 'a');
      left -= given;
      return given;
    }
  }
}
