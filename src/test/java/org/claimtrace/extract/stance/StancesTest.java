package org.claimtrace.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimtrace.extract.line.Known;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.extract.rule.RuleFiles;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The match runs from one word to the end of the sentence's object; its trigger is named. */
class StancesTest {
  private static final Map<String, List<String>> PHRASES = RuleFiles.cues(Known.RULES, "phrases");
  private static final Map<String, List<String>> ROLES = RuleFiles.cues(Known.RULES, "roles");
  private final Stances stances = new Stances(new Cues(PHRASES), ROLES);

  /** The match is what stands between two bars in the sentence, or all behind the trigger. */
  private record Said(Line line, int from, int trigger, int to) {
    static Said of(String tagged, String trigger, String last) {
      Line line = Tagged.line(tagged);
      int at = Tagged.index(line, trigger);
      return new Said(line, at, at, Tagged.index(line, last) + 1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tea/NN lowers/VBZ pain/NN|lowers|pain|AFFIRMED",
        "Tea/NN does/VBZ not/RB lower/VB pain/NN|lower|pain|NEGATED",
        "Tea/NN failed/VBD to/TO lower/VB pain/NN|lower|pain|NEGATED",
        "No/DT tea/NN lowers/VBZ pain/NN|lowers|pain|NEGATED",
        "Neither/DT tea/NN lowers/VBZ pain/NN|lowers|pain|NEGATED",
        // a negated object
        "Tea/NN had/VBD no/DT effect/NN|had|effect|NEGATED",
        "Tea/NN had/VBD nothing/NN to/TO show/VB|had|show|NEGATED",
        "Tea/NN lowers/VBZ pain/NN without/IN harm/NN|lowers|pain|AFFIRMED",
        "Tea/NN lowers/VBZ pain/NN not/RB stress/NN|lowers|stress|AFFIRMED",
        // the clause ends the scope
        "Tea/NN does/VBZ not/RB help/VB ,/, but/CC lowers/VBZ pain/NN|lowers|pain|AFFIRMED",
        "Tea/NN is/VBZ not/RB old/JJ ;/: milk/NN lowers/VBZ pain/NN|lowers|pain|AFFIRMED",
        "Tea/NN is/VBZ not/RB old/JJ ,/, and/CC it/PRP lowers/VBZ pain/NN|lowers|pain|AFFIRMED",
        // "that" does not
        "It/PRP is/VBZ not/RB shown/VBN that/IN tea/NN lowers/VBZ pain/NN|lowers|pain|NEGATED",
        // words that only look like a negation
        "Tea/NN not/RB only/RB lowers/VBZ pain/NN|lowers|pain|AFFIRMED",
        "Without/IN doubt/NN tea/NN lowers/VBZ pain/NN|lowers|pain|AFFIRMED",
        // not significant is not the same as not
        "Tea/NN did/VBD not/RB significantly/RB lower/VB pain/NN|lower|pain|UNCLEAR",
        "Tea/NN showed/VBD no/DT significant/JJ effect/NN|showed|effect|UNCLEAR",
        "Tea/NN significantly/RB lowers/VBZ pain/NN|lowers|pain|AFFIRMED",
      })
  void aNegationCountsInItsScope(String tagged, String trigger, String last, Polarity expected) {
    Said said = Said.of(tagged, trigger, last);
    assertThat(stances.polarity(said.line(), said.from(), said.trigger(), said.to()))
        .isEqualTo(expected);
  }

