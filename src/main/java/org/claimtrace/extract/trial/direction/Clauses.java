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
      boolean stop = ends(words, i) || depth == 0 && closes(words, from, i);
      int length = depth == 0 && i >= open ? breaks.at(words, i) : 0;
      if (i > from && (stop || length > 0)) {
        clauses.add(new Clause(from, i, sentence));
        from = i;
      }
      // ", but" is one break
      open = length > 0 ? i + length : open;
      if (stop && lower.equals(".")) {
        sentence++;
        depth = 0;
      }
    }
    if (from < words.size()) {
      clauses.add(new Clause(from, words.size(), sentence));
    }
    return clauses;
  }

  /** The comma that ends what "although" begins: "although A was B, C was D". */
  private boolean closes(List<Word> words, int from, int at) {
    boolean yields =
        words.get(at).lower().equals(",")
            && words.get(from).lower().matches("although|though|while|whereas");
    boolean list = at + 1 < words.size() && words.get(at + 1).lower().matches("\\d.*|and|or|but");
    return yields
        && !list
        && words.subList(from, at).stream()
            .anyMatch(word -> word.lower().matches("was|were|is|are|did|had|has|have"));
  }

  /** A full stop before a word that begins with a capital; "vs." ends nothing. */
  private static boolean ends(List<Word> words, int i) {
    return words.get(i).lower().equals(".")
        && !(i > 0 && words.get(i - 1).lower().equals("vs"))
        && i + 1 < words.size()
        && Character.isUpperCase(words.get(i + 1).text().codePointAt(0));
  }
}
