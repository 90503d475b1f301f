package org.claimtrace.read.plain;

import org.claimtrace.read.text.Range;

/**
 * A line of plain text that is not blank.
 *
 * @param number its number in the file, from 1
 * @param range where its text is, without white space around
 * @param text its text
 * @param indent how many characters of white space stand before it
 * @param afterBlank whether it is the first of the file or follows a blank line
 * @param underline 1 if a line of {@code =} runs under it, 2 for {@code -} or {@code ~}, else 0
 */
record Line(int number, Range range, String text, int indent, boolean afterBlank, int underline) {
  int length() {
    return text.length();
  }

  /** Whether a sentence ends at its end. */
  boolean ends() {
    int last = text.length() - 1;
    while (last > 0 && ")]\"'”’»".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?;:…".indexOf(text.charAt(last)) >= 0;
  }

  boolean beginsLower() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  int firstWord() {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }
}
