package org.claimtrace.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.model.claim.Term;
import org.claimtrace.review.Made.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decisions do to claims. */
class ReviewedTest {
  private static final List<String> TEXT =
      List.of(
          "In 2011 Glenvar reduced anxiety and nervousness in rats.",
          "Glenvar improved sleep.",
          "The trial had 84 patients, 80 of them at the end.");
  private static final Said ANXIETY = Said.of(0, "Glenvar", "decreases", "anxiety");
  private static final Said SLEEP = Said.of(1, "Glenvar", "increases", "sleep");
  private static final Said SIZE = Said.of(2, "The trial", "sampleSize", "84");
  private static final Extraction ALL = Made.article(TEXT, List.of(ANXIETY, SLEEP, SIZE));
  private static final Signature SIGNED = new Signature("A. Quell", "2026-11-23", "why");

  private static Entry entry(int claim, Decision decision, Changes edit) {
    Claim of = ALL.claims().get(claim);
    return new Entry(
        7 + claim,
        of.place().quote().text(),
        Optional.of(ALL.document().textOf(of.place().sentence())),
        Wording.of(of),
        decision,
        edit,
        SIGNED);
  }

  private static Changes edit(String subject, String predicate, String object, String tier) {
    return new Changes(
        Optional.ofNullable(subject),
        Optional.ofNullable(predicate),
        Optional.ofNullable(object),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(tier));
  }

  private static Reviewed reviewed(Extraction found, Entry... entries) {
    return Reviewed.of(found, new Review(Made.ID, "glenvar.yaml", List.of(entries)), Made.WORDS);
  }

  private static List<ReviewStatus> statuses(Extraction extraction) {
    return extraction.claims().stream().map(c -> c.origin().review()).toList();
  }

  @Test
  void acceptedOnesAreSignedAndOthersPending() {
    Reviewed reviewed = reviewed(ALL, entry(0, Decision.ACCEPT, Changes.NONE));
    assertThat(statuses(reviewed.extraction()))
        .containsExactly(ReviewStatus.ACCEPTED, ReviewStatus.PENDING, ReviewStatus.PENDING);
    Claim accepted = reviewed.extraction().claims().get(0);
    assertThat(accepted.id()).isEqualTo(ALL.claims().get(0).id());
    assertThat(accepted.origin().extractor()).isEqualTo("rule/made-up");
    assertThat(accepted.origin().curation().orElseThrow().by()).isEqualTo("A. Quell");
    assertThat(accepted.origin().curation().orElseThrow().revisionOf()).isEmpty();
  }

  @Test
  void aRecordThatSaysAcceptedIsNotBelieved() {
    Claim claim = ALL.claims().get(0);
    Claim.Origin origin = claim.origin();
    Claim boasting = claim.with(new Claim.Origin("llm/x", origin.band(), ReviewStatus.ACCEPTED));
    Extraction found =
        new Extraction(ALL.document(), ALL.studies(), List.of(), List.of(boasting), List.of());
    Reviewed reviewed = reviewed(found);
    assertThat(statuses(reviewed.extraction())).containsExactly(ReviewStatus.PENDING);
    assertThat(reviewed.onlyAccepted().claims()).isEmpty();
  }

  @Test
  void rejectedOnesAreGoneAndTheirSentenceIsSilent() {
    Extraction left = reviewed(ALL, entry(1, Decision.REJECT, Changes.NONE)).extraction();
    assertThat(left.claims()).hasSize(2);
    assertThat(left.silents())
        .containsExactly(new Silent(ALL.document().sentences().get(1), Silent.Reason.NOT_ACCEPTED));
  }

  @Test
  void anEditStandsBehindWhatWasFound() {
    Reviewed reviewed =
        reviewed(ALL, entry(0, Decision.EDIT, edit(null, "increases", "nervousness", null)));
    Claim original = reviewed.extraction().claims().get(0);
    Claim revised = reviewed.extraction().claims().get(1);
    assertThat(original.origin().review()).isEqualTo(ReviewStatus.SUPERSEDED);
    assertThat(original.id()).isEqualTo(ALL.claims().get(0).id());
    assertThat(revised.origin().review()).isEqualTo(ReviewStatus.EDITED);
    assertThat(revised.origin().curation().orElseThrow().revisionOf()).contains(original.id());
    assertThat(revised.id()).isNotEqualTo(original.id());
    assertThat(revised.statement().predicate()).isEqualTo("increases");
    Term object = revised.statement().object();
    assertThat(object.label()).as("the lexicon's label").isEqualTo("anxiety");
    assertThat(object.mention().text()).as("the article's words").isEqualTo("nervousness");
    assertThat(revised.place().quote()).isEqualTo(original.place().quote());
    assertThat(reviewed.onlyAccepted().claims()).containsExactly(revised);
  }

