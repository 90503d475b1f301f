package org.claimtrace.read.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a reference.
 *
 * @param core the word without the marks behind it
 * @param tail the marks behind it: full stops, commas, semicolons, colons
 * @param from where it begins
 */
record Token(String core, String tail, int from) {
  private static final String MARKS = ".,;:";

  /** The first words of a text. */
  static List<Token> of(String text, int most) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length() && tokens.size() < most) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = end(text, at);
      int core = end;
      while (core > at && MARKS.indexOf(text.charAt(core - 1)) >= 0) {
        core--;
      }
      tokens.add(new Token(text.substring(at, core), text.substring(core, end), at));
      at = end;
    }
    return tokens;
  }

  /** A comma ends a word even without a space behind it, unless a digit follows. */
  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != ' ') {
      char c = text.charAt(end++);
      if ((c == ',' || c == ';') && end < text.length() && Character.isLetter(text.charAt(end))) {
        break;
      }
    }
    return end;
  }

  boolean is(String word) {
    return core.equalsIgnoreCase(word);
  }

  boolean ends(char mark) {
    return tail.indexOf(mark) >= 0;
  }

  boolean opens() {
    return core.startsWith("(") || core.startsWith("[");
  }
}
