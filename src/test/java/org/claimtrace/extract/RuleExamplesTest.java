package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.rule.RuleExample;
import org.claimtrace.model.ProblemException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every shipped rule finds what its examples say, and nothing where it must not. */
@Tag("slow")
class RuleExamplesTest {
  private final Knowledge knowledge = Bench.SHOP.knowledge();
  private final RuleExamples examples = new RuleExamples(knowledge, Bench.SHOP.grammar());

  @Test
  void everyRuleKeepsItsExamples() {
    assertThat(knowledge.rules()).hasSizeGreaterThan(90);
    assertThat(examples.failures(knowledge.rules()))
        .extracting(failure -> failure.rule().id() + " " + failure.cause())
        .isEmpty();
  }

  @Test
  void everyRuleHasBothKindsOfExample() {
    assertThat(knowledge.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.match()).isNotEmpty();
              assertThat(rule.reject()).isNotEmpty();
            });
  }

  @Test
  void aRuleThatFindsNothingInItsExampleIsRefusedByName() {
    Rule rule = first();
    Rule broken =
        with(
            rule,
            List.of(new RuleExample("The weather is fine.", List.of("a | b | c"))),
            rule.reject());
    assertThatThrownBy(() -> examples.require(List.of(broken)))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("CT022")
        .hasMessageContaining(rule.id())
        .hasMessageContaining("The weather is fine.");
  }

  @Test
  void aRuleThatFindsSomethingInItsRejectIsRefused() {
    Rule rule = first();
    Rule broken = with(rule, rule.match(), List.of(rule.match().get(0).text()));
    assertThatThrownBy(() -> examples.require(List.of(broken)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("must find nothing");
  }

  private Rule first() {
    return knowledge.rules().get(0);
  }

  private static Rule with(Rule rule, List<RuleExample> match, List<String> reject) {
    return new Rule(
        rule.id(),
        rule.place(),
        rule.patterns(),
        rule.frame(),
        rule.unless(),
        rule.claims(),
        rule.qualifiers(),
        rule.modality(),
        rule.polarity(),
        rule.role(),
        match,
        reject);
  }
}
