package org.claimtrace.model.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.article.Sentence;

/**
 * One (subject, predicate, object) that one sentence states. It means "the article says so".
 *
 * @param place where it is said
 * @param statement what is said
 * @param stance how it is said
 * @param qualifiers what narrows it, in order of their place
 * @param grounds what it rests on
 * @param origin who found it
 */
public record Claim(
    Place place,
    Statement statement,
    Stance stance,
    List<Qualifier> qualifiers,
    Grounds grounds,
    Origin origin) {
  /** Copies the list. Refuses a quote outside its sentence. */
  public Claim {
    qualifiers = List.copyOf(qualifiers);
    if (!place.sentence().span().contains(place.quote().span())) {
      throw new IllegalArgumentException("quote outside its sentence: " + place);
    }
  }

  /**
   * Where a claim is said.
   *
   * @param article in which article
   * @param sentence in which sentence
   * @param quote the words that make it, inside the sentence
   * @param trigger the word that tells the predicate
   * @param occurrence 0, or 1 and up where the same words make the same claim again
   */
  public record Place(
      ArticleId article, Sentence sentence, Mention quote, Mention trigger, int occurrence) {}

  /**
   * What is said.
   *
   * @param subject of what
   * @param predicate one of the ontology's claim predicates, by its local name
   * @param object what
   */
  public record Statement(Term subject, String predicate, Term object) {}

  /**
   * How it is said.
   *
   * @param polarity yes or no
   * @param modality how firmly
   * @param role what for
   */
  public record Stance(Polarity polarity, Modality modality, Role role) {}

  /**
   * What a claim rests on.
   *
   * @param tier the tier of its evidence; empty if it cannot be told
   * @param tierBasis how the tier is known, in words; empty if there is none
   * @param evidence its studies, in order of their place; empty if the article names none
   */
  public record Grounds(Optional<Tier> tier, String tierBasis, List<EvidenceLine> evidence) {
    /** Copies the list. */
    public Grounds {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Who found it, and what became of it.
   *
   * @param extractor as {@code rule/compare-with}
   * @param band how often that extractor is right
   * @param review what curators say
   * @param curation who said so; empty if nobody has decided
   */
  public record Origin(
      String extractor, Band band, ReviewStatus review, Optional<Curation> curation) {
    /**
     * A claim that nobody has decided about by name.
     *
     * @param extractor as {@code rule/compare-with}
     * @param band how often that extractor is right
     * @param review what curators say
     */
    public Origin(String extractor, Band band, ReviewStatus review) {
      this(extractor, band, review, Optional.empty());
    }
  }

  /**
   * The same claim with another origin; its id stays, because it does not count the origin.
   *
   * @param other who found it, and what became of it
   * @return the claim
   */
  public Claim with(Origin other) {
    return new Claim(place, statement, stance, qualifiers, grounds, other);
  }

  /**
   * The claim's identity: SHA-256 over article, sentence start, quote, occurrence, subject,
   * predicate, object, polarity and modality. The same text and rules give the same id anywhere.
   *
   * @return 64 hexadecimal digits
   */
  public String id() {
    return Sha256.ofFields(
        List.of(
            place.article().value(),
            Integer.toString(place.sentence().span().start()),
            place.quote().text(),
            Integer.toString(place.occurrence()),
            globalKey(statement.subject()),
            statement.predicate(),
            globalKey(statement.object()),
            stance.polarity().name().toLowerCase(Locale.ROOT),
            stance.modality().name().toLowerCase(Locale.ROOT)));
  }

  /**
   * The identity of what is said, however often: subject, predicate, object, polarity.
   *
   * @return 64 hexadecimal digits
   */
  public String propositionId() {
    return Sha256.ofFields(
        List.of(
            globalKey(statement.subject()),
            statement.predicate(),
            globalKey(statement.object()),
            stance.polarity().name().toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether the article's graph may hold the plain triple: affirmed, and asserted or reported.
   *
   * @return true if so
   */
  public boolean isAsserted() {
    return stance.polarity() == Polarity.AFFIRMED
        && (stance.modality() == Modality.ASSERTED || stance.modality() == Modality.REPORTED);
  }

  /** Studies and local things are the article's own; concepts and values are everybody's. */
  private String globalKey(Term term) {
    return term instanceof Term.OfStudy || term instanceof Term.Local
        ? "article/" + place.article().value() + "/" + term.key()
        : term.key();
  }
}
