package org.claimtrace.extract.syntax.train;

import java.util.List;

/**
 * A treebank's article.
 *
 * @param name its file's name without the ending
 * @param sentences its sentences in order
 */
record GoldArticle(String name, List<GoldSentence> sentences) {
  GoldArticle {
    sentences = List.copyOf(sentences);
  }
}
