package org.claimtrace.query.output;

import java.util.regex.Pattern;

/** Text that is safe on a terminal: an article must not move the cursor or turn the line around. */
public final class PlainText {
  private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\\x{85}\\x{2028}\\x{2029}]+");

  /** Control characters, and those that override the direction of writing. */
  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private PlainText() {}

  /**
   * One harmless line.
   *
   * @param text any text
   * @return the text, line breaks and tabs as one blank, other controls left out
   */
  public static String of(String text) {
    return CONTROLS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
  }
}
