package org.claimtrace.eval.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;

/**
 * What is held against what: gold, and what was found in gold's articles. Found articles bear the
 * names that gold knows them by.
 *
 * @param gold gold claims, file after file
 * @param found found claims in the order of their records
 * @param silents the sentences without claims
 */
public record Compared(List<GoldClaim> gold, List<FoundClaim> found, List<SilentSentence> silents) {
  /** Copies the lists. */
  public Compared {
    gold = List.copyOf(gold);
    found = List.copyOf(found);
    silents = List.copyOf(silents);
  }

  /**
   * Puts gold and articles together.
   *
   * @param gold gold claims
   * @param extractions what was found in each article; those that gold does not name are no harm
   * @return both
   * @throws ProblemException {@code BAD_GOLD} if an article of gold is not among them, or a quote
   *     does not stand in its article
   */
  public static Compared of(List<GoldClaim> gold, List<Extraction> extractions) {
    ArticleNames names =
        new ArticleNames(
            gold.stream().map(GoldClaim::article).toList(),
            extractions.stream().map(e -> e.document().id().value()).toList());
    List<FoundClaim> found = new ArrayList<>();
    List<SilentSentence> silents = new ArrayList<>();
    Map<String, String> texts = new HashMap<>();
    for (Extraction extraction : extractions) {
      String name = names.inGold(extraction.document().id().value());
      texts.put(name, extraction.document().text().value());
      FoundClaim.allOf(extraction).forEach(claim -> found.add(claim.in(name)));
      SilentSentence.allOf(extraction)
          .forEach(silent -> silents.add(new SilentSentence(name, silent.text(), silent.reason())));
    }
    refuseMissing(gold, texts);
    GoldQuotes.check(gold, article -> Optional.ofNullable(texts.get(article)));
    return new Compared(gold, found, silents);
  }

  /** Gold of an article that is not there would count as missed, every claim of it. */
  private static void refuseMissing(List<GoldClaim> gold, Map<String, String> texts) {
    gold.stream()
        .filter(claim -> !texts.containsKey(claim.article()))
        .findFirst()
        .ifPresent(
            claim -> {
              throw new ProblemException(
                  ErrorCode.BAD_GOLD,
                  claim.source().toString(),
                  "gold speaks of the article "
                      + claim.article()
                      + ", which is not among those that were read",
                  "Name its file with --articles; the file's stem must be its id.");
            });
  }

  /**
   * What belongs to some articles.
   *
   * @param wanted tells by an article's name
   * @return the same with fewer articles
   */
  public Compared only(Predicate<String> wanted) {
    return new Compared(
        gold.stream().filter(claim -> wanted.test(claim.article())).toList(),
        found.stream().filter(claim -> wanted.test(claim.articleName())).toList(),
        silents.stream().filter(silent -> wanted.test(silent.article())).toList());
  }
}
