package org.claimtrace.extract.reference;

import java.util.Optional;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.WorkIds;

/**
 * A reference of an article and how it was resolved.
 *
 * @param reference what the article, or a curator, lists
 * @param curator the curator's reference that tells which work it is, where the article does not
 * @param how how it was resolved
 */
public record Cited(Reference reference, Optional<Reference> curator, Resolution how) {
  /**
   * Its identifiers, its own or those that the curator's file gives.
   *
   * @return the identifiers
   */
  public WorkIds ids() {
    return curator.orElse(reference).work().ids();
  }

  /**
   * The identifier that it was resolved by.
   *
   * @return {@code PMID}, {@code DOI} or {@code PMCID}; empty without any
   */
  public String scheme() {
    return ids().pmid().isPresent()
        ? "PMID"
        : ids().doi().isPresent() ? "DOI" : ids().pmcid().isPresent() ? "PMCID" : "";
  }

  /**
   * How it was resolved, in words.
   *
   * @return as {@code PMID in entry}, or {@code not identified}
   */
  public String resolvedBy() {
    return how == Resolution.NOT_IDENTIFIED ? how.words() : scheme() + " " + how.words();
  }
}
