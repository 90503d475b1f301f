package org.claimtrace.eval.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.eval.text.Decimals;
import org.claimtrace.eval.text.FigureRow;

/**
 * One line of figures.
 *
 * @param of {@code sentences} or {@code rows}
 * @param article the article's title; {@code all} for the sum
 * @param score its score
 */
public record CitationRow(String of, String article, LinkScore score) implements FigureRow {
  /** The columns of the figures. */
  public static final List<String> COLUMNS =
      List.of("of", "article", "gold", "found", "right", "precision", "recall");

  /**
   * All figures of a measure, sums first.
   *
   * @param measure the scores
   * @return its lines
   */
  public static List<CitationRow> of(CitationMeasure measure) {
    List<CitationRow> rows = new ArrayList<>(of("sentences", measure.sentences()));
    if (!measure.rows().isEmpty()) {
      rows.addAll(of("rows", measure.rows()));
    }
    return rows;
  }

  private static List<CitationRow> of(String what, Map<String, LinkScore> scores) {
    List<CitationRow> rows = new ArrayList<>();
    rows.add(new CitationRow(what, "all", CitationMeasure.sum(scores)));
    scores.forEach((article, score) -> rows.add(new CitationRow(what, article, score)));
    return rows;
  }

  @Override
  public List<String> cells() {
    return List.of(
        of,
        article,
        Integer.toString(score.gold()),
        Integer.toString(score.found()),
        Integer.toString(score.right()),
        Decimals.fixed(score.precision(), 4),
        Decimals.fixed(score.recall(), 4));
  }

  @Override
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("of", of);
    map.put("article", article);
    map.put("gold", score.gold());
    map.put("found", score.found());
    map.put("right", score.right());
    map.put("precision", Double.valueOf(cells().get(5)));
    map.put("recall", Double.valueOf(cells().get(6)));
    return map;
  }
}
