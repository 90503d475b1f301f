package org.claimtrace.review.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.review.Made;
import org.claimtrace.review.Made.Said;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, or made to break: refused with a place, and left as they are. */
class HostileReviewTest {
  private static final String SAYS =
      "  says: {subject: a, predicate: increases, object: b, polarity: affirmed, modality: asserted}\n";
  private static final Extraction FOUND =
      Made.article(
          List.of("Glenvar eases pain."), List.of(Said.of(0, "Glenvar", "decreases", "pain")));

  @TempDir Path dir;

  static Stream<Arguments> broken() {
    String entry = "- quote: q\n  decision: accept\n" + SAYS;
    return Stream.of(
        Arguments.of("claims:\n- quote: 'open\n", ErrorCode.BROKEN_DATA_FILE, ":3:1", "no YAML"),
        Arguments.of("claims:\n\t- a\n", ErrorCode.BROKEN_DATA_FILE, ":2:1", "no YAML"),
        Arguments.of("claims:\n- !!java.net.URL [x]\n", ErrorCode.BROKEN_DATA_FILE, ":2:3", "tags"),
        Arguments.of("claims: !x\n", ErrorCode.BROKEN_DATA_FILE, ":1:9", "tags"),
        Arguments.of("claims:\n- &a {b: *a}\n", ErrorCode.BROKEN_DATA_FILE, ":2:3", "anchors"),
        Arguments.of("claims:\n- *a\n", ErrorCode.BROKEN_DATA_FILE, ":2:3", "anchors"),
        Arguments.of("claims:\n---\nb: c\n", ErrorCode.BROKEN_DATA_FILE, ":2:1", "second document"),
        Arguments.of("claims:\n# a\u0007\n", ErrorCode.BROKEN_DATA_FILE, ":2:4", "U+0007"),
        Arguments.of("claims:\n# \u0000\n", ErrorCode.BROKEN_DATA_FILE, ":2:3", "U+0000"),
        Arguments.of("a: " + "[".repeat(100_000), ErrorCode.BROKEN_DATA_FILE, ":1:", "nested"),
        Arguments.of("- ".repeat(9_000), ErrorCode.BROKEN_DATA_FILE, ":1:", "nested"),
        Arguments.of("claims:\nclaims:\n", ErrorCode.BAD_REVIEW, ":2:1", "stands in line 1 too"),
        Arguments.of(
            "claims:\n" + entry + "  decision: reject\n",
            ErrorCode.BAD_REVIEW,
            ":5:3",
            "line 3 too"),
        Arguments.of("claims:\n- quote: q\n" + SAYS, ErrorCode.BAD_REVIEW, ":2:3", "no 'decision'"),
        Arguments.of(
            "claims:\n- quote: q\n  decision: x\n", ErrorCode.BAD_REVIEW, ":2:3", "no 'says'"),
        Arguments.of(
            "claims:\n- decision: accept\n" + SAYS, ErrorCode.BAD_REVIEW, ":2:3", "no quote"),
        Arguments.of(
            "claims:\n" + entry.replace("accept", "maybe"),
            ErrorCode.BAD_REVIEW,
            ":3:13",
            "no decision 'maybe'; take one of pending, accept, reject, edit"),
        Arguments.of(
            "claims:\n" + entry.replace("accept", "edit"),
            ErrorCode.BAD_REVIEW,
            ":2:3",
            "no 'edit:"),
        Arguments.of(
            "claims:\n" + entry.replace("accept", "edit\n  edit: {mood: bad}"),
            ErrorCode.BAD_REVIEW,
            ":4:10",
            "unknown key 'mood'"),
        Arguments.of(
            "claims:\n" + entry.replace("affirmed", "yes"),
            ErrorCode.BAD_REVIEW,
            ":4:",
            "no polarity 'yes'"),
        Arguments.of(
            "claims:\n" + entry + "  date: 23.11.2026\n", ErrorCode.BAD_REVIEW, ":5:9", "no date"),
        Arguments.of(
            "claims:\n" + entry + "  date: 2026-02-30\n", ErrorCode.BAD_REVIEW, ":5:9", "no date"),
        Arguments.of(
            "claims:\n" + entry + "  by: [a]\n", ErrorCode.BAD_REVIEW, ":5:7", "by is no text"),
        Arguments.of(
            "claims:\n" + entry + "  by: \"a\\u001B[31m\"\n",
            ErrorCode.BAD_REVIEW,
            ":5:7",
            "U+001B"),
        Arguments.of(
            "claims:\n" + entry + "  note: \"\\uD800\"\n", ErrorCode.BAD_REVIEW, ":5:9", "U+D800"),
        Arguments.of("claims:\n- text\n", ErrorCode.BAD_REVIEW, ":2:3", "key: value"),
        Arguments.of(
            "claims:\n" + entry + "\n" + entry.replace("quote: q", "quote: ' q '"),
            ErrorCode.DUPLICATE_REVIEW,
            ":6",
            "line 2 and line 6"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isRefusedWithItsPlaceAndLeftAlone(String text, ErrorCode code, String place, String cause)
      throws IOException {
    Problem problem = refused(text.getBytes(StandardCharsets.UTF_8));
    assertThat(problem.code()).as(problem.line()).isEqualTo(code);
    assertThat(problem.place()).contains("glenvar.yaml" + place);
    assertThat(problem.cause()).contains(cause);
  }

  private Problem refused(byte[] bytes) throws IOException {
    Path file = Files.write(dir.resolve("glenvar.yaml"), bytes);
    ReviewFolder folder = new ReviewFolder(dir);
    Problem[] found = new Problem[1];
    assertThatThrownBy(() -> folder.update(FOUND))
        .isInstanceOfSatisfying(ProblemException.class, e -> found[0] = e.problem());
    assertThatThrownBy(() -> folder.read(Made.ID)).hasMessage(found[0].line());
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    try (Stream<Path> left = Files.list(dir)) {
      assertThat(left).containsExactly(file);
    }
    return found[0];
  }

  @Test
  void bytesThatAreNoUtf8() throws IOException {
    Problem problem = refused("claims: \u00E4".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problem.code()).isEqualTo(ErrorCode.BAD_UTF8);
    assertThat(problem.place()).endsWith("byte 8");
  }

  @Test
  void tenMegabytesAreTooMany() throws IOException {
    byte[] bytes = ("claims:\n" + "# pad\n".repeat(1_800_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(refused(bytes).cause()).contains("larger than 8 MiB");
  }

  @Test
  void aLaughIsRefusedAtOnce() {
    StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      String last = "*" + (char) (c - 1);
      bomb.append(
          c + ": &" + c + " [" + String.join(",", java.util.Collections.nCopies(9, last)) + "]\n");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> refused(bomb.toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void manyEntriesTakeLinearTime() throws IOException {
    StringBuilder text = new StringBuilder("claims:\n");
    for (int i = 0; i < 12_000; i++) {
      text.append("- quote: 'q").append(i).append("'\n  decision: accept\n").append(SAYS);
    }
    Files.writeString(dir.resolve("glenvar.yaml"), text);
    ReviewFolder.Update update =
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> new ReviewFolder(dir).update(FOUND));
    assertThat(update.standings()).hasSize(12_000).allMatch(s -> s.isStale());
    assertThat(update.added()).isEqualTo(1);
    assertThat(new ReviewFolder(dir).read(Made.ID).entries()).hasSize(12_001);
  }

  @Test
  void unknownKeysAndCommentsAreNobodysBusiness() {
    String text =
        "mine: {deep: [1, {er: [2]}]}\nclaims:\n# hi\n- quote: q\n  decision:\n  x: y\n" + SAYS;
    assertThat(FileTexts.read(text).entries())
        .singleElement()
        .satisfies(e -> assertThat(e.decision().name()).isEqualTo("PENDING"));
    assertThat(FileTexts.read("# nothing\n").entries()).isEqualTo(List.of());
  }
}
