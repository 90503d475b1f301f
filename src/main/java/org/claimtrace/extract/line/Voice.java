package org.claimtrace.extract.line;

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
