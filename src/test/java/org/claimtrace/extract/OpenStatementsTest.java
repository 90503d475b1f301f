package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimtrace.model.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody states must never become a plain triple. */
class OpenStatementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is unclear whether melatonin reduces anxiety in women.",
        "It is unknown whether melatonin reduces anxiety.",
        "Whether melatonin prevents stroke is debated.",
        "Does melatonin improve sleep?",
        "If melatonin reduced blood pressure, it would be useful.",
        "Researchers tested whether melatonin reduces anxiety.",
        "Some people claim that melatonin treats cancer.",
        "It is a myth that melatonin reduces fertility.",
        "Melatonin supposedly reduces anxiety.",
        "In theory, melatonin reduces anxiety.",
        "That melatonin reduces anxiety is disputed.",
      })
  void isNotAsserted(String sentence) {
    assertThat(Bench.extract(sentence).claims())
        .filteredOn(Claim::isAsserted)
        .as(sentence)
        .extracting(Bench::statement)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Melatonin reduces anxiety.",
        "Its use is debated; melatonin reduces anxiety.",
        "Melatonin reduces anxiety, but its use is controversial.",
      })
  void aPlainStatementStaysOne(String sentence) {
    assertThat(Bench.extract(sentence).claims())
        .filteredOn(Claim::isAsserted)
        .as(sentence)
        .extracting(Bench::statement)
        .contains("melatonin | decreases | anxiety");
  }
}
