package org.claimtrace.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Band;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.model.claim.Role;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReferencesTest {
  private static final Document DOCUMENT =
      Articles.read(
              "z.md",
              """
              # Zorvalin

              It helped rats [1]. One trial agreed. A letter doubts it [2].

              ## References

              1. Nordin A. Rats. J Sci. 2011;4:1. PMID: 99000001
              2. A letter of the makers.
              """
                  .getBytes(StandardCharsets.UTF_8),
              Optional.of(new ArticleId("z")))
          .document();

  private static final Sentence RATS = DOCUMENT.sentences().get(1);
  private static final Sentence TRIAL = DOCUMENT.sentences().get(2);

  private static Reference reference(String key, String text, WorkIds ids, boolean curated) {
    List<String> studies = curated ? List.of("[2]") : List.of();
    return new Reference(key, studies, text, Work.UNKNOWN.withIds(ids), Optional.empty(), curated);
  }

  private static WorkIds pmid(String pmid) {
    return WorkIds.of(Optional.of(pmid), Optional.empty());
  }

  private static Study study(String key, String reference) {
    return new Study(
        key + "-1",
        key,
        key,
        List.of(new Study.Identity("pmid", "99000001", Basis.MARKER, reference)));
  }

  private static Claim claim(Sentence sentence, Study study, Basis basis, String tier) {
    Mention words = Mention.of(DOCUMENT.text(), sentence.span());
    return new Claim(
        new Claim.Place(DOCUMENT.id(), sentence, words, words, 0),
        new Claim.Statement(
            new Term.Concept(words, "a", false), "affects", new Term.Concept(words, "b", false)),
        new Claim.Stance(Polarity.AFFIRMED, Modality.ASSERTED, Role.FINDING),
        List.of(),
        new Claim.Grounds(
            Optional.of(new Tier(tier)), "told", List.of(new EvidenceLine(study, basis))),
        new Claim.Origin("rule/made-up", Band.UNMEASURED, ReviewStatus.PENDING));
  }

  private static ArticleReferences of(List<Reference> curated, Claim... claims) {
    List<Reference> references = new ArrayList<>(DOCUMENT.references());
    references.addAll(curated);
    Extraction found = new Extraction(DOCUMENT, List.of(), references, List.of(claims), List.of());
    return ArticleReferences.of(found, sentence -> Optional.of(new Tier("review")));
  }

  @Test
  void theTierOfTheSentencesClaimsGoesBeforeTheHeadings() {
    Study one = study("2011", "1");
    ArticleReferences told = of(List.of(), claim(RATS, one, Basis.MARKER, "preclinical"));
    assertThat(told.leanings())
        .extracting(leaning -> leaning.tier().map(Tier::name).orElse(""))
        .containsExactly("preclinical", "review");
    ArticleReferences unsure =
        of(
            List.of(),
            claim(RATS, one, Basis.MARKER, "preclinical"),
            claim(RATS, one, Basis.MARKER, "clinical"));
    assertThat(unsure.leanings().get(0).tier()).as("claims that differ tell none").isEmpty();
  }

  @Test
  void aStudyNamedInWordsIsLeantOnWithoutAMarker() {
    Study one = study("2011", "1");
    ArticleReferences found =
        of(
            List.of(),
            claim(RATS, one, Basis.SAME_SENTENCE, "preclinical"),
            claim(TRIAL, one, Basis.PREVIOUS_SENTENCE, "clinical"));
    assertThat(found.leanings())
        .extracting(Leaning::sentence, Leaning::marker, Leaning::key, Leaning::basis)
        .as("the marker of the first sentence says it already")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(RATS, "[1]", "1", Basis.MARKER),
            org.assertj.core.groups.Tuple.tuple(TRIAL, "", "1", Basis.PREVIOUS_SENTENCE),
            org.assertj.core.groups.Tuple.tuple(
                DOCUMENT.sentences().get(3), "[2]", "2", Basis.MARKER));
    assertThat(found.entries().get(0).sentences()).containsExactly(RATS, TRIAL);
  }

  @Test
  void aCuratorSaysWhatTheArticleDoesNot() {
    Reference curated = reference("letter", "", pmid("99000007"), true);
    ArticleReferences found = of(List.of(curated));
    ArticleReferences.Entry second = found.entries().get(1);
    assertThat(second.cited().resolvedBy()).isEqualTo("PMID by curator");
    assertThat(second.cited().ids()).isEqualTo(pmid("99000007"));
    assertThat(found.leanings().get(1).cited()).contains(second.cited());
    assertThat(found.entries().get(2).sentences()).as("the curator's own").hasSize(1);
    assertThat(found.neverCited()).isEmpty();
    assertThat(found.unidentified()).isEmpty();
    assertThat(of(List.of()).unidentified()).hasSize(1);
  }

  @Test
  void twoCuratorsEntriesForOneLeaveItOpen() {
    Reference one = reference("a", "", pmid("99000007"), true);
    Reference two = reference("b", "", pmid("99000008"), true);
    assertThat(of(List.of(one, two)).unidentified()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Nordin 2011. PMID: 99000001, text/markdown, false, ENTRY",
    "Nordin 2011. PMID: 990000012, text/markdown, false, LINK",
    "Nordin 2011., text/html, false, LINK",
    "Nordin 2011., application/jats+xml, false, MARKUP",
    "Nordin 2011., text/xml, false, MARKUP",
    "Nordin 99000001, text/xml, false, ENTRY",
    "'', text/plain, true, CURATOR",
  })
  void howAReferenceWasResolved(String text, String media, boolean curated, Resolution how) {
    assertThat(Resolution.of(reference("1", text, pmid("99000001"), curated), media))
        .isEqualTo(how);
  }

  @Test
  void withoutAnIdentifierNobodyResolvesIt() {
    assertThat(Resolution.of(reference("1", "A 2011.", WorkIds.NONE, true), "text/plain"))
        .isEqualTo(Resolution.NOT_IDENTIFIED);
  }

  @Test
  void whatCouldNotBeReadIsCounted() {
    Reference broken =
        new Reference("9", List.of(), "???", Work.UNKNOWN, Optional.of("no year"), false);
    ArticleReferences found = of(List.of(broken));
    assertThat(found.unread())
        .extracting(entry -> entry.cited().reference().key())
        .as("the article's own letter without year, and this one")
        .containsExactly("2", "9");
    ReferenceTally tally = new ReferenceTally();
    tally.add(found);
    tally.add(found);
    assertThat(tally.line())
        .isEqualTo(
            "6 references: 2 identified (2 PMID in entry), 4 not; 2 never cited;"
                + " 4 not read in full");
  }
}
