package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.junit.jupiter.api.Test;

/** How rules are held to their examples, on rules of the test's own. */
class KeptExamplesTest {
  private static final Tagged SENTENCES =
      new Tagged()
          .paragraph(
              "Tea/NN lowers/VBZ pain/NN ~./.",
              "Tea/NN is/VBZ green/JJ ~./.",
              "Milk/NN lowers/VBZ stress/NN");

  private static RuleExamples examples(String rules) {
    return new RuleExamples(Found.knowledge(rules), SENTENCES::tags);
  }

  /** The rule finds what lowers something. */
  private static String rules(String text, String claim, String reject) {
    return """
        - id: lowers
          pattern: "<lower> {y}"
          claims: [ "subject decreases y" ]
          match: [ { text: "%s", claims: [ "%s" ] } ]
          reject: [ "%s" ]
        """
        .formatted(text, claim, reject);
  }

  private static List<String> causes(String rules) {
    List<Rule> read = Found.knowledge(rules).rules();
    return examples(rules).failures(read).stream().map(RuleExamples.Failure::cause).toList();
  }

  @Test
  void aRuleThatKeepsItsExamplesHasNoFailure() {
    String good = rules("Tea lowers pain.", "tea | decreases | pain", "Tea is green.");
    assertThat(causes(good)).isEmpty();
    assertThatCode(() -> examples(good).require(Found.knowledge(good).rules()))
        .doesNotThrowAnyException();
  }

  @Test
  void everySentenceOfAnExampleCounts() {
    String two = "Tea is green. Milk lowers stress";
    assertThat(causes(rules(two, "milk | decreases | stress", "Tea is green."))).isEmpty();
    assertThat(causes(rules(two, "milk | decreases | stress", "Tea is green. Tea is green.")))
        .isEmpty();
  }

  @Test
  void whatIsNotFoundIsNamedWithWhatIs() {
    assertThat(causes(rules("Tea lowers pain.", "tea | decreases | stress", "Tea is green.")))
        .containsExactly("does not find 'tea | decreases | stress', but [tea | decreases | pain]");
  }

  @Test
  void whatMustNotBeFoundIsNamed() {
    assertThat(causes(rules("Tea lowers pain.", "tea | decreases | pain", "Milk lowers stress")))
        .containsExactly("must find nothing, and finds [milk | decreases | stress]");
  }

  @Test
  void whatAnotherRuleFindsDoesNotCount() {
    String other =
        rules("Tea lowers pain.", "tea | decreases | pain", "Tea is green.")
            + rules("Tea lowers pain.", "tea | decreases | pain", "Milk lowers stress")
                .replace("id: lowers", "id: never")
                .replace("<lower> {y}", "<raise> {y}");
    assertThat(causes(other)).containsExactly("does not find 'tea | decreases | pain', but []");
  }

  @Test
  void aBrokenPromiseIsAProblemOfTheRule() {
    String bad = rules("Tea lowers pain.", "tea | decreases | stress", "Tea is green.");
    assertThatThrownBy(() -> examples(bad).require(Found.knowledge(bad).rules()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.RULE_EXAMPLE_FAILS))
        .hasMessageContaining("data/rules/test.yaml, rule 1 'lowers'")
        .hasMessageContaining("\"Tea lowers pain.\"");
  }
}
