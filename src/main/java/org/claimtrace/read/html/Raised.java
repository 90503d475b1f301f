package org.claimtrace.read.html;

import java.util.regex.Pattern;
import org.claimtrace.read.text.Chars;

/**
 * Writes raised numbers in raised characters: else {@code reduced<sup>3</sup>} would read as {@code
 * reduced3}, and a power as another number.
 */
final class Raised {
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(?:\\s{0,3}[-‐‑–—−,]\\s{0,3}\\d{1,3}){0,60}+");
  private static final Pattern POWER = Pattern.compile("[-−–]\\s?\\d{1,3}");

  private Raised() {}

  static boolean fits(String words) {
    if (words.length() >= 500 || !isDigit(words, words.length() - 1)) {
      return false;
    }
    return isShortNumber(words)
        || (NUMBERS.matcher(words).matches() || POWER.matcher(words).matches());
  }

  /** What most of what is raised is. */
  private static boolean isShortNumber(String words) {
    return words.length() == 1 || (words.length() == 2 && isDigit(words, 0));
  }

  private static boolean isDigit(String words, int at) {
    return at >= 0 && at < words.length() && Chars.isDigit(words.charAt(at));
  }

  /** The words raised, without spaces; a hyphen is raised too, other dashes have no such form. */
  static String of(String words) {
    StringBuilder raised = new StringBuilder();
    boolean power = !isDigit(words, 0) && POWER.matcher(words).matches();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '-' || (power && (c == '−' || c == '–'))) {
        raised.append('⁻');
      } else if (c > ' ') {
        raised.append(Chars.raised(c));
      }
    }
    return raised.toString();
  }
}
