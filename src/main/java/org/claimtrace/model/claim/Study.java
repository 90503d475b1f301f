package org.claimtrace.model.claim;

import java.util.List;

/**
 * A piece of research as one article knows it. Never shared between articles: {@link #identities}
 * lead to the shared work when the citation or a curator says which it is.
 *
 * @param localId its name inside the article's IRIs, as {@code 2008-1}
 * @param key what the article tells of it in short, as {@code 2008} or {@code rat 2017}
 * @param label a name for people
 * @param identities which published works it is; empty if the article does not say
 */
public record Study(String localId, String key, String label, List<Identity> identities) {
  /** Copies the list. */
  public Study {
    identities = List.copyOf(identities);
  }

  /**
   * A published work that a study is.
   *
   * @param scheme {@code pmid} or {@code doi}
   * @param value the identifier in that scheme
   * @param basis who says so: {@link Basis#MARKER} or {@link Basis#CURATED}
   * @param reference the key of the reference it came from
   */
  public record Identity(String scheme, String value, Basis basis, String reference) {}
}