  @Test
  void aTierAloneMakesAnotherClaimToo() {
    Reviewed reviewed = reviewed(ALL, entry(1, Decision.EDIT, edit(null, null, null, "-")));
    Claim revised = reviewed.extraction().claims().get(2);
    assertThat(revised.grounds().tier()).isEmpty();
    assertThat(revised.grounds().tierBasis()).isEmpty();
    assertThat(reviewed.extraction().claims()).extracting(Claim::id).doesNotHaveDuplicates();
    assertThat(revised.place().occurrence()).isEqualTo(1);
    Claim other =
        reviewed(ALL, entry(1, Decision.EDIT, edit(null, null, null, "preclinical")))
            .onlyAccepted()
            .claims()
            .get(0);
    assertThat(other.grounds().tier().orElseThrow().name()).isEqualTo("preclinical");
    assertThat(other.grounds().tierBasis()).isEqualTo("curator");
  }

  @Test
  void valuesAreOfTheirType() {
    Claim revised =
        reviewed(ALL, entry(2, Decision.EDIT, edit(null, null, "80", null)))
            .onlyAccepted()
            .claims()
            .get(0);
    assertThat(revised.statement().object().key()).isEqualTo("literal/integer/80");
    assertThat(revised.statement().object().mention().text()).isEqualTo("80");
    assertThat(revised.grounds().evidence()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "0, -, heals, -, -, no predicate 'heals'",
        "0, -, sampleSize, 84, -, is told of a study only",
        "0, study:2011, -, -, -, is not told of a study",
        "0, study:1999, compares, -, -, no study '1999'",
        "0, -, -, Glenvar, -, would be the same",
        "1, -, -, -, divine, no tier 'divine'",
        "2, -, -, many, -, takes a number",
        "2, -, year, 84, -, takes a year",
        "2, -, tier, best, -, no tier 'best'",
      })
  void anEditThatCannotBeMadeNamesItsLine(
      int claim, String subject, String predicate, String object, String tier, String cause) {
    Entry entry = entry(claim, Decision.EDIT, edit(subject, predicate, object, tier));
    assertThatThrownBy(() -> reviewed(ALL, entry))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_REVIEW);
              assertThat(e.problem().place()).isEqualTo("glenvar.yaml:" + (7 + claim));
              assertThat(e.problem().cause()).contains(cause);
            });
  }

  @Test
  void anEditMayNameAnotherKindOfPredicate() {
    Claim revised =
        reviewed(ALL, entry(0, Decision.EDIT, edit("study:2011", "year", "2011", null)))
            .onlyAccepted()
            .claims()
            .get(0);
    assertThat(revised.statement().subject()).isInstanceOf(Term.OfStudy.class);
    assertThat(revised.statement().object().key()).isEqualTo("literal/g_year/2011");
    assertThat(revised.statement().object().mention().text())
        .as("the sentence's words, outside the quote")
        .isEqualTo("2011");
  }

  @Test
  void anAcceptedClaimStaysAsItWasWhenRulesWordItOtherwise() {
    Extraction other =
        Made.article(TEXT, List.of(ANXIETY.with(Modality.HEDGED).withTier("mechanism")));
    Reviewed reviewed = reviewed(other, entry(0, Decision.ACCEPT, Changes.NONE));
    Claim accepted = reviewed.onlyAccepted().claims().get(0);
    assertThat(accepted.stance().modality()).isEqualTo(Modality.ASSERTED);
    assertThat(accepted.grounds().tier().orElseThrow().name()).isEqualTo("clinical");
    assertThat(accepted.id()).isEqualTo(ALL.claims().get(0).id());
    assertThat(statuses(reviewed.extraction()))
        .containsExactly(ReviewStatus.SUPERSEDED, ReviewStatus.ACCEPTED);
  }

  @Test
  void aDecisionFollowsAQuoteThatIsCutOtherwise() {
    Extraction wider = Made.article(TEXT, List.of(ANXIETY.quotingAll(), SLEEP));
    Reviewed reviewed = reviewed(wider, entry(0, Decision.ACCEPT, Changes.NONE));
    assertThat(reviewed.standings().unknown()).containsExactly(1);
    assertThat(statuses(reviewed.extraction()))
        .containsExactly(ReviewStatus.ACCEPTED, ReviewStatus.PENDING);
    assertThat(reviewed.stale()).isEmpty();
  }

  @Test
  void aDenialIsAnotherClaim() {
    Extraction denied = Made.article(TEXT, List.of(ANXIETY.with(Polarity.NEGATED)));
    for (Decision decision : List.of(Decision.ACCEPT, Decision.REJECT)) {
      Reviewed reviewed = reviewed(denied, entry(0, decision, Changes.NONE));
      assertThat(statuses(reviewed.extraction())).containsExactly(ReviewStatus.PENDING);
      assertThat(reviewed.stale()).hasSize(1);
    }
  }

  @Test
  void aChangedSentenceMakesTheDecisionStale() {
    List<String> other =
        List.of(
            "In 2011 Glenvar reduced anxiety and nervousness in cats.", TEXT.get(1), TEXT.get(2));
    Extraction found = Made.article(other, List.of(ANXIETY));
    for (Decision decision : List.of(Decision.ACCEPT, Decision.REJECT)) {
      Reviewed reviewed = reviewed(found, entry(0, decision, Changes.NONE));
      assertThat(statuses(reviewed.extraction())).containsExactly(ReviewStatus.STALE);
      assertThat(reviewed.onlyAccepted().claims()).isEmpty();
      assertThat(reviewed.stale().get(0).stale()).isEqualTo("the sentence has changed");
    }
  }

  @Test
  void whiteSpaceQuotationMarksAndDashesAreNoChange() {
    List<String> other =
        List.of("In 2011  Glenvar\u00A0reduced anxiety and nervous\u00ADness in rats.");
    Extraction found = Made.article(other, List.of(Said.of(0, "Glenvar", "decreases", "anxiety")));
    assertThat(statuses(reviewed(found, entry(0, Decision.ACCEPT, Changes.NONE)).extraction()))
        .containsExactly(ReviewStatus.ACCEPTED);
    assertThat(Folded.passage("\u201Cas\u2014is\u201D  he\u2019s\n")).isEqualTo("\"as-is\" he's");
    assertThat(Folded.passage("cafe\u0301")).isEqualTo("caf\u00E9");
    assertThat(Folded.passage("10\u00B2")).as("no other number").isEqualTo("10\u00B2");
  }

  @Test
  void anEditThatRulesHaveLearnedIsStillDecided() {
    Entry entry = entry(1, Decision.EDIT, edit(null, "decreases", null, null));
    Extraction learned = Made.article(TEXT, List.of(Said.of(1, "Glenvar", "decreases", "sleep")));
    Reviewed reviewed = reviewed(learned, entry);
    assertThat(statuses(reviewed.extraction())).containsExactly(ReviewStatus.EDITED);
    assertThat(reviewed.standings().unknown()).isEmpty();
    Extraction both =
        Made.article(TEXT, List.of(SLEEP, Said.of(1, "Glenvar", "decreases", "sleep")));
    assertThat(statuses(reviewed(both, entry).extraction()))
        .containsExactly(ReviewStatus.SUPERSEDED, ReviewStatus.EDITED);
  }

  @Test
  void anEditMayMeetAnAcceptedClaim() {
    Said worse = Said.of(1, "Glenvar", "decreases", "sleep");
    Extraction both = Made.article(TEXT, List.of(SLEEP, worse));
    Claim second = both.claims().get(1);
    Entry accept =
        new Entry(
            9,
            second.place().quote().text(),
            Optional.empty(),
            Wording.of(second),
            Decision.ACCEPT,
            Changes.NONE,
            SIGNED);
    Reviewed reviewed =
        reviewed(both, entry(1, Decision.EDIT, edit(null, "decreases", null, null)), accept);
    assertThat(statuses(reviewed.extraction()))
        .containsExactly(ReviewStatus.SUPERSEDED, ReviewStatus.ACCEPTED);
  }
}
