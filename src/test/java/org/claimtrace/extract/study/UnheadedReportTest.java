package org.claimtrace.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.extract.role.Guess;
import org.claimtrace.extract.role.Part;
import org.claimtrace.extract.role.Parts;
import org.junit.jupiter.api.Test;

/** Which guesses make a text a report, and which of its sentences tell of the study. */
class UnheadedReportTest {
  private static Optional<BitSet> own(double probability, Part... parts) {
    String[] sentences =
        IntStream.range(0, parts.length).mapToObj(i -> "Tea/NN helps/VBZ").toArray(String[]::new);
    List<Line> lines = new Tagged().paragraph(sentences).lines();
    Parts guesser = all -> Stream.of(parts).map(part -> new Guess(part, probability)).toList();
    return new UnheadedReport(guesser).own(lines);
  }

  @Test
  void allButBackgroundIsOwn() {
    Optional<BitSet> own =
        own(0.9, Part.BACKGROUND, Part.AIM, Part.METHOD, Part.FINDING, Part.CONCLUSION);
    assertThat(own).hasValueSatisfying(set -> assertThat(set.stream()).containsExactly(1, 2, 3, 4));
  }

  @Test
  void withoutMethodsOrFindingsItIsNoReport() {
    assertThat(own(0.9, Part.BACKGROUND, Part.METHOD, Part.CONCLUSION)).isEmpty();
    assertThat(own(0.9, Part.BACKGROUND, Part.FINDING, Part.CONCLUSION)).isEmpty();
  }

  @Test
  void anUnsureModelTellsNothing() {
    assertThat(own(0.61, Part.METHOD, Part.FINDING)).isPresent();
    assertThat(own(0.59, Part.METHOD, Part.FINDING)).isEmpty();
  }

  @Test
  void noModelTellsNothing() {
    List<Line> lines = new Tagged().paragraph("Tea/NN helps/VBZ").lines();
    assertThat(new UnheadedReport(Parts.NONE).own(lines)).isEmpty();
    assertThat(own(0.9)).isEmpty();
  }
}
