package org.claimtrace.extract.term;

import org.claimtrace.model.lexicon.LexiconEntry;

/**
 * What an article is about.
 *
 * @param label its canonical name
 * @param known whether the lexicon has it
 */
public record Topic(String label, boolean known) {
  /**
   * A topic that the lexicon has.
   *
   * @param entry the entry
   * @return the topic
   */
  public static Topic of(LexiconEntry entry) {
    return new Topic(entry.label(), true);
  }
}
