package org.claimtrace.model.claim;

/** What a literal is; XML Schema's types of these names. */
public enum Datatype {
  /** Text. */
  STRING,
  /** A whole number. */
  INTEGER,
  /** A number. */
  DECIMAL,
  /** A year of the Gregorian calendar. */
  G_YEAR
}
