package org.claimtrace.read.xml;

import java.util.Optional;

/** Finds the root element in the first characters of XML, behind declaration and document type. */
final class RootName {
  private final String text;
  private int at;

  private RootName(String text) {
    this.text = text;
  }

  /** The name without prefix; empty if the text ends before it or is no XML. */
  static Optional<String> in(String text) {
    return new RootName(text).find();
  }

  private Optional<String> find() {
    while (at < text.length()) {
      if (Spaces.isSpace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        skip("?>");
      } else if (text.startsWith("<!--", at)) {
        skip("-->");
      } else if (text.startsWith("<!", at)) {
        skipDocumentType();
      } else {
        return text.charAt(at) == '<' ? name(at + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void skip(String end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + end.length();
  }

  /** To its closing bracket; an inner subset has brackets of its own, and quotes may hold any. */
  private void skipDocumentType() {
    int depth = 0;
    char quote = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean comment = quote == 0 && text.startsWith("<!--", at);
      if (comment || (quote == 0 && text.startsWith("<?", at))) {
        // whose apostrophes quote nothing
        skip(comment ? "-->" : "?>");
        at--;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '<') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '>' && --depth == 0) {
        at++;
        return;
      }
    }
  }

  private Optional<String> name(int from) {
    int end = from;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(from, end);
    String local = name.substring(name.indexOf(':') + 1);
    return end == text.length() || local.isEmpty() ? Optional.empty() : Optional.of(local);
  }
}
