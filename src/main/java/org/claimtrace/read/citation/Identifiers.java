package org.claimtrace.read.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.work.WorkIds;

/**
 * The identifiers that a reference states. One that states two different ones identifies nothing.
 */
final class Identifiers {
  private static final Pattern PMID =
      Pattern.compile(
          "(?i)(?:\\bPMID\\s{0,3}[:#]?\\s{0,3}|\\bpubmed\\.ncbi\\.nlm\\.nih\\.gov/"
              + "|\\bncbi\\.nlm\\.nih\\.gov/(?:m/)?pubmed/)([1-9]\\d{0,7})(?![\\d.]\\d|\\d)");
  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?<![\\w.])10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4}+/[^\\s\"<>\\[\\]{}|\\\\^`]{1,300}");

  private Identifiers() {}

  /** Reads an entry's text and what its links lead to. */
  static WorkIds of(String text, List<String> links) {
    TreeSet<String> pmids = new TreeSet<>();
    TreeSet<String> dois = new TreeSet<>();
    collect(text, pmids, dois);
    for (String link : links) {
      collect(link.replace("%2F", "/").replace("%2f", "/"), pmids, dois);
    }
    return WorkIds.of(only(pmids), only(dois));
  }

  private static void collect(String text, Set<String> pmids, Set<String> dois) {
    Matcher pmid = PMID.matcher(text);
    while (pmid.find()) {
      pmids.add(pmid.group(1));
    }
    Matcher doi = DOI.matcher(text);
    while (doi.find()) {
      dois.add(withoutTail(doi.group()).toLowerCase(Locale.ROOT));
    }
  }

  /** Punctuation of the sentence around, and a bracket that was not opened inside. */
  private static String withoutTail(String doi) {
    int end = doi.length();
    while (end > 0) {
      char c = doi.charAt(end - 1);
      boolean unopened = c == ')' && count(doi, '(', end) < count(doi, ')', end);
      if (".,;:'’”*_!?".indexOf(c) < 0 && !unopened) {
        break;
      }
      end--;
    }
    return doi.substring(0, end);
  }

  private static long count(String text, char c, int end) {
    return text.substring(0, end).chars().filter(x -> x == c).count();
  }

  private static Optional<String> only(Set<String> found) {
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
