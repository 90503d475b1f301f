package org.claimtrace.read.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Follows a text node's characters through the page's source, so that each is known to stand there
 * as it is or not. The words are always those of the node; only the places are found out here.
 */
final class TextReader {
  /** The longest name of a character in HTML has 31 letters. */
  private static final int LONGEST_NAME = 40;

  /** Of the first characters, those that are no white space and begin no name of a character. */
  private static final boolean[] PLAIN = new boolean[256];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      boolean control = c <= ' ' || (c >= 0x7F && c <= 0xA0);
      PLAIN[c] = !control && c != '&' && c != 0xAD;
    }
  }

  private static final int SPACE = 1;
  private static final int ODD = 2;

  /** What each character is: a single space, one that is not taken over as it is, or any other. */
  private static final byte[] KINDS = new byte[1 << 16];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      boolean plain = c == '&' || (isPlain((char) c) && c != 0xFEFF);
      KINDS[c] = (byte) (c == ' ' ? SPACE : plain ? 0 : ODD);
    }
  }

  private final String source;

  private final Sheet sheet;
  private final Map<String, String> names = new HashMap<>();
  private char[] buffer = new char[1024];

  /** The same stretch of the page, because arrays are compared many characters at a time. */
  private char[] units = new char[1024];

  /** Where that stretch begins in the page. */
  private int base;

  TextReader(String source, Sheet sheet) {
    this.source = source;
    this.sheet = sheet;
  }

  void read(TextNode node) {
    Range place = node.sourceRange();
    String words = node.getWholeText();
    int at = place.isTracked() ? place.startPos() : -1;
    int end = at < 0 ? -1 : Math.min(place.endPos(), source.length());
    int length = words.length();
    buffer = buffer.length < length ? new char[length * 2] : buffer;
    words.getChars(0, length, buffer, 0);
    if (at >= 0) {
      base = at;
      units = units.length < end - at ? new char[(end - at) * 2] : units;
      source.getChars(at, end, units, 0);
    }
    if (end - at == length && at >= 0 && addWhole(length, at)) {
      return;
    }
    int i = 0;
    while (i < length) {
      int plain = at < 0 ? 0 : verbatim(i, length, at, end);
      if (plain > 0) {
        sheet.add(buffer, i, i + plain, at);
        i += plain;
        at += plain;
        continue;
      }
      char c = buffer[i];
      while (at >= 0 && at < end && source.charAt(at) == 0 && c != 0) {
        at++; // dropped by the parser
      }
      int name = at >= 0 && at < end && source.charAt(at) == '&' ? named(words, i, at, end) : 0;
      if (name > 0) {
        i += name;
        at = nameEnd(at, end);
        continue;
      }
      boolean same = at >= 0 && at < end && source.charAt(at) == c;
      int taken = one(words, i, same ? at : -1);
      i += taken;
      // out of step with the source: the rest of this node has no places
      at = same ? at + taken : -1;
    }
  }

  /** How many plain characters from {@code i} on stand in the page as they are. */
  private int verbatim(int i, int length, int at, int end) {
    int plain = Math.min(plainEnd(buffer, i, length) - i, end - at);
    int differs =
        plain <= 0 ? 0 : Arrays.mismatch(buffer, i, i + plain, units, at - base, at - base + plain);
    return differs < 0 ? plain : differs;
  }

  /** The usual case, fast: the words stand in the page as they are, with single spaces between. */
  private boolean addWhole(int length, int at) {
    int from = length > 0 && buffer[0] == ' ' ? 1 : 0;
    int to = length > from && buffer[length - 1] == ' ' ? length - 1 : length;
    if (from == to || !isEven(from, to) || !Arrays.equals(buffer, 0, length, units, 0, length)) {
      return false;
    }
    if (from > 0) {
      sheet.space(at);
    }
    sheet.add(buffer, from, to, at + from);
    if (to < length) {
      sheet.space(at + to);
    }
    return true;
  }

  /** Without branches, because every character of a page comes by here. */
  private boolean isEven(int from, int to) {
    int before = SPACE;
    int odd = 0;
    for (int i = from; i < to; i++) {
      int kind = KINDS[buffer[i]];
      odd |= (kind & ODD) | (kind & before);
      before = kind;
    }
    return odd == 0 && before != SPACE;
  }

  /** How many units of the words a named or numbered character stands for; 0 if it is none. */
  private int named(String words, int i, int at, int end) {
    int length = nameEnd(at, end) - at;
    String decoded = decoded(source.substring(at, at + length));
    if (decoded.isEmpty() || decoded.length() >= length || !words.startsWith(decoded, i)) {
      return 0;
    }
    put(decoded, -1);
    return decoded.length();
  }

  private String decoded(String name) {
    // a page uses few names many times
    return names.computeIfAbsent(name, n -> Parser.unescapeEntities(n, false));
  }

  /** The end of a stretch of letters and marks, with single spaces between, or {@code from}. */
  private static int plainEnd(char[] words, int from, int length) {
    int end = from;
    while (end < length) {
      if (isPlain(words[end])) {
        end++;
      } else if (words[end] == ' ' && end > from && end + 1 < length && isPlain(words[end + 1])) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c < PLAIN.length ? PLAIN[c] : c < '\uD800' && (c < '\u2000' || c > '\u206F');
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
