package org.claimtrace.review;

import java.util.List;
import org.claimtrace.model.ArticleId;

/**
 * What people say of an article's claims.
 *
 * @param article which article
 * @param file the file's name, for messages
 * @param entries in the file's order, no two with one key
 */
public record Review(ArticleId article, String file, List<Entry> entries) {
  /** Copies the list. */
  public Review {
    entries = List.copyOf(entries);
  }

  /**
   * Nobody has said anything.
   *
   * @param article which article
   * @return a review without entries
   */
  public static Review none(ArticleId article) {
    return new Review(article, "", List.of());
  }
}
