package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.model.claim.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in a claim, for each name that a rule's claim may use. */
class ParticipantsTest {
  /** The title makes zorvalin the topic; a dash stands for no claim. */
  private static String claims(String pattern, String claim, String... tagged) {
    Tagged article = new Tagged().title("About/IN zorvalin/NN").paragraph(tagged);
    List<String> found =
        Found.statements(Found.in(article, Found.rule("r", pattern, claim)).claims());
    return found.isEmpty() ? "-" : String.join("; ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the grammatical subject, lists taken apart
        "subject; Tea/NN lowers/VBZ pain/NN; tea",
        "subject; Tea/NN and/CC milk/NN lower/VBP pain/NN; tea milk",
        "subject; Black/JJ and/CC green/JJ teas/NNS lower/VBP pain/NN; black+tea green+tea",
        "subject; Lower/VB pain/NN; -",
        // a subject of a kind
        "subject:Compound; Zorvalin/NN and/CC tea/NN lower/VBP pain/NN; zorvalin",
        "subject:Compound; Tea/NN lowers/VBZ pain/NN; -",
        // a partitive is passed through
        "subject; Members/NNS of/IN this/DT guild/NN lower/VBP pain/NN; guild",
        "subject; Many/JJ forms/NNS lower/VBP pain/NN; form",
        // the agent: not a study, not people, not an effect; then the topic
        "agent; Tea/NN lowers/VBZ pain/NN; tea",
        "agent; A/DT trial/NN lowers/VBZ pain/NN; zorvalin",
        "agent; The/DT patients/NNS lower/VBP pain/NN; zorvalin",
        "agent; The/DT calming/JJ effect/NN lowers/VBZ pain/NN; zorvalin",
        // a study is no subject of an effect
        "subject; A/DT trial/NN lowers/VBZ pain/NN; -",
        "topic; Tea/NN lowers/VBZ pain/NN; zorvalin",
        "evidence; Tea/NN lowers/VBZ pain/NN; evidence+for+zorvalin",
        // what of a kind was named last
        "last:Target; The/DT XYZ/NNP system/NN works/VBZ and/CC tea/NN lowers/VBZ pain/NN; XYZ+system",
        "last:Target; Tea/NN lowers/VBZ pain/NN; -",
      })
  void subjects(String name, String tagged, String expected) {
    StringBuilder claims = new StringBuilder();
    for (String subject : expected.split(" ", -1)) {
      claims.append(claims.isEmpty() ? "" : "; ");
      claims.append(subject.replace('+', ' ')).append(" | decreases | pain");
    }
    assertThat(claims("<lower> {y}", name + " decreases y", tagged))
        .isEqualTo(expected.equals("-") ? "-" : claims.toString());
  }

  @Test
  void theLastOfAKindMayStandInTheSentenceBefore() {
    String target = "The/DT calming/JJ (/-LRB- ~XYZ/NNP ~)/-RRB- system/NN works/VBZ";
    assertThat(
            claims("<lower> {y}", "topic actsOn last:Target", target, "It/PRP lowers/VBZ it/PRP"))
        .isEqualTo("zorvalin | actsOn | XYZ system");
    assertThat(
            claims(
                "<lower> {y}",
                "topic actsOn last:Target",
                target,
                "It/PRP works/VBZ",
                "It/PRP lowers/VBZ it/PRP"))
        .isEqualTo("-");
  }

  @Test
  void aSlotMayNameWhatItsBracketNames() {
    assertThat(
            claims(
                "<calm> {y}",
                "topic actsOn inner:y",
                "It/PRP calms/VBZ the/DT calming/JJ (/-LRB- ~XYZ/NNP ~)/-RRB- system/NN"))
        .isEqualTo("zorvalin | actsOn | XYZ system");
    assertThat(claims("<calm> {y}", "topic actsOn inner:y", "It/PRP calms/VBZ the/DT system/NN"))
        .isEqualTo("-");
  }

