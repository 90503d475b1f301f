package org.claimtrace.model.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Work;

/**
 * One work that an article refers to, or that a curator's file says it refers to. What the source
 * does not state is empty, never guessed.
 *
 * @param key the article's name for it: {@code 3}, {@code kasian2017}
 * @param studyKeys the keys of the article's studies that it answers to (curators' files); empty if
 *     markers lead to it
 * @param text the entry verbatim; empty for a curator's
 * @param work what it states of the work
 * @param unread why parts of the text could not be read, in words; empty if nothing stayed unread
 * @param curated whether a curator's file says so, not the article
 */
public record Reference(
    String key,
    List<String> studyKeys,
    String text,
    Work work,
    Optional<String> unread,
    boolean curated) {
  /** Copies the list. */
  public Reference {
    studyKeys = List.copyOf(studyKeys);
  }

  /**
   * PubMed's number.
   *
   * @return digits, or empty
   */
  public Optional<String> pmid() {
    return work.ids().pmid();
  }

  /**
   * The DOI.
   *
   * @return lower case, without resolver, or empty
   */
  public Optional<String> doi() {
    return work.ids().doi();
  }

  /**
   * The work's title.
   *
   * @return as given, or empty
   */
  public Optional<String> title() {
    return work.title();
  }

  /**
   * Who wrote it.
   *
   * @return in order
   */
  public List<Author> authors() {
    return work.authors();
  }

  /**
   * The journal's name.
   *
   * @return as given, or empty
   */
  public Optional<String> journal() {
    return work.venue().journal();
  }

  /**
   * The year of publication.
   *
   * @return the year, or empty
   */
  public OptionalInt year() {
    return work.year();
  }
}
