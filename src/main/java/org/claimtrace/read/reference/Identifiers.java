package org.claimtrace.read.reference;

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
public final class Identifiers {
  private static final Pattern PMID =
      Pattern.compile(
          "(?i)(?:\\bPMID\\s{0,3}[:#]?\\s{0,3}|\\bpubmed\\.ncbi\\.nlm\\.nih\\.gov/"
              + "|\\bncbi\\.nlm\\.nih\\.gov/(?:m/)?pubmed/)([1-9]\\d{0,7})(?![\\d.]\\d|\\d)");
  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?<![\\w.])10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4}+/"
              // the marks in "<591::aid-…>3.0.co;2-e" and "23[182:p…]2.0.co;2" belong to old DOIs
              + "(?:[^\\s\"<>\\[\\]{}|\\\\^`]|<(?=[\\w-]{1,9}:)|>(?=\\d\\.\\d)|\\[(?=\\w{1,9}:)|\\](?=\\d\\.\\d)){1,300}+");
  private static final Pattern PMCID =
      Pattern.compile(
          "(?i)(?<![\\w.])PMC(?:ID)?\\s{0,3}[:#]?\\s{0,3}(?:PMC)?([1-9]\\d{2,8})(?!\\d)");

  private static final Pattern OTHERS =
      Pattern.compile(
          "\\[[^\\[\\]]{20,400}\\]"
              + "|(?:Erratum|Comment|Retraction|Update|Corrected and republished) (?:in|for|of|on|from):"
              + ".{0,400}?(?=\\bPMC?ID:|$)");

  private Identifiers() {}

  /**
   * Reads an entry's text and what its links lead to.
   *
   * @param text the entry
   * @param links where its links lead
   * @return what it states once; of two different ones, neither
   */
  public static WorkIds of(String text, List<String> links) {
    Found own = new Found();
    own.collect(ownPart(text));
    if (own.isEmpty()) {
      own.collect(text);
    }
    for (String link : links) {
      own.collect(link.replace("%2F", "/").replace("%2f", "/"));
    }
    return new WorkIds(only(own.pmids), only(own.pmcids), only(own.dois));
  }

  /** A title in brackets and a note on a correction state the identifiers of other works. */
  private static String ownPart(String text) {
    return OTHERS.matcher(text).replaceAll(" ");
  }

  /** What was found so far. */
  private static final class Found {
    private final Set<String> pmids = new TreeSet<>();
    private final Set<String> pmcids = new TreeSet<>();
    private final Set<String> dois = new TreeSet<>();

    void collect(String text) {
      Matcher pmid = PMID.matcher(text);
      while (pmid.find()) {
        pmids.add(pmid.group(1));
      }
      Matcher pmcid = PMCID.matcher(text);
      while (pmcid.find()) {
        pmcids.add("PMC" + pmcid.group(1));
      }
      Matcher doi = DOI.matcher(text);
      while (doi.find()) {
        dois.add(withoutTail(doi.group()).toLowerCase(Locale.ROOT));
      }
    }

    boolean isEmpty() {
      return pmids.isEmpty() && dois.isEmpty() && pmcids.isEmpty();
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
