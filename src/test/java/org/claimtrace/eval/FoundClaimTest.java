package org.claimtrace.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.eval.input.CitedStudy;
import org.claimtrace.eval.input.Claims;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.FoundTerm;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Section;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.article.Source;
import org.claimtrace.model.claim.Band;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Datatype;
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
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.write.ClaimJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim is seen in memory as the reference scorer sees it in the record. */
class FoundClaimTest {
  private static final String TEXT = "\uD835\uDC00 A trial gave Zeral.";
  private static final Sentence SENTENCE = new Sentence(0, new Span(2, 21), 0, 0);
  private static final Mention WORDS = Mention.of(SourceText.of(TEXT), new Span(2, 9));
  private static final Study STUDY =
      new Study(
          "rat-2017-1",
          "rat 2017",
          "rat study",
          List.of(
              new Study.Identity("pmid", "11", Basis.MARKER, "1"),
              new Study.Identity("doi", "10.1/x", Basis.MARKER, "1"),
              new Study.Identity("pmid", "12", Basis.CURATED, "2"),
              new Study.Identity("pmid", "11", Basis.CURATED, "2")));
  private static final Study BARE = new Study("2008-1", "2008", "2008 study", List.of());

  @TempDir Path work;

  @Test
  void seesWhatTheRecordSays() throws Exception {
    Document document = document();
    List<Term> terms =
        List.of(
            new Term.Concept(WORDS, "Sleep-onset latency", true),
            new Term.Local(WORDS, "the evidence"),
            new Term.OfStudy(WORDS, STUDY),
            new Term.OfTier(WORDS, new Tier("clinical")),
            new Term.Literal(WORDS, "10 mg/kg", Datatype.STRING));
    List<Claim> claims = new ArrayList<>();
    for (Term subject : terms) {
      terms.forEach(object -> claims.add(claim(subject, object)));
    }
    Extraction extraction =
        new Extraction(document, List.of(STUDY, BARE), List.of(), claims, List.of());
    Path file = work.resolve("found.jsonl");
    Files.writeString(file, ClaimJson.lines(extraction, Iris.standard()));

    List<FoundClaim> recorded = Records.readFound(file).stream().map(f -> shortened(f)).toList();
    assertThat(FoundClaim.allOf(extraction)).hasSize(25).isEqualTo(recorded);
  }

  @Test
  void namesAreLabelWordsAndTheIrisEnd() {
    assertThat(new FoundTerm("L", "t", "concept/a-b").names()).containsExactly("L", "t", "a b");
    assertThat(new FoundTerm("", "t", "").names()).containsExactly("t");
  }

  @Test
  void theArticlesNameIsWithoutFolderAndExtension() {
    FoundClaim found = Claims.found("s", "x", "isA", "y");
    assertThat(found.articleName()).isEqualTo("a");
    for (String name : List.of("b.md", "x/b.html", "b.htm", "x/y/b.nxml", "b.xml", "b.txt")) {
      assertThat(named(found, name).articleName()).isEqualTo("b");
    }
    assertThat(named(found, "b.pdf").articleName()).isEqualTo("b.pdf");
    assertThat(named(found, "b.md.v2").articleName()).isEqualTo("b.md.v2");
  }

  private static FoundClaim named(FoundClaim f, String article) {
    return new FoundClaim(
        article,
        f.sentence(),
        f.quote(),
        f.subject(),
        f.predicate(),
        f.object(),
        f.polarity(),
        f.modality(),
        f.tier(),
        f.studies(),
        f.extractor());
  }

  /** With the IRIs' ends only. */
  private static FoundClaim shortened(FoundClaim f) {
    return new FoundClaim(
        f.article(),
        f.sentence(),
        f.quote(),
        new FoundTerm(f.subject().label(), f.subject().text(), end(f.subject().iri())),
        f.predicate(),
        new FoundTerm(f.object().label(), f.object().text(), end(f.object().iri())),
        f.polarity(),
        f.modality(),
        f.tier(),
        f.studies().stream().map(s -> new CitedStudy(s.key(), end(s.iri()), s.pmid())).toList(),
        f.extractor());
  }

  private static String end(String iri) {
    return iri.replace(Iris.DEFAULT_BASE, "").replace("https://w3id.org/claimtrace/", "");
  }

  private static Claim claim(Term subject, Term object) {
    return new Claim(
        new Claim.Place(new ArticleId("b.v2"), SENTENCE, WORDS, WORDS, 0),
        new Claim.Statement(subject, "hasEffect", object),
        new Claim.Stance(Polarity.UNCLEAR, Modality.HYPOTHESISED, Role.FINDING),
        List.of(),
        new Claim.Grounds(
            Optional.of(new Tier("preclinical")),
            "",
            List.of(new EvidenceLine(STUDY, Basis.MARKER), new EvidenceLine(BARE, Basis.SUMMARY))),
        new Claim.Origin("rule/x", Band.HIGH, ReviewStatus.PENDING));
  }

  private static Document document() {
    return new Document(
        new ArticleId("b.v2"),
        new Source("b.txt", "text/plain", Sha256.of(TEXT)),
        Optional.empty(),
        SourceText.of(TEXT),
        List.of(new Section(0, "", 0, 0)),
        List.of(new Block(0, BlockKind.PARAGRAPH, new Span(0, 21), 0)),
        List.of(SENTENCE),
        List.of(),
        List.of());
  }
}