  @Test
  void aNegationAtTheBeginningOfTheMatchCountsToo() {
    Line line = Tagged.line("Not/RB tea/NN lowers/VBZ pain/NN");
    assertThat(stances.polarity(line, 0, 2, 4)).isEqualTo(Polarity.NEGATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tea/NN lowers/VBZ pain/NN|lowers|pain|ASSERTED",
        // hedges: modals, adverbs, verbs
        "Tea/NN may/MD lower/VB pain/NN|lower|pain|HEDGED",
        "Tea/NN could/MD possibly/RB lower/VB pain/NN|lower|pain|HEDGED",
        "Tea/NN possibly/RB lowers/VBZ pain/NN|lowers|pain|HEDGED",
        "Tea/NN appears/VBZ to/TO lower/VB pain/NN|lower|pain|HEDGED",
        "Tea/NN lowers/VBZ probably/RB pain/NN|lowers|pain|HEDGED",
        "Data/NNS suggest/VBP that/IN tea/NN lowers/VBZ pain/NN|lowers|pain|HEDGED",
        "Tea/NN is/VBZ believed/VBN to/TO lower/VB pain/NN|lower|pain|HEDGED",
        // a hedge of another clause does not count
        "Milk/NN may/MD help/VB ,/, but/CC tea/NN lowers/VBZ pain/NN|lowers|pain|ASSERTED",
        "Tea/NN ,/, which/WDT may/MD harm/VB ;/: tea/NN lowers/VBZ pain/NN|lowers|pain|ASSERTED",
        "Data/NNS suggest/VBP harm/NN ;/: tea/NN lowers/VBZ pain/NN|lowers|pain|ASSERTED",
        "Tea/NN lowers/VBZ pain/NN and/CC may/MD harm/VB|lowers|pain|ASSERTED",
        // reports
        "They/PRP found/VBD that/IN tea/NN lowers/VBZ pain/NN|lowers|pain|REPORTED",
        "According/VBG to/TO them/PRP ,/, tea/NN lowers/VBZ pain/NN|lowers|pain|REPORTED",
        "They/PRP found/VBD harm/NN ;/: tea/NN lowers/VBZ pain/NN|lowers|pain|ASSERTED",
        "Tea/NN lowers/VBZ pain/NN as/IN shown/VBN|lowers|pain|ASSERTED",
        // what should be
        "Tea/NN should/MD lower/VB pain/NN|lower|pain|NORMATIVE",
        "It/PRP must/MD be/VB known/VBN that/IN tea/NN lowers/VBZ pain/NN|lowers|pain|ASSERTED",
        // aims and hypotheses
        "The/DT aim/NN was/VBD to/TO lower/VB pain/NN|lower|pain|AIM",
        "We/PRP set/VBD out/RP to/TO lower/VB pain/NN|lower|pain|AIM",
        "The/DT hypothesis/NN is/VBZ that/IN tea/NN lowers/VBZ pain/NN|lowers|pain|HYPOTHESISED",
        // what "why" takes for granted
        "That/DT is/VBZ why/WRB tea/NN lowers/VBZ pain/NN|lowers|pain|PRESUPPOSED",
        "Who/WP asks/VBZ why/WRB ;/: tea/NN lowers/VBZ pain/NN|lowers|pain|ASSERTED",
      })
  void aModalityCountsInItsScope(String tagged, String trigger, String last, Modality expected) {
    Said said = Said.of(tagged, trigger, last);
    assertThat(stances.modality(said.line(), said.from(), said.trigger(), said.to(), false))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tea/NN lowered/VBD pain/NN|lowered|true|REPORTED",
        "Tea/NN was/VBD not/RB lowering/VBG pain/NN|lowering|true|REPORTED",
        "Tea/NN lowered/VBD pain/NN|lowered|false|ASSERTED",
        "Tea/NN lowers/VBZ pain/NN|lowers|true|ASSERTED",
        "Tea/NN and/CC pain/NN|Tea|true|ASSERTED",
      })
  void whatAStudyFoundInThePastIsReported(
      String tagged, String trigger, boolean rested, Modality expected) {
    Line line = Tagged.line(tagged);
    int at = Tagged.index(line, trigger);
    assertThat(stances.modality(line, at, at, line.size(), rested)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "isA, ASSERTED, true, DEFINITION",
    "sampleSize, ASSERTED, true, METHOD",
    "limitation, ASSERTED, true, LIMITATION",
    "recommends, ASSERTED, false, ORGANISATIONAL",
    "regulatoryStatus, ASSERTED, false, DISCLAIMER",
    "decreases, REPORTED, true, FINDING",
    "decreases, HEDGED, true, FINDING",
    "decreases, REPORTED, false, BACKGROUND",
    "decreases, PRESUPPOSED, true, BACKGROUND",
    "decreases, AIM, true, BACKGROUND",
  })
  void thePredicateTellsTheRoleOrElseTheStudyDoes(
      String predicate, Modality modality, boolean rested, Role expected) {
    assertThat(stances.role(predicate, modality, rested)).isEqualTo(expected);
  }

  @Test
  void aCueIsAllItsWordsInARow() {
    Cues cues = new Cues(Map.of("list", List.of("set out to", "set in", "aim")));
    Line line = Tagged.line("They/PRP set/VBD out/RP to/TO aim/VB and/CC set/VBD off/RP");
    assertThat(cues.at("list", line, 1)).isTrue();
    assertThat(cues.at("list", line, 0)).isFalse();
    assertThat(cues.at("list", line, 6)).isFalse();
    assertThat(cues.at("other", line, 1)).isFalse();
    assertThat(cues.last("list", line, 0, line.size())).isEqualTo(4);
    assertThat(cues.last("list", line, 0, 4)).isEqualTo(1);
    assertThat(cues.last("list", line, -5, 99)).isEqualTo(4);
    assertThat(cues.last("list", line, 2, 4)).isEqualTo(-1);
    assertThat(cues.in("list", line, 1, 2)).isTrue();
    assertThat(cues.in("list", line, 0, 1)).isFalse();
  }
}
