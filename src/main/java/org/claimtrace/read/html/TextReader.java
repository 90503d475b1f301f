package org.claimtrace.read.html;

import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Follows a text node's characters through the page's source, so that each is known to stand there
 * as it is or not. The words are always those of the node; only the places are found out here.
 */
final class TextReader {
  /** The longest name of a character in HTML has 31 letters. */
  private static final int LONGEST_NAME = 40;

  private final String source;
  private final Sheet sheet;

  TextReader(String source, Sheet sheet) {
    this.source = source;
    this.sheet = sheet;
  }

  void read(TextNode node) {
    String words = node.getWholeText();
    int at = node.sourceRange().isTracked() ? node.sourceRange().startPos() : -1;
    int end = at < 0 ? -1 : Math.min(node.sourceRange().endPos(), source.length());
    int i = 0;
    while (i < words.length()) {
      char c = words.charAt(i);
      while (at >= 0 && at < end && source.charAt(at) == 0 && c != 0) {
        at++; // dropped by the parser
      }
      char there = at >= 0 && at < end ? source.charAt(at) : 0;
      if (there == '&') {
        int length = nameEnd(at, end) - at;
        String decoded = Parser.unescapeEntities(source.substring(at, at + length), false);
        boolean fits = !decoded.isEmpty() && words.startsWith(decoded, i);
        if (fits && decoded.length() < length) {
          put(decoded, -1);
          i += decoded.length();
          at += length;
          continue;
        }
      }
      boolean same = there == c;
      int length = one(words, i, same ? at : -1);
      i += length;
      // out of step with the source: the rest of this node has no places
      at = same ? at + length : -1;
    }
  }

  private void put(String decoded, int at) {
    for (int i = 0; i < decoded.length(); ) {
      i += one(decoded, i, at);
    }
  }

  /** One character, also of two units. Half a pair, which a number can name, is none. */
  private int one(String words, int i, int at) {
    char c = words.charAt(i);
    if (!Character.isSurrogate(c)) {
      sheet.add(c, at);
      return 1;
    }
    if (isPair(words, i)) {
      sheet.add(c, at);
      sheet.add(words.charAt(i + 1), at < 0 ? -1 : at + 1);
      return 2;
    }
    sheet.add('\uFFFD', -1);
    return 1;
  }

  private static boolean isPair(String words, int i) {
    return i + 1 < words.length()
        && Character.isSurrogatePair(words.charAt(i), words.charAt(i + 1));
  }

  private int nameEnd(int ampersand, int end) {
    int at = ampersand + 1;
    if (at < end && source.charAt(at) == '#') {
      at++;
    }
    int last = Math.min(end, ampersand + LONGEST_NAME);
    while (at < last && isNamePart(source.charAt(at))) {
      at++;
    }
    return at < last && source.charAt(at) == ';' ? at + 1 : at;
  }

  private static boolean isNamePart(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
