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
public record Chunk(ChunkKind kind, int from, int core, int head, int to, Voice voice) {

  /**
   * Whether it is a noun phrase.
   *
   * @return true if so
   */
  public boolean isNoun() {
    return kind == ChunkKind.NOUN;
  }

  /**
   * Whether it is a verb group.
   *
   * @return true if so
   */
  public boolean isVerb() {
    return kind == ChunkKind.VERB;
  }
}
