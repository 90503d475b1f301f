package org.claimtrace.model.claim;

import java.util.List;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;

/**
 * What was found in one article. Every sentence is either in a claim or silent.
 *
 * @param document the article
 * @param studies its studies, in order of their first mention
 * @param references its own references and the curators', in order
 * @param claims in order of their place
 * @param silents in order of their place
 */
public record Extraction(
    Document document,
    List<Study> studies,
    List<Reference> references,
    List<Claim> claims,
    List<Silent> silents) {
  /** Copies the lists. */
  public Extraction {
    studies = List.copyOf(studies);
    references = List.copyOf(references);
    claims = List.copyOf(claims);
    silents = List.copyOf(silents);
  }
}
