package org.claimtrace.eval.trial;

import java.util.Comparator;

/** PubMed Central's numbers. */
public final class Pmcid {
  /** By number, then by text. */
  static final Comparator<String> ORDER =
      Comparator.comparingLong(Pmcid::number).thenComparing(Comparator.naturalOrder());

  private static final int MOST_DIGITS = 15;

  private Pmcid() {}

  /**
   * One form for all.
   *
   * @param text as {@code PMC12}, {@code pmc12} or {@code 12}
   * @return as {@code PMC12}
   */
  public static String of(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > MOST_DIGITS ? text : "PMC" + digits;
  }

  private static long number(String pmcid) {
    String digits = pmcid.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > MOST_DIGITS ? 0 : Long.parseLong(digits);
  }
}
