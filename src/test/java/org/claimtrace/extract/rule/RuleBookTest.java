package org.claimtrace.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.extract.line.Known;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence meets only the rules that share a word or a kind of name with it. */
class RuleBookTest {
  private static final Line LINE =
      Tagged.line("The/DT new/JJ zorvalin/NN is/VBZ used/VBN in/IN the/DT trials/NNS");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<use> {y}; true",
        "<help> {y}; false",
        // a verb tells more than a word
        "in <help>; false",
        "help <use>; true",
        // "be" tells less than a long word, and as much as a short one
        "<be> heptapeptide; false",
        "trial <be> bad; true",
        "<be> bad; true",
        // a word counts in the singular too
        "trial; true",
        // a kind of name counts where no word is
        "{x:Compound}; true",
        "{x:Species}; false",
        "{x:Species|Compound}; true",
        "zorvalin {x:Species}; true",
        // nothing to hang on: always tried
        "{x} {y}; true",
        "( milk | tea ); true",
      })
  void aRuleHangsOnTheElementThatTellsMost(String pattern, boolean candidate) {
    Rule rule = RuleTexts.rule(pattern);
    assertThat(new RuleIndex(List.of(rule)).candidates(LINE))
        .extracting(Candidate::rule)
        .isEqualTo(candidate ? List.of(rule) : List.of());
  }

  @Test
  void matchesComeInTheOrderOfTheRules() {
    Rule second = RuleTexts.rule("<use>");
    Rule first = RuleTexts.rule("trials");
    RuleBook book = new RuleBook(List.of(first, RuleTexts.rule("<help>"), second));
    assertThat(book.matches(LINE, new SlotReader(Known.LISTS)))
        .extracting(Match::rule)
        .containsExactly(first, second);
  }
}
