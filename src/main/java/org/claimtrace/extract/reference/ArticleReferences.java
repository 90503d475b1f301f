package org.claimtrace.extract.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Tier;

/**
 * The references of one article, who leans on each, and what stayed open.
 *
 * @param document the article
 * @param entries its references in order, the curators' last
 * @param leanings which sentences lean on which reference, in order of the text
 */
public record ArticleReferences(Document document, List<Entry> entries, List<Leaning> leanings) {
  /** Copies the lists. */
  public ArticleReferences {
    entries = List.copyOf(entries);
    leanings = List.copyOf(leanings);
  }

  /**
   * One reference.
   *
   * @param cited the reference and how it was resolved
   * @param sentences those that lean on it, in order, each once
   * @param isCited whether anything leads to it, be it in a title or heading only
   */
  public record Entry(Cited cited, List<Sentence> sentences, boolean isCited) {
    /** Copies the list. */
    public Entry {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Looks through an article.
   *
   * @param found what was found in it
   * @param headingTier the tier that the headings around a sentence tell
   * @return its references
   */
  public static ArticleReferences of(
      Extraction found, Function<Sentence, Optional<Tier>> headingTier) {
    CitedReferences references = new CitedReferences(found);
    List<Leaning> leanings = new Leanings(found, references, headingTier).all();
    Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
    for (Leaning leaning : leanings) {
      for (String key : keys(leaning)) {
        List<Sentence> known = sentences.computeIfAbsent(key, k -> new ArrayList<>());
        // leanings are in order of the text, so only the last can be the same
        if (known.isEmpty() || !known.get(known.size() - 1).equals(leaning.sentence())) {
          known.add(leaning.sentence());
        }
      }
    }
    Set<String> marked = new HashSet<>();
    found.document().markers().forEach(marker -> marked.addAll(marker.keys()));
    List<Entry> entries = new ArrayList<>();
    for (Cited cited : references.all()) {
      String key = cited.reference().key();
      List<Sentence> who = sentences.getOrDefault(key, List.of());
      entries.add(new Entry(cited, who, !who.isEmpty() || marked.contains(key)));
    }
    return new ArticleReferences(found.document(), entries, leanings);
  }

  /** A marker leads to the article's entry, and through it to the curator's. */
  private static Set<String> keys(Leaning leaning) {
    Set<String> keys = new HashSet<>(Set.of(leaning.key()));
    leaning
        .cited()
        .ifPresent(
            cited -> {
              keys.add(cited.reference().key());
              cited.curator().ifPresent(curator -> keys.add(curator.key()));
            });
    return keys;
  }

  /**
   * Citations that no reference answers to.
   *
   * @return in order of the text
   */
  public List<Leaning> unanswered() {
    return leanings.stream().filter(leaning -> leaning.cited().isEmpty()).toList();
  }

  /**
   * References that nobody says the identity of.
   *
   * @return in order
   */
  public List<Entry> unidentified() {
    return entries.stream()
        .filter(entry -> entry.cited().how() == Resolution.NOT_IDENTIFIED)
        .toList();
  }

  /**
   * References that nothing in the article leads to.
   *
   * @return in order
   */
  public List<Entry> neverCited() {
    return entries.stream().filter(entry -> !entry.isCited()).toList();
  }

  /**
   * References whose text could not be read in full.
   *
   * @return in order
   */
  public List<Entry> unread() {
    return entries.stream()
        .filter(entry -> entry.cited().reference().unread().isPresent())
        .toList();
  }
}
