package org.claimtrace.extract.syntax.train;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimtrace.extract.syntax.DependencyParser;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.extract.syntax.Tagger;

/** The scores of a tagger and a parser as the table {@code data/models/scores.tsv}. */
final class ScoreSheet {
  private final StringBuilder rows = new StringBuilder("what\tvalue\n");

  private ScoreSheet() {}

  /** Measures both on sentences that they have not seen. */
  static String of(Tagger tagger, DependencyParser parser, List<GoldSentence> sentences) {
    ScoreSheet sheet = new ScoreSheet();
    TaggerScores tags = TaggerScores.of(tagger, sentences);
    sheet.row("words", Integer.toString(tags.words()));
    sheet.row("tags right", share(tags.accuracy()));
    tags.confusions().forEach(e -> sheet.row("tag " + e.getKey(), e.getValue().toString()));
    ParserScores all = ParserScores.of(parser, tagger, sentences, Set.of());
    sheet.attachment("all words", all);
    sheet.attachment(
        "without punctuation", ParserScores.of(parser, tagger, sentences, Set.of(Relation.PUNCT)));
    all.relations().forEach(sheet::relation);
    return sheet.rows.toString();
  }

  private void attachment(String what, ParserScores scores) {
    row("UAS " + what, share(scores.unlabelledScore()));
    row("LAS " + what, share(scores.labelledScore()));
  }

  private void relation(Relation relation, List<Integer> counts) {
    if (counts.get(0) > 0) {
      row(relation.label() + " number", counts.get(0).toString());
      row(relation.label() + " precision", share((double) counts.get(2) / counts.get(1)));
      row(relation.label() + " recall", share((double) counts.get(2) / counts.get(0)));
    }
  }

  private static String share(double value) {
    return Double.isNaN(value) ? "none found" : String.format(Locale.ROOT, "%.4f", value);
  }

  private void row(String what, String value) {
    rows.append(what).append('\t').append(value).append('\n');
  }
}
