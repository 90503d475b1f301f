package org.claimtrace.extract.line;

/** What a chunk is. */
public enum ChunkKind {
  /** A noun phrase. */
  NOUN,
  /** A verb group: auxiliaries, negation, adverbs, main verb. */
  VERB
}
