package org.claimtrace.extract.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a verb speaks of; a dash where the sentence does not tell. */
class SubjectsTest {
  private final Subjects subjects = new Subjects(Known.LISTS);

  private String subject(String tagged, String verb) {
    Line line = Tagged.line(tagged);
    return subjects
        .of(line, Tagged.chunk(line, verb))
        .map(chunk -> Tagged.text(line, chunk))
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the phrase right before it
        "The/DT drug/NN lowers/VBZ pain/NN|lowers|The drug",
        "Pain/NN fell/VBD|fell|Pain",
        // over adverbs, citation markers, brackets
        "The/DT drug/NN thus/RB ,/, it/PRP seems/VBZ|seems|it",
        "The/DT drug/NN [3]/CITE lowers/VBZ pain/NN|lowers|The drug",
        "Zorvalin/NN (/-LRB- ZV/NN )/-RRB- lowers/VBZ pain/NN|lowers|Zorvalin",
        // what other phrases hang on
        "The/DT use/NN of/IN zorvalin/NN in/IN rats/NNS lowers/VBZ pain/NN|lowers|The use",
        "The/DT binding/NN to/TO cells/NNS fell/VBD|fell|The binding",
        "Sleep/NN improved/VBD because/IN zorvalin/NN helps/VBZ|helps|zorvalin",
        // lists: the first member
        "Zorvalin/NN and/CC tea/NN lower/VBP pain/NN|lower|Zorvalin",
        "Zorvalin/NN ,/, tea/NN and/CC rest/NN lower/VBP pain/NN|lower|Zorvalin",
        "Zorvalin/NN ,/, tea/NN ,/, and/CC rest/NN lower/VBP pain/NN|lower|Zorvalin",
        "In/IN rats/NNS ,/, zorvalin/NN lowers/VBZ pain/NN|lowers|zorvalin",
        "It/PRP calms/VBZ rats/NNS and/CC mice/NNS sleep/VBP|sleep|mice",
        // relative clauses
        "Zorvalin/NN which/WDT lowers/VBZ pain/NN is/VBZ new/JJ|lowers|Zorvalin",
        "Zorvalin/NN ,/, which/WDT lowers/VBZ pain/NN ,/, is/VBZ new/JJ|lowers|Zorvalin",
        "Zorvalin/NN ,/, which/WDT lowers/VBZ pain/NN ,/, is/VBZ new/JJ|is|Zorvalin",
        "the/DT drug/NN in/IN which/WDT lowers/VBZ|lowers|the drug",
        "They/PRP report/VBP that/IN zorvalin/NN helps/VBZ|helps|zorvalin",
        // the second of two verbs
        "Zorvalin/NN lowers/VBZ pain/NN and/CC improves/VBZ sleep/NN|improves|Zorvalin",
        "Zorvalin/NN lowers/VBZ pain/NN ,/, improving/VBG sleep/NN|improving|Zorvalin",
        "Zorvalin/NN helps/VBZ to/TO lower/VB pain/NN|to|Zorvalin",
        // participles speak of the noun before them
        "rats/NNS given/VBN zorvalin/NN slept/VBD|given|rats",
        "the/DT use/NN of/IN drugs/NNS derived/VBN from/IN tea/NN|derived|drugs",
        "Zorvalin/NN is/VBZ a/DT peptide/NN made/VBN from/IN milk/NN|made|Zorvalin",
        // insertions
        "Zorvalin/NN ,/, a/DT drug/NN from/IN milk/NN ,/, lowers/VBZ pain/NN|lowers|Zorvalin",
        "The/DT drug/NN ,/, zorvalin/NN ,/, lowers/VBZ pain/NN|lowers|zorvalin",
        "Pain/NN ended/VBD ;/: also/RB ,/, lowers/VBZ pain/NN|lowers|Pain",
        // what stands behind the comma
        "Developed/VBN in/IN 1990/CD ,/, zorvalin/NN is/VBZ old/JJ|Developed|zorvalin",
        "To/TO sleep/VB well/RB ,/, people/NNS rest/VBP|To|people",
        // nobody
        "Lowers/VBZ pain/NN|Lowers|-",
        "Developed/VBN in/IN 1990/CD|Developed|-",
      })
  void isFoundByWalkingBack(String tagged, String verb, String expected) {
    assertThat(subject(tagged, verb)).isEqualTo(expected);
  }

  @Test
  void aChainOfVerbsWithoutEndHasNoSubject() {
    assertThat(subject("and/CC runs/VBZ ".repeat(20) + "and/CC stops/VBZ", "stops")).isEqualTo("-");
  }
}
