package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim must never say the opposite of its sentence. */
class DeniedStatementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is no evidence that melatonin prevents migraine.",
        "There is no evidence that melatonin reduces pain or improves sleep.",
        "There is no evidence that melatonin is effective for insomnia.",
        "No evidence shows that melatonin improves memory.",
        "No evidence was found that melatonin increases appetite.",
        "No study has shown that melatonin prevents stroke.",
        "None of the studies showed that melatonin reduced anxiety.",
        "Nobody has shown that melatonin reduces anxiety.",
        "It is false that melatonin causes headache.",
        "It would be wrong to say that melatonin prevents migraine.",
        "Critics deny that melatonin reduces anxiety.",
        "Melatonin has yet to be shown to reduce anxiety.",
        "Melatonin was thought to reduce anxiety, but this was disproved.",
        "The idea that melatonin prevents migraine has been disproved.",
        "Melatonin hardly reduces pain.",
        "Melatonin stopped reducing anxiety after a week.",
        "Melatonin reduced pain in none of the patients.",
        "Melatonin is too weak to reduce pain.",
        "Melatonin was expected to reduce pain, but did not.",
      })
  void isNegated(String sentence) {
    assertThat(Bench.extract(sentence).claims())
        .as(sentence)
        .isNotEmpty()
        .extracting(claim -> claim.stance().polarity())
        .containsOnly(Polarity.NEGATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is little evidence that melatonin reduces anxiety.",
        "There is insufficient evidence that melatonin prevents stroke.",
        "Experts doubt that melatonin reduces anxiety.",
        "Few studies have shown that melatonin reduces anxiety.",
        "Evidence that melatonin reduces anxiety is lacking.",
        "There is no evidence that melatonin does not reduce pain.",
      })
  void isLeftOpen(String sentence) {
    assertThat(Bench.extract(sentence).claims())
        .as(sentence)
        .isNotEmpty()
        .extracting(claim -> claim.stance().polarity())
        .containsOnly(Polarity.UNCLEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is no doubt that melatonin reduces pain.",
        "Nobody doubts that melatonin reduces pain.",
        "Melatonin did not fail to reduce pain.",
        "Melatonin never failed to reduce pain.",
        "There was no evidence of toxicity, and melatonin reduced pain.",
        "With no evidence that it harms the liver, melatonin reduced pain.",
        "No patient died, and the study showed that melatonin reduced pain.",
      })
  void isAffirmed(String sentence) {
    assertThat(Bench.extract(sentence).claims())
        .filteredOn(claim -> Bench.statement(claim).equals("melatonin | decreases | pain"))
        .as(sentence)
        .isNotEmpty()
        .extracting(claim -> claim.stance().polarity())
        .containsOnly(Polarity.AFFIRMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patients should wait until melatonin reduces pain.",
        "Had melatonin reduced pain, the trial would have gone on.",
        "Melatonin was expected to reduce pain.",
        "Further studies are needed to confirm that melatonin reduces pain.",
        "The primary endpoint was a reduction in pain with melatonin.",
        "Instead of reducing anxiety, melatonin was sold.",
      })
  void isNotAffirmedFlatly(String sentence) {
    assertThat(Bench.extract(sentence).claims())
        .filteredOn(claim -> claim.stance().polarity() == Polarity.AFFIRMED)
        .filteredOn(Claim::isAsserted)
        .as(sentence)
        .extracting(Bench::statement)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Melatonin reduces pain rather than anxiety.",
        "Melatonin reduces neither pain nor anxiety."
      })
  void theOtherThingIsCut(String sentence) {
    assertThat(Bench.statements(Bench.extract(sentence).claims()))
        .contains("melatonin | decreases | pain");
  }
}
