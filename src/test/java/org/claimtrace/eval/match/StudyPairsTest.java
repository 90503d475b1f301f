package org.claimtrace.eval.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimtrace.eval.input.CitedStudy;
import org.claimtrace.eval.input.FoundTerm;
import org.junit.jupiter.api.Test;

class StudyPairsTest {
  @Test
  void pairsThoseThatMeetMostOften() {
    StudyPairs pairs = new StudyPairs(List.of(m("g1", "f1"), m("g1", "f2"), m("g1", "f2")));
    assertThat(pairs.paired(m("g1", "f2"))).isTrue();
    assertThat(pairs.paired(m("g1", "f1"))).isFalse();
  }

  @Test
  void mergedStudiesPairOnlyOnce() {
    StudyPairs pairs = new StudyPairs(List.of(m("g1", "f"), m("g1", "f"), m("g2", "f")));
    assertThat(pairs.paired(m("g1", "f"))).isTrue();
    assertThat(pairs.paired(m("g2", "f"))).isFalse();
  }

  @Test
  void equalCountsGoByTheirKeys() {
    StudyPairs pairs = new StudyPairs(List.of(m("g2", "f1"), m("g1", "f2"), m("g1", "f1")));
    assertThat(pairs.paired(m("g1", "f1"))).isTrue();
    assertThat(pairs.paired(m("g2", "f1"))).isFalse();
  }

  @Test
  void articlesAreApart() {
    StudyPairs pairs =
        new StudyPairs(List.of(m("g1", "f"), new Meeting("other article", "g2", "f")));
    assertThat(pairs.paired(m("g1", "f"))).isTrue();
    assertThat(pairs.paired(new Meeting("other article", "g2", "f"))).isTrue();
    assertThat(pairs.paired(m("g2", "f"))).isFalse();
  }

  @Test
  void keysAreTheFirstThatThereIs() {
    assertThat(StudyPairs.keyOf(new FoundTerm("study:A", "it", "x/1"))).isEqualTo("x/1");
    assertThat(StudyPairs.keyOf(new FoundTerm("The-Trial", "it", ""))).isEqualTo("the trial");
    assertThat(StudyPairs.keyOf(new FoundTerm("", "It", ""))).isEqualTo("it");
    assertThat(StudyPairs.keyOf(new CitedStudy("2008", "x/1", Optional.empty()))).isEqualTo("2008");
    assertThat(StudyPairs.keyOf(new CitedStudy("", "x/1", Optional.empty()))).isEqualTo("x/1");
  }

  private static Meeting m(String gold, String found) {
    return new Meeting("article", gold, found);
  }
}
