package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.junit.jupiter.api.Test;

/** Abstracts that have lost their headings, with the shipped model and without. */
class UnheadedAbstractTest {
  private static final String TITLE = "Mint tea and sleep in older adults\n\n";

  private static final String KNOWN =
      "Light sleep is common in older people and often goes untreated. Mint tea reduces pain in"
          + " many people. ";

  private static final String STUDY =
      "Eighty adults with insomnia were randomly allocated to mint tea or hot water for six weeks."
          + " Sleep was recorded with a wrist monitor, and pain was rated on a visual analogue"
          + " scale. Patients who received mint tea slept 41 minutes longer than those who received"
          + " hot water (P = 0.01). Mint tea reduced pain scores by 1.2 points, and anxiety scores"
          + " did not differ between the groups. Mint tea improves sleep in older adults with"
          + " insomnia.\n";

  private static Extraction withModel(String text) {
    return Bench.SHOP.extract(Bench.document(text));
  }

  private static Extraction withoutModel(String text) {
    return new Extractor(Bench.SHOP.knowledge(), Bench.SHOP.grammar())
        .extract(Bench.document(text), List.of());
  }

  /** Statements that rest on the article's own study. */
  private static Set<String> own(Extraction found) {
    return found.claims().stream()
        .filter(claim -> rests(claim, "self"))
        .map(Bench::statement)
        .collect(Collectors.toSet());
  }

  private static boolean rests(Claim claim, String study) {
    return claim.grounds().evidence().stream().anyMatch(line -> line.study().key().equals(study));
  }

  @Test
  void theOwnStudyIsFoundByTheModelAlone() {
    String text = TITLE + KNOWN + STUDY;
    assertThat(own(withoutModel(text))).isEmpty();
    assertThat(own(withModel(text)))
        .contains("study:self | sampleSize | 80", "mint tea | decreases | pain intensity");
  }

  @Test
  void whatIsKnownBeforeIsNotItsFinding() {
    List<Claim> claims = withModel(TITLE + KNOWN + STUDY).claims();
    assertThat(claims)
        .filteredOn(claim -> claim.place().sentence().index() <= 2)
        .isNotEmpty()
        .noneMatch(claim -> rests(claim, "self"));
  }

  @Test
  void whatCitesOthersIsNoAbstract() {
    String cited = STUDY.replace("for six weeks.", "for six weeks [1].");
    String list = "\nReferences\n\n1. Reed A. Tea and sleep. J Tea. 2019;1:1-9.\n";
    assertThat(own(withModel(TITLE + KNOWN + cited + list))).isEmpty();
  }

  @Test
  void aPageForPatientsReportsNoStudy() {
    String page =
        """
        Living with insomnia

        Insomnia means that you have trouble falling asleep or staying asleep. Many people have it
        at some time in their lives. Your doctor may ask how long you sleep and what you drink
        before bed. Mint tea helps some people to relax. Pills for sleep can cause drowsiness and
        falls. Talk with your doctor before you take any of them. Most people sleep better within
        4 weeks.
        """;
    assertThat(withModel(page).studies()).noneMatch(study -> study.key().equals("self"));
  }
}
