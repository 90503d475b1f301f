package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.model.claim.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arms that an article declares by its groups' names, and what results say of them. */
class DeclaredArmsTest {
  private static List<String> claims(String methods, String results) {
    String text =
        "Methods\n\nWe conducted a randomized trial in adults. "
            + methods
            + "\n\nResults\n\n"
            + results
            + "\n";
    return Bench.extract(text).claims().stream()
        .map(
            claim ->
                Bench.statement(claim)
                    + (claim.stance().polarity() == Polarity.NEGATED ? " | negated" : ""))
        .toList();
  }

  /** What a trial's abstract, made of two paragraphs, tells of its arms. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Group A received tea and group B received coffee.; Pain was lower in group B than in group A.; coffee | decreases | pain",
        "Group A patients were subjected to yoga and group B patients to massage.; Fatigue was higher in group A than in group B.; yoga | increases | fatigue",
        "Patients were randomized to tea (group 1) or coffee (group 2).; Anxiety was lower in group 1 than in group 2.; tea | decreases | anxiety",
        "Patients were randomized to receive tea [T group, 20 patients] or tea with honey [TH group, 21 patients].; There was no difference in pain between the T and TH groups.; tea with honey | superiorTo | tea | negated",
        "Patients were randomized to three groups: tea, coffee or milk.; No difference was found between the tea and milk groups.; tea | superiorTo | milk | negated",
        "Group 1 received tea, group 2 received coffee and group 3 received milk.; Pain was lower in groups 2 and 3 compared with group 1.; coffee | decreases | pain, milk | decreases | pain",
        "Patients were randomized to walking or no walking.; Pain was lower in the walking group than in the control group (p = 0.01).; walking | decreases | pain",
      })
  void resultsOfDeclaredArms(String methods, String results, String expected) {
    List<String> found = claims(methods, results);
    assertThat(found).contains(expected.split(", ", -1));
  }

  /** What is told of one arm, of baseline or of measures tells nothing of the arms. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Group A received tea and group B received coffee.; There was no change in group B.; superiorTo",
        "Patients were randomized to tea or coffee.; The energy intake was higher than the protein intake in our trial.; superiorTo",
        "Patients were randomized to tea or coffee.; The tea group had less hunger than the coffee group in our trial.; superiorTo",
      })
  void nothingElse(String methods, String results, String predicate) {
    assertThat(claims(methods, results)).noneMatch(claim -> claim.contains(predicate));
  }
}
