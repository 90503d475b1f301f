package org.claimtrace.extract.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.line.Line;
import org.claimtrace.model.claim.Silent.Reason;

/**
 * Which paragraphs of an article are English prose. Others would yield claims by chance: text in
 * another language, letters torn apart by a scanner, tables as text.
 */
public final class Prose {
  private final Map<Integer, Reason> refused;

  private Prose(Map<Integer, Reason> refused) {
    this.refused = refused;
  }

  /**
   * Judges an article's paragraphs. Those too short to tell are what the article as a whole is.
   *
   * @param lines the sentences of its running text
   * @param functionWords English words that are in every text, lower case
   * @return the judgement
   */
  public static Prose of(List<Line> lines, Set<String> functionWords) {
    Map<Integer, WordCount> counts = new HashMap<>();
    WordCount all = WordCount.NONE;
    for (Line line : lines) {
      int block = line.sentence().block();
      WordCount before = counts.getOrDefault(block, WordCount.NONE);
      counts.put(block, before.with(line.words(), functionWords));
      all = all.with(line.words(), functionWords);
    }
    Map<Integer, Reason> refused = new HashMap<>();
    boolean foreign = all.isForeign();
    counts.forEach(
        (block, count) -> {
          Optional<Reason> why = count.verdict();
          why.ifPresent(reason -> refused.put(block, reason));
          if (why.isEmpty() && foreign && count.english() == 0) {
            refused.put(block, Reason.NOT_ENGLISH);
          }
        });
    return new Prose(refused);
  }

  /**
   * Why a sentence is not searched.
   *
   * @param line a sentence of the running text
   * @return the reason; empty if it stands in English prose
   */
  public Optional<Reason> refusal(Line line) {
    return Optional.ofNullable(refused.get(line.sentence().block()));
  }
}
