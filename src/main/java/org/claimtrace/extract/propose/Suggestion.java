package org.claimtrace.extract.propose;

import java.util.List;
import java.util.Optional;

/**
 * A claim as a language model words it, of the right form and not held against its article yet. All
 * words are meant to be copied from the article; where they stand is found out, never believed.
 *
 * @param sentence the number of the sentence that is said to make it; -1 if none is named
 * @param quote the words that make the claim
 * @param subject of what, in the quote's words; empty if only a study is named
 * @param antecedent what the subject stands for if it is a pronoun or the like
 * @param study the key of the study that the claim tells of
 * @param predicate the predicate's name
 * @param trigger the word that tells the predicate
 * @param object what
 * @param qualifiers what narrows it
 * @param polarity as records have it
 * @param modality as records have it
 */
public record Suggestion(
    int sentence,
    String quote,
    String subject,
    Optional<String> antecedent,
    Optional<String> study,
    String predicate,
    String trigger,
    String object,
    List<Narrowing> qualifiers,
    String polarity,
    String modality) {
  /** Copies the list. */
  public Suggestion {
    qualifiers = List.copyOf(qualifiers);
  }

  /**
   * What narrows a claim.
   *
   * @param key which narrowing, as {@code dose}
   * @param text the words
   */
  public record Narrowing(String key, String text) {}
}
