package org.claimtrace.eval.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sizes and directions against gold. */
class TrialScoresTest {
  private static final String PROMPTS =
      "PromptID,PMCID,Outcome,Intervention,Comparator\n7,12,\"naps, daily\",tea,milk\n";
  private static final String HEAD = "PromptID,PMCID,Valid Label,Annotations,Label Code\n";

  @TempDir private Path folder;

  @Test
  void countsSizes() {
    List<SizeTally> tallies =
        SizeTally.of(
            List.of(size(40, 40), size(30, 15), size(20, -1), size(-1, 9), size(-1, -1)), 2);

    assertThat(tallies).extracting(SizeTally::of).containsExactly("first 2", "others", "all");
    SizeTally all = tallies.get(2);
    assertThat(all).isEqualTo(new SizeTally("all", 5, 3, 2, 1, 2));
    assertThat(all.coverage()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(all.exact()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(SizeTally.of(List.of(), 40).get(0).exact()).isZero();
  }

  @Test
  void readsSizesInTheOrderOfNumbers() throws IOException {
    Path gold = file("g.tsv", "pmcid\tn\nPMC100\t4\nPMC20\t-\n");
    assertThat(SizeGold.read(gold).keySet()).containsExactly("PMC20", "PMC100");
    assertThat(SizeGold.read(gold)).containsEntry("PMC20", OptionalInt.empty());

    assertThatThrownBy(() -> SizeGold.read(file("b.tsv", "pmcid\tn\nPMC1\tmany\n")))
        .hasMessageContaining("CT028")
        .hasMessageContaining("row 1");
    assertThatThrownBy(() -> SizeGold.read(file("c.tsv", "pmcid\nPMC1\n")))
        .hasMessageContaining("CT028");
    assertThatThrownBy(() -> SizeGold.read(folder.resolve("none.tsv")))
        .hasMessageContaining("no such gold file");
  }

  @Test
  void scoresDirectionsByHalvesOfTheArticles() {
    List<DirectionScore> scores =
        DirectionScore.halves(
            List.of(
                answer("PMC1", Label.INCREASED, Label.INCREASED),
                answer("PMC1", Label.DECREASED, null),
                answer("PMC30", Label.SAME, null),
                answer("PMC4", Label.SAME, Label.SAME),
                answer("PMC4", Label.DECREASED, Label.DECREASED)));

    assertThat(scores.get(0).answers()).hasSize(3);
    assertThat(scores.get(1).answers()).hasSize(2);
    DirectionScore all = scores.get(2);
    assertThat(all.answered()).isCloseTo(0.6, within(1e-9));
    assertThat(all.rightIfAnswered()).isEqualTo(1);
    assertThat(all.accuracy()).isCloseTo(0.8, within(1e-9));
    // decreased: 1 of 2 found; the same: 2 of 2 found, 1 too many
    assertThat(all.f1(Label.DECREASED)).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(all.f1(Label.SAME)).isCloseTo(0.8, within(1e-9));
    assertThat(all.macroF1()).isCloseTo((2 / 3.0 + 0.8 + 1) / 3, within(1e-9));
  }

  @Test
  void countsOutcomesByTheSameHalves() {
    List<String> articles = List.of("PMC30", "PMC4", "PMC1", "PMC4", "PMC5");
    assertThat(Halves.first(articles)).containsExactlyInAnyOrder("PMC1", "PMC5");

    List<OutcomeScore> scores =
        OutcomeScore.halves(
            List.of(
                outcome("PMC1", Label.SAME, Label.SAME),
                outcome("PMC5", Label.SAME, Label.INCREASED),
                outcome("PMC4", Label.SAME, null),
                outcome("PMC30", Label.DECREASED, Label.DECREASED)),
            Halves.first(articles));

    assertThat(scores)
        .containsExactly(
            new OutcomeScore("first half", 2, 2, 1),
            new OutcomeScore("second half", 2, 1, 1),
            new OutcomeScore("all", 4, 3, 2));
    assertThat(scores.get(2).foundShare()).isCloseTo(0.75, within(1e-9));
    assertThat(scores.get(2).rightShare()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(OutcomeScore.halves(List.of(), java.util.Set.of()).get(2).rightShare()).isZero();
  }

  @Test
  void outcomesAreLikeByWordsOrInitials() {
    assertThat(OutcomeReader.isLike("pain score", "the pain scores at week 4")).isTrue();
    assertThat(OutcomeReader.isLike("VAS", "visual analogue scale")).isTrue();
    assertThat(OutcomeReader.isLike("pain", "sleep")).isFalse();
    assertThat(OutcomeReader.isLike("sleep onset", "sleep quality of nurses")).isFalse();
  }

  @Test
  void readsOnlyValidAnnotations() throws IOException {
    Path prompts = folder.resolve("p.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(prompts))) {
      out.write(PROMPTS.getBytes(StandardCharsets.UTF_8));
    }
    Path annotations =
        file("a.csv", HEAD + "7,12,True,\"More, naps\",1\n7,12,False,x,0\n7,12,True,,0\n");

    assertThat(DirectionGold.read(prompts, annotations))
        .containsExactly(
            new DirectionTask(
                "PMC12", "naps, daily", "tea", "milk", "More, naps", Label.INCREASED));
  }

  @Test
  void refusesWhatDoesNotHangTogether() throws IOException {
    Path prompts = file("p.csv", PROMPTS);
    assertThatThrownBy(() -> DirectionGold.read(prompts, file("a.csv", HEAD + "8,12,True,x,1\n")))
        .hasMessageContaining("no prompt 8");
    assertThatThrownBy(() -> DirectionGold.read(prompts, file("b.csv", HEAD + "7,12,True,x,3\n")))
        .hasMessageContaining("CT028");
  }

  private static OutcomeAnswer outcome(
      String pmcid, Label gold, @org.jspecify.annotations.Nullable Label found) {
    return new OutcomeAnswer(
        new DirectionTask(pmcid, "naps", "tea", "milk", "x", gold), Optional.ofNullable(found), "");
  }

  private static SizeAnswer size(int gold, int found) {
    return new SizeAnswer("PMC1", maybe(gold), maybe(found), "");
  }

  private static OptionalInt maybe(int n) {
    return n < 0 ? OptionalInt.empty() : OptionalInt.of(n);
  }

  private static DirectionAnswer answer(
      String pmcid, Label gold, @org.jspecify.annotations.Nullable Label found) {
    return new DirectionAnswer(
        new DirectionTask(pmcid, "naps", "tea", "milk", "x", gold), Optional.ofNullable(found), "");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