  @Test
  void twoSlotsMayNameOneThing() {
    String said = "It/PRP lacks/VBZ the/DT side/NN risks/NNS of/IN quintapar/NN";
    assertThat(claims("<lack> {y} of {z}", "topic decreases z+y", said))
        .isEqualTo("zorvalin | decreases | quintapar side risk");
    assertThat(claims("<lack> {y} (of {z} at)?", "topic decreases z+y", said)).isEqualTo("-");
  }

  @Test
  void allWordsFromOneSlotToAnotherMayBeAThing() {
    assertThat(
            claims(
                "<cause> {y} at {z}",
                "topic decreases y..z",
                "It/PRP causes/VBZ pain/NN at/IN night/NN"))
        .isEqualTo("zorvalin | decreases | pain at night");
    assertThat(
            claims(
                "<cause> {y} (at {z})?",
                "topic decreases y..z",
                "It/PRP causes/VBZ pain/NN now/RB"))
        .isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "study; A/DT 2014/CD trial/NN took/VBD 62/CD rats/NNS; study:2014 | sampleSize | 62",
        "subject; A/DT 2014/CD trial/NN took/VBD 62/CD rats/NNS; study:2014 | sampleSize | 62",
        "subject; Tea/NN took/VBD 62/CD rats/NNS; -",
        "study; Tea/NN took/VBD 62/CD rats/NNS; -",
        // a marker names the study where the text does not
        "study; Tea/NN took/VBD 62/CD rats/NNS [1]/CITE; study:[1] | sampleSize | 62",
        "study; Tea/NN took/VBD 62/CD rats/NNS [1,2]/CITE; -",
      })
  void whatIsSaidOfAStudyNeedsAStudy(String name, String tagged, String expected) {
    assertThat(claims("<take> {n:number} rats", name + " sampleSize n", tagged))
        .isEqualTo(expected);
  }

  @Test
  void aMatchInsideAStudysPhraseIsWithinIt() {
    assertThat(
            claims(
                "{x:name|Species}",
                "within population x",
                "A/DT 2014/CD rat/NN study/NN ended/VBD"))
        .isEqualTo("study:2014 | population | rat");
    assertThat(claims("{x:name|Species}", "within population x", "A/DT rat/NN slept/VBD"))
        .isEqualTo("-");
  }

  @Test
  void aLimitationMayBeOneOfTheEvidence() {
    assertThat(claims("<be> {y}", "evidence limitation y", "Trials/NNS are/VBP few/JJ rats/NNS"))
        .isEqualTo("evidence for zorvalin | limitation | rats");
  }

  @Test
  void objectsMayBeTheSubjectTheAgentOrTheTopic() {
    String said = "Pain/NN follows/VBZ tea/NN";
    assertThat(claims("<follow> {y}", "y decreases subject", said))
        .isEqualTo("tea | decreases | pain");
    assertThat(claims("<follow> {y}", "y decreases agent", said))
        .isEqualTo("tea | decreases | pain");
    assertThat(claims("<follow> {y}", "y decreases topic", said))
        .isEqualTo("tea | decreases | zorvalin");
  }

  @Test
  void aThingSaysNothingOfItself() {
    assertThat(claims("<help> {y}", "subject decreases y", "Tea/NN helps/VBZ tea/NN"))
        .isEqualTo("-");
  }

  @Test
  void theEvidenceOfAnArticleWithoutTopicIsJustTheEvidence() {
    Tagged article = new Tagged().paragraph("Trials/NNS are/VBP rare/JJ things/NNS");
    List<Term> subjects =
        Found.in(article, Found.rule("r", "<be> rare", "evidence limitation evidence"))
            .claims()
            .stream()
            .map(claim -> claim.statement().subject())
            .toList();
    assertThat(subjects).isEmpty();
    assertThat(
            Found.statements(
                Found.rule("r", "<be> (q= rare things )", "evidence limitation q"),
                "Trials/NNS are/VBP rare/JJ things/NNS"))
        .containsExactly("evidence | limitation | rare things");
  }
}
