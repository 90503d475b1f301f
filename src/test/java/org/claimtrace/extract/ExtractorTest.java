package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Qualifier;
import org.claimtrace.model.claim.Role;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.model.claim.Silent.Reason;
import org.claimtrace.model.claim.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From sentences to claims: what they quote, what they rest on, why others are silent. */
class ExtractorTest {
  private static final String LOWERS = Found.rule("lowers", "<lower> {y+}", "subject decreases y");

  private static Claim only(Tagged article) {
    List<Claim> claims = Found.in(article, LOWERS).claims();
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static Claim only(String tagged) {
    return only(new Tagged().paragraph(tagged));
  }

  @Test
  void aClaimQuotesFromItsSubjectToItsObject() {
    Claim claim = only("Then/RB tea/NN slowly/RB lowers/VBZ pain/NN in/IN rats/NNS");
    assertThat(claim.place().quote().text()).isEqualTo("tea slowly lowers pain");
    assertThat(claim.place().trigger().text()).isEqualTo("lowers");
    assertThat(claim.place().occurrence()).isZero();
    assertThat(claim.origin().extractor()).isEqualTo("rule/lowers");
  }

  @Test
  void oneStatementOfASentenceIsMadeOnce() {
    Tagged article = new Tagged().paragraph("Tea/NN lowers/VBZ pain/NN");
    assertThat(Found.in(article, LOWERS + LOWERS.replace("id: lowers", "id: other")).claims())
        .hasSize(1);
    article.paragraph("Tea/NN lowers/VBZ pain/NN also/RB");
    assertThat(Found.in(article, LOWERS).claims()).hasSize(2);
  }

  @Test
  void claimsComeInTheOrderOfTheirQuotes() {
    String rules = Found.rule("raises", "<raise> {y}", "topic decreases y") + LOWERS;
    Tagged article =
        new Tagged()
            .title("Zorvalin/NN")
            .paragraph("Tea/NN lowers/VBZ pain/NN ;/: milk/NN raises/VBZ sleep/NN");
    assertThat(Found.statements(Found.in(article, rules).claims()))
        .containsExactly("tea | decreases | pain", "zorvalin | decreases | sleep");
  }

  @Test
  void cuesGiveTheStanceUnlessTheRuleDoes() {
    String sentence = "Tea/NN may/MD not/RB lower/VB pain/NN";
    Claim.Stance byCues = only(sentence).stance();
    assertThat(byCues)
        .isEqualTo(new Claim.Stance(Polarity.NEGATED, Modality.HEDGED, Role.BACKGROUND));
    String strict = LOWERS + "  polarity: affirmed\n  modality: aim\n  role: method\n";
    Claim.Stance byRule =
        Found.in(new Tagged().paragraph(sentence), strict).claims().get(0).stance();
    assertThat(byRule).isEqualTo(new Claim.Stance(Polarity.AFFIRMED, Modality.AIM, Role.METHOD));
  }

  @Test
  void whatIsReportedOfAStudysMakingIsAsserted() {
    String rule = Found.rule("n", "<show> {n:number} rats", "study sampleSize n");
    Tagged article = new Tagged().paragraph("A/DT 2014/CD trial/NN showed/VBD 62/CD rats/NNS");
    assertThat(Found.in(article, rule).claims().get(0).stance())
        .isEqualTo(new Claim.Stance(Polarity.AFFIRMED, Modality.ASSERTED, Role.METHOD));
  }

  @Test
  void qualifiersAreSlotsOfTheMatchInTheirOrder() {
    String rule =
        Found.rule("lowers", "<lower> {y} at {d} in {p}", "subject decreases y")
            + "  qualifiers: { zone: p, dose: d }\n";
    Claim claim =
        Found.in(
                new Tagged()
                    .paragraph("Tea/NN lowers/VBZ pain/NN at/IN low/JJ doses/NNS in/IN rats/NNS"),
                rule)
            .claims()
            .get(0);
    assertThat(claim.qualifiers()).extracting(Qualifier::key).containsExactly("dose", "zone");
    assertThat(claim.qualifiers())
        .extracting(Qualifier::value)
        .containsExactly("low doses", "rats");
    assertThat(claim.place().quote().text()).endsWith("in rats");
  }

  @Test
  void aRuleWithAPredicateThatNobodyKnowsIsABug() {
    Knowledge known = Found.knowledge(LOWERS);
    Knowledge without =
        new Knowledge(
            known.lexicon(),
            java.util.Map.of(),
            known.tiers(),
            known.rules(),
            known.lists(),
            java.util.Map.of(),
            known.trial());
    Tagged article = new Tagged().paragraph("Tea/NN lowers/VBZ pain/NN");
    Extractor extractor = new Extractor(without, article::tags);
    assertThatThrownBy(() -> extractor.extract(article.document(), List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lowers");
    assertThat(without.cues("phrases")).isEmpty();
  }

  @Test
  void aSilentSentenceHasAReason() {
    Tagged article =
        new Tagged()
            .title("Tea/NN lowers/VBZ pain/NN")
            .paragraph(
                "Tea/NN lowers/VBZ pain/NN",
                "Tea/NN is/VBZ green/JJ",
                "Tea/NN lowers/VBZ slowly/RB",
                "Tea/NN lowers/VBZ tea/NN",
                "Tea/NN lowers/VBZ pain/NN" + " only/RB".repeat(398))
            .item("Milk/NN lowers/VBZ pain/NN");
    Extraction found = Found.in(article, LOWERS);
    assertThat(Found.statements(found.claims()))
        .containsExactly("tea | decreases | pain", "milk | decreases | pain");
    assertThat(found.silents())
        .extracting(silent -> silent.sentence().index(), Silent::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, Reason.NOT_RUNNING_TEXT),
            org.assertj.core.groups.Tuple.tuple(2, Reason.NO_TRIGGER),
            org.assertj.core.groups.Tuple.tuple(3, Reason.NO_PATTERN),
            org.assertj.core.groups.Tuple.tuple(4, Reason.REFUSED),
            org.assertj.core.groups.Tuple.tuple(5, Reason.TOO_LONG));
  }

  @Test
  void aSentenceOfFourHundredWordsIsStillSearched() {
    assertThat(only("Tea/NN lowers/VBZ pain/NN" + " only/RB".repeat(397))).isNotNull();
  }

  @Test
  void aTitleTellsOfNoStudy() {
    Tagged article = new Tagged().title("A/DT 2014/CD trial/NN").paragraph("Tea/NN helps/VBZ");
    assertThat(Found.in(article, LOWERS).studies()).isEmpty();
  }

  /** Study and basis of a claim, and its tier; a dash for none. */
  private static String grounds(Tagged article) {
    Claim claim = Found.in(article, LOWERS).claims().get(0);
    String evidence =
        claim.grounds().evidence().stream()
            .map(line -> line.study().key() + " " + line.basis())
            .findFirst()
            .orElse("-");
    return evidence + ", " + claim.grounds().tier().map(Tier::name).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tea/NN lowers/VBZ pain/NN|-, -",
        "In/IN a/DT 2014/CD study/NN ,/, tea/NN lowered/VBD pain/NN|2014 SAME_SENTENCE, -",
        "In/IN a/DT 2014/CD trial/NN ,/, tea/NN lowered/VBD pain/NN|2014 SAME_SENTENCE, clinical",
        "Tea/NN lowers/VBZ pain/NN [1]/CITE|[1] MARKER, -",
        "In/IN a/DT 2014/CD rat/NN study/NN ,/, tea/NN lowered/VBD pain/NN [1]/CITE|2014 MARKER, preclinical",
      })
  void aClaimRestsOnTheStudyOfItsSentence(String tagged, String expected) {
    assertThat(grounds(new Tagged().paragraph(tagged))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In/IN that/DT study/NN ,/, tea/NN lowered/VBD pain/NN|2014 SAME_SENTENCE",
        "The/DT authors/NNS say/VBP tea/NN lowers/VBZ pain/NN|2014 PREVIOUS_SENTENCE",
        "Tea/NN lowers/VBZ pain/NN|-",
      })
  void aSentenceMayGoOnAboutTheStudyBefore(String tagged, String expected) {
    String study = "A/DT 2014/CD study/NN began/VBD";
    assertThat(grounds(new Tagged().paragraph(study, tagged))).isEqualTo(expected + ", -");
    // in another paragraph, or behind two studies, it is not told which
    if (expected.contains("PREVIOUS")) {
      assertThat(grounds(new Tagged().paragraph(study).paragraph(tagged))).isEqualTo("-, -");
      String two = study + " and/CC a/DT 2018/CD review/NN ended/VBD";
      assertThat(grounds(new Tagged().paragraph(two, tagged))).isEqualTo("-, -");
    }
  }

  @Test
  void aHeadingTellsTheTierOfWhatRestsOnAStudy() {
    String study = "In/IN a/DT 2014/CD study/NN ,/, tea/NN lowered/VBD pain/NN";
    assertThat(grounds(new Tagged().section("Animal work").paragraph(study)))
        .isEqualTo("2014 SAME_SENTENCE, preclinical");
    assertThat(grounds(new Tagged().section("Animal work").section("More", 1).paragraph(study)))
        .isEqualTo("2014 SAME_SENTENCE, preclinical");
    assertThat(grounds(new Tagged().section("Weather").paragraph(study)))
        .isEqualTo("2014 SAME_SENTENCE, -");
    assertThat(grounds(new Tagged().section("Animal work").paragraph("Tea/NN lowers/VBZ pain/NN")))
        .isEqualTo("-, -");
    Claim claim = only(new Tagged().section("Animal work").paragraph(study));
    assertThat(claim.grounds().tierBasis()).isEqualTo("section heading");
  }

  @Test
  void theKindOfTheStudyCountsMoreThanTheHeading() {
    Claim claim =
        only(
            new Tagged()
                .section("Animal work")
                .paragraph("In/IN a/DT 2014/CD trial/NN ,/, tea/NN lowered/VBD pain/NN"));
    assertThat(claim.grounds().tier()).contains(new Tier("clinical"));
    assertThat(claim.grounds().tierBasis()).isEqualTo("description of the study");
  }

  @Test
  void aSummaryRestsOnWhatItSumsUp() {
    Tagged article =
        new Tagged()
            .section("Summary")
            .paragraph("In/IN a/DT 2014/CD study/NN ,/, tea/NN lowered/VBD pain/NN");
    assertThat(only(article).grounds().evidence().get(0).basis()).isEqualTo(Basis.SUMMARY);
  }

  @Test
  void onlyWhatAThingIsCountsAsCommonKnowledge() {
    String is = Found.rule("is", "<be> {y:indefinite}", "subject isA y");
    String sentence = "Zorvalin/NN is/VBZ a/DT lumizine/NN in/IN a/DT 2014/CD trial/NN";
    Claim claim = Found.in(new Tagged().paragraph(sentence), is).claims().get(0);
    assertThat(claim.grounds().evidence()).isEmpty();
    assertThat(claim.grounds().tier()).contains(new Tier("background"));
    assertThat(claim.grounds().tierBasis()).isEqualTo("common knowledge, no study named");
    assertThat(only("Tea/NN lowers/VBZ pain/NN").grounds().tierBasis()).isEmpty();
  }

  @Test
  void whatIsSaidOfAStudyRestsOnIt() {
    String rule = Found.rule("n", "<take> {n:number} rats", "study sampleSize n");
    Claim claim =
        Found.in(
                new Tagged().paragraph("A/DT 2014/CD trial/NN took/VBD 62/CD rats/NNS [1]/CITE"),
                rule)
            .claims()
            .get(0);
    assertThat(claim.grounds().evidence())
        .extracting(line -> line.study().key() + " " + line.basis())
        .containsExactly("2014 SAME_SENTENCE");
  }

  private static Optional<String> topic(Tagged article) {
    List<Line> lines = article.lines();
    return new Article(
            article.document(),
            lines,
            Searched.of(article.document(), lines, org.claimtrace.extract.line.Known.LISTS),
            org.claimtrace.extract.study.Studies.of(
                article.document(),
                lines,
                List.of(),
                sentence -> false,
                new org.claimtrace.extract.study.StudyCues(
                    java.util.Map.of(), java.util.Map.of(), java.util.Map.of(), java.util.Map.of()),
                org.claimtrace.extract.line.Known.LISTS),
            new org.claimtrace.extract.term.Terms(
                org.claimtrace.extract.line.Known.LEXICON,
                org.claimtrace.extract.line.Known.LISTS,
                java.util.Set.of()),
            Premises.NONE)
        .topic(lines.get(0))
        .map(entry -> entry.label());
  }

  @Test
  void theTopicIsTheCompoundNamedMostOften() {
    Tagged article = new Tagged().paragraph("Zorvalin/NN and/CC quintapar/NN differ/VBP");
    // a tie is broken by name, so that a rebuild is the same
    assertThat(topic(article)).contains("quintapar");
    article.paragraph("Zorvalin/NN helps/VBZ", "Insomnia/NN ends/VBZ", "Insomnia/NN is/VBZ bad/JJ");
    assertThat(topic(article)).contains("zorvalin");
    // a name in the title counts ten times
    assertThat(topic(article.title("Quintapar/NN"))).contains("quintapar");
    assertThat(topic(new Tagged().paragraph("Insomnia/NN ends/VBZ"))).isEmpty();
  }
}
