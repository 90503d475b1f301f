package org.claimtrace.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.extract.propose.RefusalReason;
import org.claimtrace.extract.propose.Suggestion;
import org.claimtrace.extract.propose.SuggestionCheck;
import org.claimtrace.extract.propose.Verdict;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a model can be wrong, one by one, on an article of our own. */
class SuggestionCheckTest {
  /** "wibbled" is a verb that no rule knows, so that what is taken comes from the proposal. */
  private static final String ARTICLE =
      """
      # Zorvalin and pain

      Zorvalin is a made-up compound. In 48 adults, zorvalin wibbled muscle tension [1]. \
      Zorvalin wibbled back pain and Glenvar wibbled neck pain. It wibbled tooth pain.

      Zorvalin did not wibble nausea. Zorvalin may wibble jaw pain. Zorvalin wibbled ear pain but \
      not eye pain. We wanted to investigate whether zorvalin wibbled knee pain.

      Zorvalin reduced headache frequency. Zorvalin withdrawal wibbled hip pain. Toe pain was \
      wibbled by zorvalin. Zorvalin \u201Cwibbled\u201D  shin\u2013bone pain by 12.5 points.

      Zorvalin wibbled arm pain. Zorvalin wibbled arm pain.

      ## References

      1. Nordin A, Vale B. Zorvalin in adults. J Made Up Sci. 2011;4:11. PMID: 99000001
      """;

  private static final Workshop WORKSHOP = new Workshop(Cli.BASE);
  private static final Extraction FOUND =
      WORKSHOP.extract(
          Articles.read("zorvalin.md", ARTICLE.getBytes(UTF_8), Optional.empty()).document());

  private final SuggestionCheck check =
      new SuggestionCheck(
          WORKSHOP.proposalCheck(), WORKSHOP.grammar(), FOUND, "proposer/made-up/prompt-0");

  private static int sentence(String words) {
    return FOUND.document().sentences().stream()
        .filter(s -> FOUND.document().textOf(s).contains(words))
        .findFirst()
        .map(s -> s.index())
        .orElse(-1);
  }

  private static Suggestion said(String quote, String subject, String trigger, String object) {
    return new Suggestion(
        sentence(quote),
        quote,
        subject,
        Optional.empty(),
        Optional.empty(),
        "decreases",
        trigger,
        object,
        List.of(),
        "affirmed",
        "asserted");
  }

  private static Suggestion as(
      Suggestion s, String predicate, String polarity, String modality, String antecedent) {
    return new Suggestion(
        s.sentence(),
        s.quote(),
        s.subject(),
        Optional.of(antecedent).filter(name -> !name.isEmpty()),
        s.study(),
        predicate,
        s.trigger(),
        s.object(),
        s.qualifiers(),
        polarity,
        modality);
  }

  private static Suggestion as(Suggestion s, String polarity, String modality) {
    return as(s, s.predicate(), polarity, modality, "");
  }

  private Claim taken(Suggestion suggestion) {
    Verdict verdict = check.of(suggestion);
    assertThat(verdict).isInstanceOf(Verdict.Taken.class);
    return ((Verdict.Taken) verdict).claim();
  }

  private void refused(Suggestion suggestion, RefusalReason reason) {
    assertThat(check.of(suggestion))
        .isInstanceOfSatisfying(
            Verdict.Refused.class,
            refused -> assertThat(refused.reason()).as(refused.words()).isEqualTo(reason));
    assertThat(check.extraction()).as("nothing of it stays").isEqualTo(FOUND);
  }

  @Test
  void aTrueClaimIsTakenPendingWithTheStudyOfItsMarker() {
    Claim claim =
        taken(said("zorvalin wibbled muscle tension", "zorvalin", "wibbled", "muscle tension"));
    assertThat(claim.statement().subject().key()).isEqualTo("concept/zorvalin");
    assertThat(claim.statement().object().label()).isEqualTo("muscle tension");
    assertThat(claim.origin().extractor()).isEqualTo("proposer/made-up/prompt-0");
    assertThat(claim.origin().review()).isEqualTo(ReviewStatus.PENDING);
    assertThat(claim.grounds().evidence())
        .singleElement()
        .satisfies(line -> assertThat(line.study().key()).isEqualTo("[1]"));
    assertThat(FOUND.document().text().slice(claim.place().quote().span()))
        .isEqualTo(claim.place().quote().text());
    assertThat(check.extraction().claims()).hasSize(FOUND.claims().size() + 1).contains(claim);
  }

