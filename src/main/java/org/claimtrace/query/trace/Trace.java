package org.claimtrace.query.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.claimtrace.query.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Claims, each with the way to its evidence: article, proposition, the places that say it, the
 * studies behind it.
 *
 * @param articles in order of their ids
 */
public record Trace(List<TracedArticle> articles) {
  /** Copies the list. */
  public Trace {
    articles = List.copyOf(articles);
  }

  /**
   * The tree of the rows that {@code trace-claim} answers. Rows may come in any order; what stands
   * first in the rows stands first in the tree.
   *
   * @param rows one for each claim and study
   * @return the tree; without articles if there are no rows
   * @throws IllegalArgumentException if a column is missing
   */
  public static Trace of(Rows rows) {
    List<TracedArticle> articles = new ArrayList<>();
    for (List<TraceRow> ofArticle : grouped(asTraceRows(rows), TraceRow::articleId)) {
      List<TracedProposition> propositions = new ArrayList<>();
      for (List<TraceRow> ofProposition : grouped(ofArticle, TraceRow::propositionIri)) {
        propositions.add(proposition(ofProposition));
      }
      TraceRow first = ofArticle.get(0);
      articles.add(
          new TracedArticle(
              first.articleId(), first.title(), first.articleRetracted(), propositions));
    }
    return new Trace(articles);
  }

  private static TracedProposition proposition(List<TraceRow> rows) {
    List<TracedClaim> claims = new ArrayList<>();
    for (List<TraceRow> ofClaim : grouped(rows, TraceRow::claimIri)) {
      claims.add(
          ofClaim
              .get(0)
              .claim(ofClaim.stream().flatMap(row -> row.study().stream()).distinct().toList()));
    }
    return rows.get(0).proposition(claims);
  }

  private static List<TraceRow> asTraceRows(Rows rows) {
    List<TraceRow> traced = new ArrayList<>();
    for (List<@Nullable Node> row : rows.rows()) {
      traced.add(new TraceRow(rows, row));
    }
    return traced;
  }

  private static List<List<TraceRow>> grouped(List<TraceRow> rows, Function<TraceRow, String> key) {
    Map<String, List<TraceRow>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
    return List.copyOf(groups.values());
  }
}
