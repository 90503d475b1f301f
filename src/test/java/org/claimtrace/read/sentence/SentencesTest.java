package org.claimtrace.read.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.read.text.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each example is a block; {@code ‖} stands where it must be cut, and nowhere else. */
class SentencesTest {
  private static final Sentences SENTENCES = new Sentences();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anxiety fell.‖ Sleep improved.",
        "Did it work?‖ It did!‖ Nobody knows why.",
        "Pain was halved in 62 patients.‖ 14 of them slept better.",
        "The trial ended in 2014.‖ Two years later it was repeated.",
        "The trial ended in 2014.‖ 62 patients had taken part.",
        "It lasted from 2014 to 2016.‖ Then it was repeated.",
        "One thing is sure.‖ mRNA levels rose in both groups.",
        "One thing is sure.‖ pH fell in both groups.",
        "One thing is sure.‖ β-Carotene did not help.",
        "One thing is sure.‖ IL-6 fell.",
        "Some call it a cure.‖ (It is not one.)‖ Others wait.",
        "\"It helps.\"‖ So they say.",
        "“It helps.”‖ So they say.",
        "He said “it helps.”‖ So they say.",
        "They asked, ‘Does it help?’‖ It did.",
        "Sleep improved (by an hour).‖ Mood did not.",
        "Sleep improved (by an hour.)‖ Mood did not.",
        "Wait...‖ What did they measure?",
        "Nobody replied…‖ The trial was stopped.",
      })
  void endsSentences(String example) {
    check(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Doe et al. found nothing.‖ Roe et al. found more.",
        "This was shown by Doe et al.‖ The effect was small.",
        "Doe et al. (2017) found nothing.",
        "Doe et al. Roe and others disagree.",
        "Some drugs, e.g. Aspirin and ibuprofen, help.",
        "Some drugs (e.g. aspirin) help.‖ Others do not.",
        "Other drugs, i.e. Those in table 2, do not.",
        "We compared aspirin vs. Placebo in adults.",
        "We compared aspirin vs. placebo in adults.‖ It won.",
        "As shown in Fig. 2, pain fell.‖ See Figs. 3 and 4.",
        "As Fig. A shows, pain fell.",
        "Dr. Roe and Prof. Doe disagree.‖ Mr. Poe does not.",
        "J. Smith and A. B. Jones wrote it.‖ R.-J. Smith did not.",
        "The study by J. Smith was small.",
        "S. aureus and E. coli were grown.‖ C. albicans was not.",
        "They grew S. aureus.‖ It died.",
        "They took vitamin C.‖ Patients felt better.",
        "They took vitamin C.‖ Colds were shorter.",
        "It prevents hepatitis B.‖ The vaccine is safe.",
        "The dose was approx. five grams.‖ It was safe.",
        "The dose was approx. 5 g.‖ It was safe.",
        "Patient no. 3 fell ill.‖ No. 4 did not.",
        "The answer was no.‖ They stopped.",
        "They took 5 mg. per day for a week.",
        "They took 5 mg.‖ The effect was small.",
        "It was sold in the U.S. market.‖ The U.K. followed.",
        "It was sold in the U.S.‖ The U.K. followed.",
        "It was given i.v. and i.m. in rats.",
        "It was given i.p.‖ The rats slept.",
        "They eat fruits, nuts, etc. every day.",
        "They eat fruits, nuts, etc.‖ This helps.",
        "Lactobacillus spp. were found.",
        "The ratio was 3 to 1, cf. Table 2.",
        "Acme Inc. paid for it.‖ Acme Corp. did not.",
        "They met at 8 a.m. on Monday.‖ They left at 5 p.m.‖ The meeting was long.",
        "The conc. was high.",
        "It is the same (ca. 20 mg).‖ It helped.",
        "John Smith Jr. ran it.",
        "He holds a Ph.D. in biology.",
      })
  void knowsAbbreviations(String example) {
    check(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pain fell by 2.5 points (p<0.01) on day 14.‖ It rose later.",
        "The result (p = .05) was weak.‖ Nobody knew why.",
        "The difference was small, p = .05 in both groups.",
        "The values were 0.5, 1.25 and .75 g.",
        "Blood loss was lower (513.3 vs. 478.1 g, respectively; MD = 35.2 g; 95% CI 1.2–3.4).‖ Fine.",
        "It cost $2.50.‖ That is cheap.",
        "Version 2.0 came out.",
        "Pain was reduced.[3]‖ The next trial failed.",
        "Pain was reduced.[1,2]‖ The next trial failed.",
        "Pain was reduced. [1–3]‖ The next trial failed.",
        "Pain was reduced [3].‖ The next trial failed.",
        "Pain was reduced.¹²‖ The next trial failed.",
        "Pain was reduced.³,⁴‖ The next trial failed.",
        "Pain was reduced.[3][4]‖ The next trial failed.",
        "Pain was reduced.[3] [4]‖ The next trial failed.",
        "Pain was reduced.‖ [3] reported the same.",
        "Pain was reduced.\"[3]‖ The next trial failed.",
        "Pain was reduced.3‖ The next trial failed.",
        "Pain was reduced.3,4‖ The next trial failed.",
        "Pain was reduced in patients.‖The trial was small.",
        "Pain was reduced (by half).‖The trial was small.",
        "Pain was reduced [3].‖The trial was small.",
        "Pain was reduced.[3]‖The trial was small.",
        "See www.example.org/Page.The for more, or a.Bc.",
        "Symptoms were pain; swelling; fever; and rash.‖ None was severe.",
        "It helps: a small dose; it harms: a large one.",
        "Node.js is a name.",
        "The result is in table 2.‖ The trial was small.",
        "It was seen in 5 %.‖ Analyses followed.",
        "P. falciparum and R. Roe, P. Doe and V. Poe.‖ Fine.",
        "2. Then wash it.‖ Dry it.",
        "They live in Los Angeles, CA.‖ Most of them work.",
        "The environment they live in.‖ Aspirin was not given.",
        "The dose was 5 mg.‖ Aspirin was given by mouth.",
        "They took St. John's wort.‖ It helped.",
      })
  void knowsNumbersAndCitations(String example) {
    check(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A wrapped\nsentence ends.\r\n‖Another begins.",
        "\tA sentence\twith tabs.‖ Another.",
        "A 😀 sentence.‖ Another 😀.‖ 😀 too.",
        "A cafe\u0301.‖ E\u0301tudes follow.",
        "no capital and no stop",
        "…",
        "!!!",
        "(see text)",
      })
  void survivesOddCharacters(String example) {
    check(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fatigue fell.[3][Grade of evidence: II] A cohort of nurses agreed.[4]",
        "Fatigue fell.[Grade of evidence: II] A cohort of nurses agreed.",
        "Fatigue fell.[1,2][Grade of evidence: II];[3-5] Nurses agreed.",
        "Fatigue fell.[1][Grade: II];[2][Grade: III];[3] Nurses agreed.",
      })
  void whatIsAttachedToAMarkerBelongsToItsSentence(String example) {
    check(example.replaceFirst("] (?=A |N)", "]‖ "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fatigue fell.‖ [Grade of evidence: II] is what they call it.",
        "Nurses took part [mostly of one ward].‖ Fatigue fell.",
      })
  void aRemarkThatStandsApartIsItsOwn(String example) {
    check(example);
  }

  private static void check(String example) {
    String text = example.replace("‖", "");
    List<Range> cut = SENTENCES.split(text, new Range(0, text.length()));
    String shown = String.join(" ‖ ", cut.stream().map(range -> range.in(text)).toList());
    List<String> wanted = List.of(example.split("‖", -1)).stream().map(String::strip).toList();

    assertThat(shown).isEqualTo(String.join(" ‖ ", wanted));
  }
}
