package org.claimtrace.extract.syntax.train;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrace.extract.syntax.DependencyParser;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.extract.syntax.Tagger;
import org.claimtrace.extract.syntax.Tree;

/**
 * How a parser does on sentences whose trees are known, with tags as the tagger gives them.
 *
 * @param words words parsed
 * @param heads words with the right head
 * @param labelled words with the right head and relation
 * @param relations for each relation: how many there are, how many were found, how many of these
 *     are right in head and relation
 */
public record ParserScores(
    int words, int heads, int labelled, Map<Relation, List<Integer>> relations) {
  /** Copies the map. */
  public ParserScores {
    relations = java.util.Collections.unmodifiableMap(new TreeMap<>(relations));
  }

  /**
   * The unlabelled attachment score.
   *
   * @return 0 to 1
   */
  public double unlabelledScore() {
    return (double) heads / words;
  }

  /**
   * The labelled attachment score.
   *
   * @return 0 to 1
   */
  public double labelledScore() {
    return (double) labelled / words;
  }

  /** Scores all words but those with relations that are to be left out. */
  static ParserScores of(
      DependencyParser parser, Tagger tagger, List<GoldSentence> sentences, Set<Relation> without) {
    int[][] byRelation = new int[Relation.COUNT][3];
    int words = 0;
    int heads = 0;
    int labelled = 0;
    for (GoldSentence gold : sentences) {
      Tree tree = parser.parse(gold.words(), tagger.tagBytes(gold.words()));
      for (int i = 0; i < gold.length(); i++) {
        if (without.contains(Relation.ofCode(gold.relation(i)))) {
          continue;
        }
        int found = tree.relation(i).code();
        boolean head = tree.head(i) == gold.head(i);
        boolean both = head && found == gold.relation(i);
        words++;
        heads += head ? 1 : 0;
        labelled += both ? 1 : 0;
        byRelation[gold.relation(i)][0]++;
        byRelation[found][1]++;
        byRelation[found][2] += both ? 1 : 0;
      }
    }
    Map<Relation, List<Integer>> relations = new TreeMap<>();
    for (int r = 0; r < Relation.COUNT; r++) {
      int[] counts = byRelation[r];
      relations.put(Relation.ofCode(r), List.of(counts[0], counts[1], counts[2]));
    }
    return new ParserScores(words, heads, labelled, relations);
  }
}
