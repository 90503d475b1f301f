package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimtrace.eval.Evaluation;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real article that the project starts from, and the traps in it. */
@Tag("slow")
class SeedArticleTest {
  private static Path shared;
  private static Extraction seed;

  @BeforeAll
  static void extract() {
    shared = Bench.shared();
    seed = Bench.extract(shared.resolve("articles/selank.txt"));
  }

  @Test
  void theFiguresHold() {
    Evaluation figures = Bench.score(seed, shared.resolve("gold/selank.tsv"));
    assertThat(figures.strict().total().f1()).as("strict F1").isGreaterThanOrEqualTo(0.80);
    assertThat(figures.relaxed().total().f1()).as("relaxed F1").isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void theRequiredTriplesStand() {
    assertThat(asserted())
        .contains(
            "Selank | analogueOf | tuftsin",
            "study:2008 | compares | medazepam",
            "study:2014 | compares | phenazepam",
            "study:2008 | sampleSize | 62",
            "study:2014 | sampleSize | 60",
            "study:2018 | tier | mechanism",
            "study:2018 | journal | Protein and Peptide Letters",
            "study:review 2017 | journal | Current Medicinal Chemistry",
            "study:rat 2017 | tier | preclinical",
            "study:2008 | population | neurasthenia",
            "study:2014 | population | somatoform disorder");
    assertThat(asserted()).anyMatch(s -> s.endsWith("| tier | clinical"));
  }

  @Test
  void bothWorksOf2017StaySeparateAndAreIdentifiedByTheCurator() {
    List<Study> of2017 =
        seed.studies().stream().filter(study -> study.key().endsWith("2017")).toList();
    assertThat(of2017).extracting(Study::key).containsExactlyInAnyOrder("rat 2017", "review 2017");
    assertThat(pmid("rat 2017")).isEqualTo("28280289");
    assertThat(pmid("review 2017")).isEqualTo("28745220");
    assertThat(pmid("2018")).isEqualTo("30255741");
    assertThat(pmid("2008")).isEqualTo("18454096");
    assertThat(pmid("2014")).isEqualTo("25176261");
  }

  @Test
  void theYearsAreOnePerStudy() {
    for (Study study : seed.studies()) {
      assertThat(
              seed.claims().stream()
                  .filter(c -> c.statement().predicate().equals("year"))
                  .filter(
                      c ->
                          c.statement().subject() instanceof Term.OfStudy s
                              && s.study().equals(study))
                  .map(c -> c.statement().object().label())
                  .distinct())
          .as(study.key())
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void anEffectOfDiazepamIsNoEffectOfSelank() {
    assertThat(asserted())
        .noneMatch(s -> s.matches("Selank \\| increases \\| .*effect.*"))
        .contains("Selank | potentiates | calming effect of diazepam");
  }

  @Test
  void effectsBeyondAnxietyAreNotForAnxiety() {
    assertThat(in("effects beyond anxiety"))
        .contains("Selank | studiedFor | attention")
        .doesNotContain("Selank | studiedFor | anxiety");
  }

  @Test
  void whatWhyPresupposesIsNotAsserted() {
    assertThat(seed.claims())
        .filteredOn(c -> c.statement().object().label().endsWith("dependence profile"))
        .hasSize(1)
        .allMatch(c -> !c.isAsserted() && c.stance().polarity() == Polarity.NEGATED);
  }

  @Test
  void notApprovedInAllJurisdictionsIsNotAsserted() {
    assertThat(seed.claims())
        .filteredOn(c -> c.statement().object().label().startsWith("approved"))
        .isNotEmpty()
        .noneMatch(Claim::isAsserted);
  }

  @Test
  void noStudyIsSaidToBeRandomised() {
    assertThat(asserted()).noneMatch(s -> s.toLowerCase(java.util.Locale.ROOT).contains("random"));
  }

  private static String pmid(String key) {
    return seed.studies().stream()
        .filter(study -> study.key().equals(key))
        .flatMap(study -> study.identities().stream())
        .filter(identity -> identity.scheme().equals("pmid"))
        .map(Study.Identity::value)
        .findFirst()
        .orElse("none");
  }

  private static List<String> asserted() {
    return Bench.statements(seed.claims().stream().filter(Claim::isAsserted).toList());
  }

  private static List<String> in(String words) {
    return Bench.statements(
        seed.claims().stream()
            .filter(c -> seed.document().textOf(c.place().sentence()).contains(words))
            .toList());
  }
}
