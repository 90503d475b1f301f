package org.claimtrace.extract.term;

import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.lexicon.LexiconEntry;

/** What the article has said so far, as far as naming things needs it. */
public interface Context {
  /**
   * What a sentence is about: what its study tried, or what the article is about.
   *
   * @param line the sentence
   * @return the thing that pronouns mean unless something nearer fits
   */
  Optional<Topic> topic(Line line);

  /**
   * The condition that the article is about: "the disorder".
   *
   * @return it, if the article is about one
   */
  default Optional<Topic> condition() {
    return Optional.empty();
  }

  /**
   * What a pronoun at the beginning of a sentence stands for.
   *
   * @param line the sentence
   * @param at the pronoun
   * @return what the sentence before is about, if that can be told
   */
  default Optional<Topic> antecedent(Line line, int at) {
    return Optional.empty();
  }

  /**
   * What a short form of the article stands for.
   *
   * @param word a word as the article writes it
   * @return its long form, if the article defines one
   */
  Optional<String> longForm(String word);

  /**
   * The class of things named last before a place, for "those drugs".
   *
   * @param line the sentence
   * @param before a word of it
   * @return the class
   */
  Optional<LexiconEntry> lastClass(Line line, int before);

  /**
   * The study that a phrase speaks of.
   *
   * @param line the sentence
   * @param phrase a noun phrase of it
   * @return the study
   */
  Optional<Study> study(Line line, Chunk phrase);
}
