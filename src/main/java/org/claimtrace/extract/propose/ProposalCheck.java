package org.claimtrace.extract.propose;

import java.util.Optional;
import java.util.function.BiFunction;
import org.claimtrace.extract.Knowledge;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Term;

/**
 * What claim records are held against beside their article.
 *
 * @param knowledge the predicates, tiers and known names
 * @param iris the IRI of a subject or object in an article; empty for a value
 */
public record ProposalCheck(
    Knowledge knowledge, BiFunction<Term, ArticleId, Optional<String>> iris) {
  ArticleCheck against(Extraction found) {
    return new ArticleCheck(this, found);
  }

  /** Refuses an IRI that names something else than its record's words do. */
  void sameIri(Proposal proposal, Optional<String> given, Term term, ArticleId article) {
    Optional<String> real = iris.apply(term, article);
    if (given.isPresent() && !given.equals(real)) {
      throw Refusals.refuse(
          proposal.place(),
          "the iri " + given.get() + " is not that of '" + term.label() + "'",
          real.map(iri -> "It is " + iri + "; correct it or leave it out.")
              .orElse("A value has none; leave it out."));
    }
  }
}
