package org.claimtrace.read.reference;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All identifiers of texts.
 *
 * @param pmids PubMed's numbers
 * @param pmcids PubMed Central's, with {@code PMC}
 * @param dois lower case
 */
record FoundIds(Set<String> pmids, Set<String> pmcids, Set<String> dois) {
  private static final Pattern PMID =
      Pattern.compile(
          "(?i)(?:\\bPMID\\s{0,3}[:#]?\\s{0,3}|\\bpubmed\\.ncbi\\.nlm\\.nih\\.gov/"
              + "|\\bncbi\\.nlm\\.nih\\.gov/(?:m/)?pubmed/)([1-9]\\d{0,7})(?![\\d.]\\d|\\d)");
  static final Pattern DOI =
      Pattern.compile(
          "(?i)(?<![\\w.])10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4}+/"
              // the marks in "<591::aid-…>3.0.co;2-e" and "23[182:p…]2.0.co;2" belong to old DOIs
              + "(?:[^\\s\"<>\\[\\]{}|\\\\^`]|<(?=[\\w-]{1,9}:)|>(?=\\d\\.\\d)|\\[(?=\\w{1,9}:)|\\](?=\\d\\.\\d)){1,300}+");
  private static final Pattern PMCID =
      Pattern.compile(
          "(?i)(?<![\\w.])PMC(?:ID)?\\s{0,3}[:#]?\\s{0,3}(?:PMC)?([1-9]\\d{2,8})(?!\\d)");

  static FoundIds in(String... texts) {
    FoundIds found = new FoundIds(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (String text : texts) {
      found.addAll(text, text.toLowerCase(Locale.ROOT));
    }
    return found;
  }

  /** Most texts have none of what a pattern cannot do without, which is seen much faster. */
  private void addAll(String text, String lower) {
    if (lower.contains("pmid") || lower.contains("ncbi.nlm.nih.gov/")) {
      PMID.matcher(text).results().forEach(pmid -> pmids.add(pmid.group(1)));
    }
    if (lower.contains("pmc")) {
      PMCID.matcher(text).results().forEach(pmcid -> pmcids.add("PMC" + pmcid.group(1)));
    }
    if (lower.contains("10.")) {
      DOI.matcher(text)
          .results()
          .forEach(doi -> dois.add(withoutTail(doi.group()).toLowerCase(Locale.ROOT)));
    }
  }

  /** Punctuation of the sentence around, and a bracket that was not opened inside. */
  static String withoutTail(String doi) {
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
}
