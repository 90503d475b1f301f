package org.claimtrace.extract.trial.size;

/**
 * A number of people, or of animals, in a sentence.
 *
 * @param count the number
 * @param noun the word that says whom it counts; the number's last word if none does
 * @param form how it is written
 */
record Headcount(Count count, int noun, Form form) {
  /** How a number of people is written. */
  enum Form {
    /** "Forty patients". */
    PEOPLE,
    /** "Patients (n = 40)". */
    PEOPLE_N,
    /** "The tea group (n = 20)". */
    ARM_N,
    /** "Tea (20) or water (18)". */
    BRACKET,
    /** "…, 36 were randomised". */
    BARE
  }

  int value() {
    return count.value();
  }
}
