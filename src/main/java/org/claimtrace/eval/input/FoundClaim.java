package org.claimtrace.eval.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.claim.Tier;

/**
 * What a scorer sees of a found claim: the same as in the JSON Lines record.
 *
 * @param article the article's name
 * @param sentence the text of the sentence that makes the claim
 * @param quote the words that make it
 * @param subject of what
 * @param predicate the predicate's local name
 * @param object what
 * @param polarity yes or no
 * @param modality how firmly
 * @param tier the tier's name; empty if it cannot be told
 * @param studies the studies that it rests on
 * @param extractor who found it, as {@code rule/compare-with}
 */
public record FoundClaim(
    String article,
    String sentence,
    String quote,
    FoundTerm subject,
    String predicate,
    FoundTerm object,
    Polarity polarity,
    Modality modality,
    Optional<String> tier,
    List<CitedStudy> studies,
    String extractor) {
  private static final Pattern EXTENSION = Pattern.compile("\\.(html?|md|txt|xml|nxml)\\z");

  /** Copies the list. */
  public FoundClaim {
    studies = List.copyOf(studies);
  }

  /**
   * What is seen of a claim.
   *
   * @param claim the claim
   * @param document the article it was found in
   * @return the found claim
   */
  public static FoundClaim of(Claim claim, Document document) {
    String article = claim.place().article().value();
    return new FoundClaim(
        article,
        document.textOf(claim.place().sentence()),
        claim.place().quote().text(),
        slot(claim.statement().subject(), article),
        claim.statement().predicate(),
        slot(claim.statement().object(), article),
        claim.stance().polarity(),
        claim.stance().modality(),
        claim.grounds().tier().map(Tier::name),
        claim.grounds().evidence().stream().flatMap(line -> cited(line, article)).toList(),
        claim.origin().extractor());
  }

  /**
   * What is seen of an article's claims.
   *
   * @param extraction what was found in it
   * @return its claims in order
   */
  public static List<FoundClaim> allOf(Extraction extraction) {
    return extraction.claims().stream().map(claim -> of(claim, extraction.document())).toList();
  }

  /**
   * The same claim of an article by another name.
   *
   * @param name the article's name
   * @return a copy; what its parts are called stays
   */
  public FoundClaim in(String name) {
    return new FoundClaim(
        name, sentence, quote, subject, predicate, object, polarity, modality, tier, studies,
        extractor);
  }

  /**
   * The name that gold knows the article by.
   *
   * @return the last part of its name, without a file's extension
   */
  public String articleName() {
    return EXTENSION.matcher(article.substring(article.lastIndexOf('/') + 1)).replaceFirst("");
  }

  /** The end of the IRI is enough: it differs, and sorts, as whole IRIs of one base do. */
  private static FoundTerm slot(Term term, String article) {
    String iri =
        term instanceof Term.Literal
            ? ""
            : term instanceof Term.OfStudy || term instanceof Term.Local
                ? "article/" + article + "/" + term.key()
                : term.key();
    return new FoundTerm(term.label(), term.mention().text(), iri);
  }

  /** As in the record: one entry for each of the study's PMIDs, one without if it has none. */
  private static Stream<CitedStudy> cited(EvidenceLine line, String article) {
    Study study = line.study();
    String iri = "article/" + article + "/study/" + study.localId();
    List<String> pmids =
        study.identities().stream()
            .filter(identity -> identity.scheme().equals("pmid"))
            .map(Study.Identity::value)
            .distinct()
            .toList();
    return pmids.isEmpty()
        ? Stream.of(new CitedStudy(study.key(), iri, Optional.empty()))
        : pmids.stream().map(pmid -> new CitedStudy(study.key(), iri, Optional.of(pmid)));
  }
}