  @Test
  void quotesAreFoundWhateverTheirDashesAndTakenAsTheArticleHasThem() {
    Claim claim =
        taken(
            said(
                "Zorvalin \"wibbled\" shin-bone pain by 12.5 points",
                "Zorvalin",
                "wibbled",
                "shin-bone pain"));
    assertThat(claim.place().quote().text()).contains("\u201Cwibbled\u201D", "shin\u2013bone");
  }

  @Test
  void aPronounIsTakenWithTheNameThatStandsRightBeforeIt() {
    Suggestion it = said("It wibbled tooth pain", "It", "wibbled", "tooth pain");
    refused(it, RefusalReason.UNRESOLVED);
    refused(as(it, "decreases", "affirmed", "asserted", "Brontin"), RefusalReason.UNRESOLVED);
    refused(as(it, "decreases", "affirmed", "asserted", "muscle"), RefusalReason.UNRESOLVED);
    Claim claim = taken(as(it, "decreases", "affirmed", "asserted", "Zorvalin"));
    assertThat(claim.statement().subject().label()).isEqualToIgnoringCase("zorvalin");
    assertThat(claim.statement().subject().mention().text()).isEqualTo("It");
  }

  @Test
  void negationAndHedgeAreTakenAsTheTextHasThem() {
    Suggestion not = said("Zorvalin did not wibble nausea", "Zorvalin", "wibble", "nausea");
    refused(not, RefusalReason.DROPPED_NEGATION);
    Suggestion may = said("Zorvalin may wibble jaw pain", "Zorvalin", "wibble", "jaw pain");
    refused(may, RefusalReason.DROPPED_HEDGE);
    refused(as(may, "affirmed", "reported"), RefusalReason.DROPPED_HEDGE);
    assertThat(taken(as(not, "negated", "asserted")).stance().polarity())
        .isEqualTo(Polarity.NEGATED);
    Claim hedged = taken(as(may, "affirmed", "hedged"));
    assertThat(hedged.stance().modality()).isEqualTo(Modality.HEDGED);
    assertThat(hedged.isAsserted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zorvalin cured all pain|zorvalin|cured|pain|QUOTE_NOT_FOUND",
        "zorvalin wibbled muscle tension in mice|zorvalin|wibbled|tension|QUOTE_NOT_FOUND",
        "tension [1]. Zorvalin wibbled back pain|Zorvalin|wibbled|back pain|QUOTE_NOT_FOUND",
        "Zorvalin and pain|Zorvalin|and|pain|QUOTE_NOT_FOUND",
        "Zorvalin wibbled back pain|Glenvar|wibbled|back pain|SUBJECT_NOT_IN_QUOTE",
        "Zorvalin wibbled back pain|Zorvalin|wibbled|neck pain|OBJECT_NOT_IN_QUOTE",
        "Zorvalin wibbled back pain|Zorvalin|reduced|back pain|TRIGGER_NOT_IN_QUOTE",
        "by 12.5 points|points|by|5 points|WRONG_NUMBER",
        "Zorvalin reduced headache frequency|Zorvalin|reduced|headache|PART_OF_PHRASE",
        "Zorvalin withdrawal wibbled hip pain|Zorvalin|wibbled|hip pain|PART_OF_PHRASE",
        "Toe pain was wibbled by zorvalin|Toe pain|wibbled|zorvalin|SWAPPED",
        "wibbled ear pain but not eye pain|ear pain|wibbled|eye pain|DROPPED_NEGATION",
      })
  void whatDoesNotHold(
      String quote, String subject, String trigger, String object, RefusalReason reason) {
    refused(said(quote, subject, trigger, object), reason);
  }

  @Test
  void aTrueQuoteOnTheWrongClaimIsRefused() {
    String quote = "Zorvalin wibbled back pain and Glenvar wibbled neck pain";
    refused(said(quote, "Zorvalin", "wibbled", "neck pain"), RefusalReason.TRIGGER_NOT_IN_QUOTE);
    Suggestion headache =
        said("Zorvalin reduced headache frequency", "Zorvalin", "reduced", "headache frequency");
    refused(
        as(headache, "increases", "affirmed", "asserted", ""), RefusalReason.TRIGGER_TELLS_OTHER);
    refused(as(headache, "heals", "affirmed", "asserted", ""), RefusalReason.UNKNOWN_PREDICATE);
    refused(as(headache, "negated", "asserted"), RefusalReason.INVENTED_NEGATION);
    refused(as(headache, "affirmed", "hedged"), RefusalReason.OTHER_MODALITY);
    refused(as(headache, "yes", "asserted"), RefusalReason.BAD_RECORD);
    refused(
        as(headache, "sampleSize", "affirmed", "asserted", ""),
        RefusalReason.STUDY_NOT_IN_SENTENCE);
  }

