package org.claimtrace.read.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a reference that holds authors, title and place: without identifiers and notes. */
final class Body {
  /** Longer ones are no references; only their identifiers are read. */
  static final int LONGEST = 6000;

  private static final int EARLIEST = 12;

  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\[\\d{1,4}\\]|\\d{1,4}[.)])\\s{1,3}(?=\\p{L})");
  private static final Pattern NOTE =
      Pattern.compile(
          "\\s?\\[(?:[Cc]ited|[Aa]ccessed|Internet|[Oo]nline|[Ee]lectronic|[Dd]igital|[Ss]erial|monograph|homepage)\\b[^\\]]{0,60}\\]|\\s?\\[[Ii]n [A-Z][a-z]{3,12}\\]|\\(\\d{4}\\s[Aa]ccessed[^)]{0,30}\\)");
  private static final Pattern END =
      Pattern.compile(
          "(?i)[\\s(\\[.]\\[?(?:doi\\s?:|doi\\.org|https?:|http:|www\\.|PMID|PMCID|PubMed(?:\\sPMID)?\\]?:|\\[PubMed|10\\.\\d{4,9}/|Epub\\b|Published online|ISSN|ISBN"
              + "|Available (?:from|at|online)|Retrieved (?:from|on|\\p{Lu})|(?-i:Accessed|Last accessed|Erratum (?:in|for)|Comment in|Google Scholar|CrossRef))");

  private Body() {}

  /** One line, cut before the first identifier, link or note. */
  static String of(String line) {
    String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    text = NOTE.matcher(NUMBER.matcher(text).replaceFirst("")).replaceAll("");
    Matcher end = END.matcher(text);
    int from = Math.min(EARLIEST, text.length());
    String body = end.find(from) ? text.substring(0, end.start() + 1) : text;
    int last = body.length();
    while (last > 0 && " ([".indexOf(body.charAt(last - 1)) >= 0) {
      last--;
    }
    return body.substring(0, last);
  }
}
