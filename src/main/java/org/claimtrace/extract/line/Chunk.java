package org.claimtrace.extract.line;

/**
 * A run of words that belong together: a noun phrase or a verb group. Indices count the words of
 * its line.
 *
 * @param kind which of the two
 * @param from its first word
 * @param core the first word behind determiners and possessives; of a verb group, {@code from}
 * @param head the word that the phrase is about: the last noun, the main verb
 * @param to the first word behind
 * @param voice of a verb group; {@link Voice#NONE} for a noun phrase
 */
public record Chunk(Kind kind, int from, int core, int head, int to, Voice voice) {
  /** What a chunk is. */
  public enum Kind {
    /** A noun phrase. */
    NOUN,
    /** A verb group: auxiliaries, negation, adverbs, main verb. */
    VERB
  }

  /** How a verb group stands to its subject. */
  public enum Voice {
    /** No verb. */
    NONE,
    /** The subject does it. */
    ACTIVE,
    /** It is done to the subject. */
    PASSIVE,
    /** A participle in -ing without auxiliary. */
    PRESENT_PARTICIPLE,
    /** A participle in -ed without auxiliary. */
    PAST_PARTICIPLE,
    /** With "to". */
    INFINITIVE
  }

  /**
   * Whether it is a noun phrase.
   *
   * @return true if so
   */
  public boolean isNoun() {
    return kind == Kind.NOUN;
  }

  /**
   * Whether it is a verb group.
   *
   * @return true if so
   */
  public boolean isVerb() {
    return kind == Kind.VERB;
  }
}
