package org.claimtrace.extract.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Noun phrases in square brackets, verb groups in angle brackets. */
class ChunkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // determiners, adjectives, nouns
        "The/DT new/JJ drug/NN lowers/VBZ back/NN pain/NN|[The new drug] <lowers> [back pain]",
        "All/PDT the/DT drugs/NNS work/VBP|[All the drugs] <work>",
        "Their/PRP$ use/NN grew/VBD|[Their use] <grew>",
        "It/PRP works/VBZ|[It] <works>",
        "There/EX were/VBD harms/NNS|[There] <were> [harms]",
        "This/DT works/VBZ|[This] <works>",
        "Many/JJ small/JJ trials/NNS failed/VBD|[Many small trials] <failed>",
        "Both/DT helped/VBD|<helped>",
        "Those/DT rose/VBD|[Those] <rose>",
        // a preposition ends a phrase
        "a/DT dose/NN of/IN zorvalin/NN|[a dose] [zorvalin]",
        // numbers and foreign words are heads too
        "Of/IN 40/CD ,/, 12/CD slept/VBD|[40] [12] <slept>",
        "in/FW vitro/FW tests/NNS|[in vitro tests]",
        // possessives, hyphens, slashes
        "the/DT patient/NN ~'/POS ~s/POS sleep/NN|[the patient's sleep]",
        "dose/NN ~-/HYPH ~dependent/JJ relief/NN|[dose-dependent relief]",
        "a/DT dose/NN -/: a/DT cure/NN|[a dose] [a cure]",
        "sleep/NN ~//HYPH ~wake/NN cycles/NNS|[sleep/wake cycles]",
        // a participle before a noun is part of the phrase
        "The/DT proposed/VBN mechanism/NN is/VBZ new/JJ|[The proposed mechanism] <is>",
        "The/DT widely/RB used/VBN drug/NN|[The widely used drug]",
        "in/IN treated/VBN rats/NNS|[treated rats]",
        "such/JJ treating/VBG doctors/NNS|<treating> [doctors]",
        "two/CD existing/VBG drugs/NNS|[two existing drugs]",
        "its/PRP$ sleeping/VBG pill/NN|[its sleeping pill]",
        "He/PRP treated/VBN rats/NNS|[He] <treated> [rats]",
        // adverbs belong to the adjective behind them
        "a/DT very/RB mild/JJ effect/NN|[a very mild effect]",
        // a known name is never cut in two
        "vitamin/NN Q/NN lowers/VBZ pain/NN|[vitamin Q] <lowers> [pain]",
        "the/DT Journal/NNP of/IN Naps/NNPS|[the Journal of Naps]",
        // what hides a citation ends a phrase
        "pain/NN [3]/CITE falls/VBZ|[pain] <falls>",
      })
  void phrases(String tagged, String expected) {
    assertThat(Tagged.chunks(Tagged.line(tagged))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calming/JJ and/CC mild/JJ stimulant/JJ effects/NNS|[calming and mild stimulant effects]",
        "short/JJ ~,/, mild/JJ and/CC rare/JJ harms/NNS|[short, mild and rare harms]",
        "mild/JJ ~,/, and/CC rare/JJ harms/NNS|[mild, and rare harms]",
        "sleep/NN and/CC pain/NN fell/VBD|[sleep] [pain] <fell>",
        "sleep/NN and/CC mood/NN function/NN|[sleep and mood function]",
        "mood/NN and/CC cognitive/JJ function/NN|[mood and cognitive function]",
        "mood/NN and/CC cognitive/JJ symptoms/NNS|[mood] [cognitive symptoms]",
        "mood/NN and/CC cognitive/JJ tests/NNS|[mood] [cognitive tests]",
        "the/DT drug/NN and/CC the/DT placebo/NN|[the drug] [the placebo]",
        "the/DT slow/JJ (/-LRB- ~second/JJ ~)/-RRB- phase/NN|[the slow (second) phase]",
        "the/DT main/JJ calming/JJ (/-LRB- ~XYZ/NNP ~)/-RRB- system/NN"
            + "|[the main calming (XYZ) system]",
        "the/DT drug/NN (/-LRB- zorvalin/NN )/-RRB- helps/VBZ|[the drug] [zorvalin] <helps>",
      })
  void modifiersThatShareANounStayInOnePhrase(String tagged, String expected) {
    assertThat(Tagged.chunks(Tagged.line(tagged))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It/PRP may/MD not/RB have/VB been/VBN significantly/RB reduced/VBN|reduced|PASSIVE"
            + "|may not have been significantly reduced",
        "It/PRP is/VBZ reducing/VBG pain/NN|reducing|ACTIVE|is reducing",
        "It/PRP includes/VBZ reducing/VBG pain/NN|includes|ACTIVE|includes",
        "It/PRP includes/VBZ reducing/VBG pain/NN|reducing|PRESENT_PARTICIPLE|reducing",
        "Pain/NN reduced/VBN by/IN heat/NN|reduced|PAST_PARTICIPLE|reduced",
        "He/PRP given/VBN the/DT drug/NN|given|ACTIVE|given",
        "It/PRP helps/VBZ to/TO quickly/RB lower/VB pain/NN|lower|INFINITIVE|to quickly lower",
        "It/PRP appears/VBZ to/TO really/RB help/VB people/NNS|help|ACTIVE|appears to really help",
        "It/PRP was/VBD shown/VBN to/TO help/VB people/NNS|help|ACTIVE|was shown to help",
        "It/PRP was/VBD shown/VBN in/IN rats/NNS|shown|PASSIVE|was shown",
        "It/PRP shown/VBN helps/VBZ|shown|PAST_PARTICIPLE|shown",
        "It/PRP was/VBD reduced/VBD|reduced|PASSIVE|was reduced",
        "It/PRP did/VBD not/RB fall/VB|fall|ACTIVE|did not fall",
        "It/PRP also/RB fell/VBD sharply/RB|fell|ACTIVE|also fell sharply",
        "It/PRP fell/VBD very/RB low/JJ|fell|ACTIVE|fell",
        "It/PRP will/MD|will|ACTIVE|will",
      })
  void aVerbGroupHasAMainVerbAndAVoice(String tagged, String head, Voice voice, String group) {
    Line line = Tagged.line(tagged);
    Chunk chunk = Tagged.chunk(line, head);
    assertThat(chunk.isVerb()).isTrue();
    assertThat(chunk.isNoun()).isFalse();
    assertThat(line.word(chunk.head()).text()).isEqualTo(head);
    assertThat(chunk.voice()).isEqualTo(voice);
    assertThat(Tagged.text(line, chunk)).isEqualTo(group);
  }

  @Test
  void theCoreOfAPhraseBeginsBehindItsDeterminer() {
    Line line = Tagged.line("All/PDT the/DT new/JJ drugs/NNS work/VBP");
    Chunk phrase = Tagged.chunk(line, "drugs");
    assertThat(phrase.isNoun()).isTrue();
    assertThat(phrase.isVerb()).isFalse();
    assertThat(phrase.from()).isZero();
    assertThat(phrase.core()).isEqualTo(2);
    assertThat(phrase.head()).isEqualTo(3);
    assertThat(phrase.to()).isEqualTo(4);
    assertThat(phrase.voice()).isEqualTo(Voice.NONE);
  }

  @Test
  void aToWithoutAVerbIsNoGroup() {
    assertThat(Tagged.chunks(Tagged.line("relief/NN to/TO pain/NN"))).isEqualTo("[relief] [pain]");
  }

  @Test
  void aVerbThatBeginsANameOrACompoundIsNone() {
    assertThat(Tagged.chunks(Tagged.line("calms/VBZ ~-/HYPH ~down/NN"))).isEqualTo("[down]");
  }

  @Test
  void aPhraseOfAHundredWordsIsCut() {
    Line line = Tagged.line("mild/JJ ".repeat(100) + "pain/NN");
    assertThat(Tagged.chunks(line)).endsWith("pain]");
    assertThat(Tagged.chunk(line, "pain").to() - Tagged.chunk(line, "pain").from())
        .isLessThanOrEqualTo(24);
  }

  @Test
  void aSentenceOfTooManyWordsHasNoPhrases() {
    String tail = " ,/,".repeat(Lines.LONGEST - 3) + " pain/NN";
    assertThat(Tagged.chunks(Tagged.line("mild/JJ pain/NN" + tail)))
        .isEqualTo("[mild pain] [pain]");
    assertThat(Tagged.chunks(Tagged.line("mild/JJ pain/NN ,/," + tail))).isEmpty();
  }
}
