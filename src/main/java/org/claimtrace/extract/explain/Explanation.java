package org.claimtrace.extract.explain;

import java.util.List;

/**
 * What became of a sentence.
 *
 * @param text the sentence
 * @param verdict in a few words
 * @param tokens its words, as tagged and parsed
 * @param names the known names in it
 * @param phrases its noun phrases and verb groups
 * @param fired where rules fitted
 * @param near where rules nearly fitted, the nearest first
 * @param far ids of rules whose trigger occurs and of which nothing else fits, in order
 */
public record Explanation(
    String text,
    String verdict,
    List<Token> tokens,
    List<KnownName> names,
    List<Phrase> phrases,
    List<Fired> fired,
    List<NearMiss> near,
    List<String> far) {
  /** Copies the lists. */
  public Explanation {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    phrases = List.copyOf(phrases);
    fired = List.copyOf(fired);
    near = List.copyOf(near);
    far = List.copyOf(far);
  }
}
