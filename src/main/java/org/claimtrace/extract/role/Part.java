package org.claimtrace.extract.role;

import java.util.List;
import java.util.Locale;

/** The part of an abstract that a sentence belongs to. */
public enum Part {
  /** What others know. */
  BACKGROUND,
  /** What the study wants to know. */
  AIM,
  /** How it was done. */
  METHOD,
  /** What came out. */
  FINDING,
  /** What follows from it. */
  CONCLUSION;

  /** All of them, in the order of the model's file. */
  static final List<Part> ALL = List.of(BACKGROUND, AIM, METHOD, FINDING, CONCLUSION);

  /**
   * The part's name in data files.
   *
   * @return in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
