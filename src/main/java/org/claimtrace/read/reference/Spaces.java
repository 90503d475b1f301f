package org.claimtrace.read.reference;

import org.claimtrace.read.text.Chars;

/** White space of references, which editors and browsers break anywhere. */
final class Spaces {
  private Spaces() {}

  /** The text with one space where there was any white space, and none at its ends. */
  static String single(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isSpace(c)) {
        space = true;
      } else {
        line.append(space && !line.isEmpty() ? " " : "").append(c);
        space = false;
      }
    }
    return line.toString();
  }
}
