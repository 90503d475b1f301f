package org.claimtrace.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts over the references of any number of articles. */
public final class ReferenceTally {
  private final Map<String, Integer> identified = new TreeMap<>();
  private int references;
  private int neverCited;
  private int unread;
  private int unanswered;

  /**
   * Counts an article in.
   *
   * @param article its references
   */
  public void add(ArticleReferences article) {
    references += article.entries().size();
    neverCited += article.neverCited().size();
    unread += article.unread().size();
    unanswered += article.unanswered().size();
    for (ArticleReferences.Entry entry : article.entries()) {
      if (entry.cited().how() != Resolution.NOT_IDENTIFIED) {
        identified.merge(entry.cited().resolvedBy(), 1, Integer::sum);
      }
    }
  }

  /**
   * All counts.
   *
   * @return as {@code 41 references: 38 identified (36 by PMID in entry, …), 3 not; 2 never cited}
   */
  public String line() {
    if (references == 0 && unanswered == 0) {
      return "no references";
    }
    int known = identified.values().stream().mapToInt(Integer::intValue).sum();
    List<String> parts = new ArrayList<>();
    identified.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(how -> parts.add(how.getValue() + " " + how.getKey()));
    String identities = parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    StringBuilder line = new StringBuilder(count(references, "reference", "references"));
    line.append(": ").append(known).append(" identified").append(identities);
    line.append(", ").append(references - known).append(" not");
    if (neverCited > 0) {
      line.append("; ").append(neverCited).append(" never cited");
    }
    if (unread > 0) {
      line.append("; ").append(unread).append(" not read in full");
    }
    if (unanswered > 0) {
      line.append("; ").append(count(unanswered, "citation", "citations")).append(" without entry");
    }
    return line.toString();
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