  @Test
  void anAimIsNoFinding() {
    Suggestion aim =
        said("investigate whether zorvalin wibbled knee pain", "zorvalin", "wibbled", "knee pain");
    refused(aim, RefusalReason.DROPPED_HEDGE);
    assertThat(taken(as(aim, "affirmed", "aim")).isAsserted()).isFalse();
  }

  @Test
  void numbersAreTheQuotes() {
    Suggestion changed =
        new Suggestion(
            sentence("In 48 adults"),
            "In 84 adults, zorvalin wibbled muscle tension",
            "zorvalin",
            Optional.empty(),
            Optional.empty(),
            "decreases",
            "wibbled",
            "muscle tension",
            List.of(),
            "affirmed",
            "asserted");
    refused(changed, RefusalReason.WRONG_NUMBER);
    Suggestion narrowed =
        new Suggestion(
            changed.sentence(),
            "In 48 adults, zorvalin wibbled muscle tension",
            "zorvalin",
            Optional.empty(),
            Optional.empty(),
            "decreases",
            "wibbled",
            "muscle tension",
            List.of(new Suggestion.Narrowing("sampleSize", "8")),
            "affirmed",
            "asserted");
    refused(narrowed, RefusalReason.WRONG_NUMBER);
  }

  @Test
  void theSentencesNumberTellsWhichOfTwoIsMeant() {
    String quote = "Zorvalin wibbled arm pain";
    Suggestion first = said(quote, "Zorvalin", "wibbled", "arm pain");
    Suggestion nowhere =
        new Suggestion(
            99,
            quote,
            "Zorvalin",
            Optional.empty(),
            Optional.empty(),
            "decreases",
            "wibbled",
            "arm pain",
            List.of(),
            "affirmed",
            "asserted");
    refused(nowhere, RefusalReason.QUOTE_AMBIGUOUS);
    assertThat(taken(first).place().sentence().index()).isEqualTo(first.sentence());
    assertThat(check.of(first))
        .isInstanceOfSatisfying(
            Verdict.Refused.class,
            again -> assertThat(again.reason()).isEqualTo(RefusalReason.SAME_CLAIM));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zorvalin wibbled muscle tension|zorvalin|zorvalin|muscle tension|TRIGGER_TELLS_NOTHING",
        "zorvalin wibbled muscle tension|zorvalin|wibbled|zorvalin|TRIGGER_TELLS_NOTHING",
        "Toe pain was wibbled by zorvalin|zorvalin|by|Toe pain|TRIGGER_TELLS_NOTHING",
        "Zorvalin did not wibble nausea|did|wibble|nausea|NAMES_NOTHING",
        "Zorvalin reduced headache frequency|Zorvalin|reduced|headache frequency.|SAME_CLAIM",
      })
  void triggersAndNamesThatAreNone(
      String quote, String subject, String trigger, String object, RefusalReason reason) {
    Suggestion suggestion = said(quote, subject, trigger, object);
    refused(quote.contains("not") ? as(suggestion, "negated", "asserted") : suggestion, reason);
  }

  @Test
  void aStudyMustBeOneThatTheSentenceSpeaksOf() {
    Suggestion size = ofStudy("In 48 adults, zorvalin wibbled", "48", Optional.of("[1]"));
    refused(
        ofStudy("Zorvalin \"wibbled\" shin-bone pain by 12.5", "12.5", Optional.of("[1]")),
        RefusalReason.STUDY_NOT_IN_SENTENCE);
    refused(
        ofStudy("In 48 adults, zorvalin wibbled", "48", Optional.of("[2]")),
        RefusalReason.STUDY_NOT_IN_SENTENCE);
    refused(
        ofStudy("In 48 adults, zorvalin wibbled", "48 adults", Optional.of("[1]")),
        RefusalReason.BAD_RECORD);
    refused(size, RefusalReason.SAME_CLAIM);
  }

  private static Suggestion ofStudy(String quote, String size, Optional<String> study) {
    return new Suggestion(
        sentence(quote.substring(0, 9)),
        quote,
        "",
        Optional.empty(),
        study,
        "sampleSize",
        quote.contains("adults") ? "adults" : "shin-bone",
        size,
        List.of(),
        "affirmed",
        "asserted");
  }

  @Test
  void aRulesClaimComesFirst() {
    Suggestion known =
        said("Zorvalin reduced headache frequency", "Zorvalin", "reduced", "headache frequency");
    refused(known, RefusalReason.SAME_CLAIM);
  }
}
