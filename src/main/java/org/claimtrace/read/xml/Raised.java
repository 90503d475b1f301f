package org.claimtrace.read.xml;

import org.claimtrace.read.text.Chars;

/** Raised digits and signs as characters of their own, so that text keeps what layout showed. */
public final class Raised {
  private static final String SIGNS = "+-−";
  private static final String HIGH = "⁺⁻⁻";

  private Raised() {}

  /**
   * Whether a raised text is made of digits, signs and what parts them: a citation, a power, a
   * charge. Words are left as they are.
   *
   * @param text what is raised
   * @return true if all of it can be written raised
   */
  public static boolean fits(String text) {
    boolean digit = false;
    boolean sign = !text.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= c >= '0' && c <= '9';
      sign &= c == '+' || c == '-' || c == '−';
      if ("0123456789+-−–‐‑,; ".indexOf(c) < 0) {
        return false;
      }
    }
    return digit || sign;
  }

  static char of(char c) {
    int sign = SIGNS.indexOf(c);
    return sign < 0 ? Chars.raised(c) : HIGH.charAt(sign);
  }
}
