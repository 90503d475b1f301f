package org.claimtrace.model.work;

import java.util.Optional;

/**
 * The identifiers that something states of a work.
 *
 * @param pmid PubMed's number, digits only
 * @param pmcid PubMed Central's number, as {@code PMC1084341}
 * @param doi lower case, without resolver
 */
public record WorkIds(Optional<String> pmid, Optional<String> pmcid, Optional<String> doi) {
  /** No identifier. */
  public static final WorkIds NONE =
      new WorkIds(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Identifiers without PubMed Central's.
   *
   * @param pmid PubMed's number
   * @param doi the DOI
   * @return the identifiers
   */
  public static WorkIds of(Optional<String> pmid, Optional<String> doi) {
    return new WorkIds(pmid, Optional.empty(), doi);
  }

  /**
   * Whether it says which work it is.
   *
   * @return false without any identifier
   */
  public boolean isEmpty() {
    return pmid.isEmpty() && pmcid.isEmpty() && doi.isEmpty();
  }
}
