package org.claimtrace.eval.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.model.article.Document;

/**
 * How well citations were read, over several articles.
 *
 * @param sentences the score of sentences outside of tables, by article
 * @param rows the score of rows of tables, by article; empty without gold for them
 * @param inTables how many gold links were left out because they stand in rows of tables
 */
public record CitationMeasure(
    Map<String, LinkScore> sentences, Map<String, LinkScore> rows, int inTables) {
  /** Copies the maps, in their order. */
  public CitationMeasure {
    sentences = new LinkedHashMap<>(sentences);
    rows = new LinkedHashMap<>(rows);
  }

  /**
   * Measures. Gold of articles that are not there is not counted.
   *
   * @param documents the articles as read
   * @param gold gold links of sentences
   * @param goldRows gold links of rows; may be empty
   * @return the scores
   */
  public static CitationMeasure of(
      List<Document> documents, List<CitedLink> gold, List<CitedLink> goldRows) {
    Map<String, LinkScore> sentences = new LinkedHashMap<>();
    Map<String, LinkScore> rows = new LinkedHashMap<>();
    int inTables = 0;
    for (Document document : documents) {
      FoundLinks links = new FoundLinks(document);
      String title = FoundLinks.title(document);
      String letters = links.rowLetters();
      List<CitedLink> counted = new ArrayList<>();
      for (CitedLink link : gold) {
        boolean here = link.article().equals(title);
        boolean inRow = here && !link.stem().isEmpty() && letters.contains(link.stem());
        inTables += inRow ? 1 : 0;
        if (here && !inRow) {
          counted.add(link);
        }
      }
      sentences.put(title, LinkScore.of(title, counted, links.ofSentences()));
      rows.put(title, LinkScore.of(title, goldRows, links.ofRows()));
    }
    return new CitationMeasure(sentences, goldRows.isEmpty() ? Map.of() : rows, inTables);
  }

  /**
   * The articles' scores as one.
   *
   * @param scores of articles
   * @return their sum
   */
  public static LinkScore sum(Map<String, LinkScore> scores) {
    List<CitedLink> missed = new ArrayList<>();
    List<CitedLink> extra = new ArrayList<>();
    int right = 0;
    for (LinkScore score : scores.values()) {
      right += score.right();
      missed.addAll(score.missed());
      extra.addAll(score.extra());
    }
    return new LinkScore(right, missed, extra);
  }
}
