package org.claimtrace.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.extract.line.Known;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of slot takes behind the word "of"; a dash for nothing. */
class SlotReaderTest {
  private static String taken(String tagged, String slot) {
    List<String> found = MatcherTest.matches("of/IN " + tagged, RuleTexts.rule("^ of " + slot));
    return found.isEmpty() ? "-" : found.get(0).replaceFirst(".*?\\| x=", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // phrases
        "the/DT mild/JJ pain/NN fell/VBD; {x}; mild pain",
        "fell/VBD; {x}; -",
        "tea/NN of/IN milk/NN of/IN rats/NNS; {x}; tea",
        "tea/NN of/IN milk/NN of/IN rats/NNS; {x*}; tea of milk of rats",
        "tea/NN of/IN course/RB; {x*}; tea",
        "tea/NN ,/, milk/NN and/CC rest/NN; {x+}; tea, milk, rest",
        "tea/NN ,/, milk/NN and/CC rest/NN of/IN rats/NNS; {x+*}; tea, milk, rest of rats",
        // types: the head of every member must have it
        "new/JJ zorvalin/NN and/CC quintapar/NN; {x+:Compound}; new zorvalin, quintapar",
        "zorvalin/NN and/CC milk/NN; {x+:Compound}; zorvalin",
        "zorvalin/NN users/NNS; {x:Compound}; -",
        "milk/NN; {x:Compound|Species}; -",
        "rats/NNS; {x:Compound|Species}; rats",
        // with "a"
        "a/DT new/JJ drug/NN; {x:indefinite}; new drug",
        "an/DT old/JJ drug/NN; {x:indefinite}; old drug",
        "the/DT old/JJ drug/NN; {x:indefinite}; -",
        // studies
        "a/DT rat/NN study/NN and/CC a/DT trial/NN; {x+:study}; a rat study, a trial",
        "a/DT trial/NN and/CC milk/NN; {x+:study}; a trial",
        "a/DT trial/NN and/CC a/DT review/NN; {x:study}; a trial",
        "the/DT milk/NN; {x:study}; -",
        // effects: what stands before the effect word
        "a/DT calming/JJ effect/NN; {x:effect}; calming",
        "a/DT similar/JJ calming/JJ effect/NN; {x:effect}; calming",
        "a/DT strong/JJ effect/NN; {x:effect}; -",
        "calming/JJ milk/NN; {x:effect}; -",
        "calming/JJ and/CC memory/NN ~-/HYPH ~sparing/JJ effects/NNS; {x+:effect}; calming, memory-sparing",
        "calming/JJ effects/NNS and/CC tea/NN; {x+:effect}; calming",
        // numbers
        "62/CD rats/NNS; {x:number}; 62",
        "1,204/CD rats/NNS; {x:number}; 1,204",
        "twelve/CD rats/NNS; {x:number}; twelve",
        "2.5/CD mg/NN; {x:number}; -",
        "both/CD rats/NNS; {x:number}; -",
        "sixty/CD ~-/HYPH ~two/CD rats/NNS; {x:number}; sixty-two",
        "62/CD ~-/HYPH ~rat/NN trial/NN; {x:number}; 62",
        "2014/CD twelve/CD rats/NNS; {x:number}; -",
        "2014/CD ,/, pain/NN; {x:year}; 2014",
        "1814/CD ,/, pain/NN; {x:year}; -",
        // the rest of the clause
        "pain/NN fell/VBD in/IN rats/NNS ,/, but/CC; {x:rest}; pain fell in rats",
        "pain/NN fell/VBD; {x:rest}; pain fell",
        "./.; {x:rest}; -",
        // names
        "zorvalin/NN users/NNS; {x:name}; zorvalin",
        "zorvalin/NN users/NNS; {x:name|Compound}; zorvalin",
        "zorvalin/NN users/NNS; {x:name|Species}; -",
        "milk/NN users/NNS; {x:name}; -",
        // one word
        "very/RB mild/JJ; {x:word}; very",
        ",/, mild/JJ; {x:word}; -",
        // brackets
        "the/DT main/JJ calming/JJ (/-LRB- ~XYZ/NNP ~)/-RRB- system/NN; {x:bracketed}; main calming (XYZ) system",
        "the/DT main/JJ calming/JJ system/NN; {x:bracketed}; -",
        // residues
        "Gly/NN ~-/HYPH ~Ala/NN ~-/HYPH ~Ser/NN ./.; {x:sequence}; Gly-Ala-Ser",
        "Gly/NN ~-/HYPH ~Ala/NN ./.; {x:sequence}; -",
        "gly/NN ~-/HYPH ~ala/NN ~-/HYPH ~ser/NN ./.; {x:sequence}; -",
        "Gly/NN ~-/HYPH ~Ala/NN ~-/HYPH ~like/JJ form/NN; {x:sequence}; -",
      })
  void eachKindTakesItsWords(String tagged, String slot, String expected) {
    assertThat(taken(tagged.strip(), slot.strip())).isEqualTo(expected.strip());
  }

  /** A part of a number is another number than the text states. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twenty/CD ~-/HYPH ~five/CD rats/NNS|twenty-five rats",
        "20/CD ~-/HYPH ~30/CD rats/NNS|-",
        "two/CD ~-/HYPH ~three/CD rats/NNS|-",
        "two/CD hundred/CD rats/NNS|-",
        "two/CD hundred/CD and/CC twelve/CD rats/NNS|-",
        "two/CD hundred/CD twelve/CD rats/NNS|-",
        "COVID/NN ~-/HYPH ~19/CD rats/NNS|-",
        "in/IN 2014/CD -/: 12/CD rats/NNS|12 rats",
        "in/IN 2014/CD 12/CD rats/NNS|12 rats",
        "mice/NNS and/CC 12/CD rats/NNS|12 rats",
      })
  void aNumberIsReadWhole(String tagged, String expected) {
    List<String> found = MatcherTest.matches(tagged, RuleTexts.rule("{x:number} rats"));
    assertThat(found.isEmpty() ? "-" : found.get(0).replaceFirst(" \\|.*", "")).isEqualTo(expected);
  }

  @Test
  void aPhraseIsTakenFromItsBeginning() {
    assertThat(MatcherTest.matches("the/DT mild/JJ pain/NN", RuleTexts.rule("{x}")))
        .containsExactly("the mild pain | x=mild pain");
    assertThat(
            MatcherTest.matches("a/DT dull/JJ calming/JJ effect/NN", RuleTexts.rule("{x:effect}")))
        .containsExactly("a dull calming effect | x=dull calming");
  }

  @Test
  void behindWordsOfThePatternTheRestOfAPhraseIsTaken() {
    assertThat(MatcherTest.matches("the/DT mild/JJ back/NN pain/NN", RuleTexts.rule("mild {x}")))
        .containsExactly("mild back pain | x=back pain");
  }

  @Test
  void aNegationInsideAVerbGroupIsSeen() {
    SlotReader slots = new SlotReader(Known.LISTS);
    Line negated = Tagged.line("Tea/NN did/VBD not/RB help/VB");
    assertThat(slots.isNegated(negated, Tagged.chunk(negated, "help"))).isTrue();
    Line plain = Tagged.line("No/DT tea/NN did/VBD help/VB");
    assertThat(slots.isNegated(plain, Tagged.chunk(plain, "help"))).isFalse();
  }
}
