package org.claimtrace.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;

/**
 * Which entry speaks of which claim. A claim is an entry's by its key; or, where no entry has its
 * key, if it says by now what the entry's edit wants; or if it says the same in a sentence that
 * holds the entry's quote, because rules may quote more or fewer words than before. Where several
 * entries could be meant, none is.
 *
 * @param all one for each entry, in the file's order
 * @param unknown places of the claims that no entry speaks of, ascending
 */
public record Standings(List<Standing> all, List<Integer> unknown) {
  /** Copies the lists. */
  public Standings {
    all = List.copyOf(all);
    unknown = List.copyOf(unknown);
  }

  /**
   * Compares a review with what is found now.
   *
   * @param found what is found in the article
   * @param review what people said of it
   * @return how each entry stands
   */
  public static Standings of(Extraction found, Review review) {
    Map<Integer, List<Integer>> claimsOf = byKey(found, review);
    Set<Integer> taken = new HashSet<>();
    claimsOf.values().forEach(taken::addAll);
    recut(found, review, claimsOf, taken)
        .forEach(
            (claim, entry) -> {
              claimsOf.computeIfAbsent(entry, key -> new ArrayList<>()).add(claim);
              taken.add(claim);
            });
    String text = Folded.passage(found.document().text().value());
    List<Standing> all = new ArrayList<>();
    for (int i = 0; i < review.entries().size(); i++) {
      Entry entry = review.entries().get(i);
      List<Integer> claims = claimsOf.getOrDefault(i, List.of());
      all.add(new Standing(entry, claims, stale(entry, claims, text)));
    }
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < found.claims().size(); i++) {
      if (!taken.contains(i)) {
        unknown.add(i);
      }
    }
    return new Standings(all, unknown);
  }

  private static Map<Integer, List<Integer>> byKey(Extraction found, Review review) {
    String article = review.article().value();
    Map<ClaimKey, Integer> entries = new HashMap<>();
    for (int i = 0; i < review.entries().size(); i++) {
      Entry entry = review.entries().get(i);
      entries.putIfAbsent(ClaimKey.of(article, entry.quote(), entry.wanted()), i);
    }
    for (int i = 0; i < review.entries().size(); i++) {
      entries.put(review.entries().get(i).key(article), i);
    }
    Map<Integer, List<Integer>> claimsOf = new HashMap<>();
    for (int i = 0; i < found.claims().size(); i++) {
      Integer entry = entries.get(ClaimKey.of(found.claims().get(i)));
      if (entry != null) {
        claimsOf.computeIfAbsent(entry, key -> new ArrayList<>()).add(i);
      }
    }
    return claimsOf;
  }

  /** Claims whose quote was cut otherwise when the decision was made, each with its one entry. */
  private static Map<Integer, Integer> recut(
      Extraction found, Review review, Map<Integer, List<Integer>> known, Set<Integer> taken) {
    Map<ClaimKey.Statement, List<Integer>> lost = new HashMap<>();
    for (int i = 0; i < review.entries().size(); i++) {
      if (!known.containsKey(i)) {
        ClaimKey key = review.entries().get(i).key(review.article().value());
        lost.computeIfAbsent(key.statement(), statement -> new ArrayList<>()).add(i);
      }
    }
    Map<Integer, Integer> recut = new TreeMap<>();
    for (int i = 0; i < found.claims().size(); i++) {
      Claim claim = found.claims().get(i);
      List<Integer> candidates = lost.getOrDefault(ClaimKey.of(claim).statement(), List.of());
      if (!taken.contains(i) && !candidates.isEmpty()) {
        String sentence = sentence(found.document(), claim);
        List<Integer> fitting =
            candidates.stream()
                .filter(e -> sentence.contains(Folded.passage(review.entries().get(e).quote())))
                .toList();
        if (fitting.size() == 1) {
          recut.put(i, fitting.get(0));
        }
      }
    }
    return recut;
  }

  private static String stale(Entry entry, List<Integer> claims, String text) {
    if (!text.contains(Folded.passage(entry.quote()))) {
      return "the quote is no longer in the text";
    }
    if (claims.isEmpty()) {
      return "the claim is no longer found";
    }
    if (!text.contains(Folded.passage(entry.sentence().orElse("")))) {
      return "the sentence has changed";
    }
    return "";
  }

  private static String sentence(Document document, Claim claim) {
    return Folded.passage(document.textOf(claim.place().sentence()));
  }
}
