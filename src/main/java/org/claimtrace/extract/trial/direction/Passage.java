package org.claimtrace.extract.trial.direction;

import java.util.List;
import org.claimtrace.model.lexicon.Word;

/**
 * A passage and who is who in it.
 *
 * @param words its words
 * @param arms for each word, the arm it speaks of
 * @param outcome for each word, whether it speaks of the outcome
 */
record Passage(List<Word> words, List<Arm> arms, List<Boolean> outcome) {
  Passage {
    words = List.copyOf(words);
    arms = List.copyOf(arms);
    outcome = List.copyOf(outcome);
  }

  int size() {
    return words.size();
  }

  String lower(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).lower();
  }

  boolean is(int i, String lower) {
    return lower(i).equals(lower);
  }

  /** How much of the outcome is named between two words; a word said twice counts once. */
  double about(int from, int to) {
    double sum = 0;
    java.util.Set<String> seen = new java.util.HashSet<>();
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (outcome.get(i) && seen.add(words.get(i).norm())) {
        sum++;
      }
    }
    return sum;
  }

  /** The first word of an arm in a range, or -1. */
  int firstArm(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (arms.get(i) != Arm.NONE) {
        return i;
      }
    }
    return -1;
  }

  /** The last word of an arm in a range, or -1. */
  int lastArm(int from, int to) {
    for (int i = Math.min(to, size()) - 1; i >= Math.max(0, from); i--) {
      if (arms.get(i) != Arm.NONE) {
        return i;
      }
    }
    return -1;
  }

  boolean names(Arm arm, int from, int to) {
    return arms.subList(Math.max(0, from), Math.max(Math.max(0, from), Math.min(to, size())))
        .contains(arm);
  }
}
