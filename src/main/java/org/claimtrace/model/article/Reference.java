package org.claimtrace.model.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One work that an article refers to, or that a curator's file says it refers to. What the source
 * does not state is empty, never guessed.
 *
 * @param key the article's name for it: {@code 3}, {@code kasian2017}
 * @param studyKeys the keys of the article's studies that it answers to (curators' files); empty if
 *     markers lead to it
 * @param text the entry verbatim; empty for a curator's
 * @param pmid PubMed's number
 * @param doi the DOI, lower case, without resolver
 * @param title the work's title
 * @param authors family names as given, in order
 * @param journal the journal's name
 * @param year of publication
 * @param curated whether a curator's file says so, not the article
 */
public record Reference(
    String key,
    List<String> studyKeys,
    String text,
    Optional<String> pmid,
    Optional<String> doi,
    Optional<String> title,
    List<String> authors,
    Optional<String> journal,
    OptionalInt year,
    boolean curated) {
  /** Copies the lists. */
  public Reference {
    studyKeys = List.copyOf(studyKeys);
    authors = List.copyOf(authors);
  }
}
