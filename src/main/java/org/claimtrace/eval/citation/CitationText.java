package org.claimtrace.eval.citation;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.eval.text.Decimals;

/** A measure in words. */
public final class CitationText {
  private static final int NAME = 52;

  private CitationText() {}

  /**
   * The figures.
   *
   * @param measure the scores
   * @return lines
   */
  public static List<String> figures(CitationMeasure measure) {
    List<String> lines = new ArrayList<>();
    lines.add(line("", "gold", "found", "right", "precision", "recall"));
    for (CitationRow row : CitationRow.of(measure)) {
      LinkScore score = row.score();
      lines.add(
          line(
              row.article().equals("all") ? "links of " + row.of() : "  " + row.article(),
              Integer.toString(score.gold()),
              Integer.toString(score.found()),
              Integer.toString(score.right()),
              score.found() == 0 ? "-" : Decimals.fixed(score.precision(), 3),
              score.gold() == 0 ? "-" : Decimals.fixed(score.recall(), 3)));
    }
    lines.add("left out: " + measure.inTables() + " gold links of sentences in rows of tables");
    return lines;
  }

  private static String line(String name, String... figures) {
    String cut = name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name;
    StringBuilder line = new StringBuilder(cut).append(" ".repeat(NAME - cut.length()));
    for (String figure : figures) {
      line.append(" ".repeat(Math.max(1, 10 - figure.length()))).append(figure);
    }
    return line.toString();
  }

  /**
   * What was missed, and what was found and is not gold.
   *
   * @param measure the scores
   * @return lines
   */
  public static List<String> errors(CitationMeasure measure) {
    List<String> lines = new ArrayList<>();
    LinkScore sentences = CitationMeasure.sum(measure.sentences());
    LinkScore rows = CitationMeasure.sum(measure.rows());
    add(lines, "missed", sentences.missed());
    add(lines, "extra", sentences.extra());
    add(lines, "missed in rows", rows.missed());
    add(lines, "extra in rows", rows.extra());
    return lines;
  }

  private static void add(List<String> lines, String what, List<CitedLink> links) {
    for (CitedLink link : links) {
      lines.add(what + " " + link.target() + " (" + link.article() + "; " + link.place() + ")");
      lines.add("    " + link.words());
    }
  }
}
