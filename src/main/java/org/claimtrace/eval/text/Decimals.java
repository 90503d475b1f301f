package org.claimtrace.eval.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as text. */
public final class Decimals {
  private Decimals() {}

  /**
   * Rounds the exact binary value, ties to even, as the reference scorer's language does; Java's
   * own formatter rounds ties up and so differs in the last digit.
   *
   * @param value a finite number
   * @param digits digits after the point
   * @return the figure
   */
  public static String fixed(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }
}
