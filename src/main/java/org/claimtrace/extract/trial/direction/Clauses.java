package org.claimtrace.extract.trial.direction;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.model.lexicon.Word;

/** Cuts a passage where one statement ends and another begins. */
final class Clauses {
  private final Phrases breaks;

  Clauses(TrialWords words) {
    this.breaks = words.of("clauseBreaks");
  }

  List<Clause> of(List<Word> words) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    int sentence = 0;
    int depth = 0;
    int open = 0;
    for (int i = 0; i < words.size(); i++) {
      String lower = words.get(i).lower();
      if (lower.equals("(") || lower.equals("[")) {
        depth++;
      } else if (lower.equals(")") || lower.equals("]")) {
        depth = Math.max(0, depth - 1);
      }
      boolean stop = ends(words, i);
      int length = depth == 0 && i >= open ? breaks.at(words, i) : 0;
      if (i > from && (stop || length > 0)) {
        clauses.add(new Clause(from, i, sentence));
        from = i;
      }
      // ", but" is one break
      open = length > 0 ? i + length : open;
      if (stop) {
        sentence++;
        depth = 0;
      }
    }
    if (from < words.size()) {
      clauses.add(new Clause(from, words.size(), sentence));
    }
    return clauses;
  }

  /** A full stop before a word that begins with a capital; "vs." ends nothing. */
  private static boolean ends(List<Word> words, int i) {
    return words.get(i).lower().equals(".")
        && !(i > 0 && words.get(i - 1).lower().equals("vs"))
        && i + 1 < words.size()
        && Character.isUpperCase(words.get(i + 1).text().codePointAt(0));
  }
}
