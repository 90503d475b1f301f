package org.claimtrace.extract.trial.direction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.model.lexicon.Word;

/** Finds the two arms and the outcome of a question in a passage. */
final class Passages {
  private final Content content;
  private final Phrases treated;
  private final Phrases control;
  private final Phrases labelled;

  Passages(TrialWords words) {
    this.content = new Content(words);
    this.treated = words.of("treatedArm");
    this.control = words.of("controlArm");
    this.labelled = words.of("armLabels");
  }

  Passage of(List<Word> words, Question question) {
    return new Passage(words, arms(words, question), outcome(words, question.outcome()));
  }

  private List<Arm> arms(List<Word> words, Question question) {
    Set<String> ones = content.only(question.intervention(), question.comparator());
    Set<String> others = content.only(question.comparator(), question.intervention());
    ones.addAll(initials(question.intervention()));
    others.addAll(initials(question.comparator()));
    ones.addAll(content.only(question.names(), question.comparator()));
    others.addAll(content.only(question.otherNames(), question.intervention()));
    boolean swapped =
        control.in(question.intervention(), 0, question.intervention().size())
            && !control.in(question.comparator(), 0, question.comparator().size());
    List<Arm> arms = new ArrayList<>(Collections.nCopies(words.size(), Arm.NONE));
    Set<String> labels = labels(question.intervention());
    Set<String> otherLabels = labels(question.comparator());
    if (labels.isEmpty() && otherLabels.isEmpty()) {
      labels.addAll(labels(question.names()));
      otherLabels.addAll(labels(question.otherNames()));
    }
    for (int i = 0; i < words.size(); i++) {
      String norm = words.get(i).norm();
      String label = i > 0 && labelled.has(words, i - 1) ? words.get(i).lower() : "";
      if (labels.contains(label) != otherLabels.contains(label)) {
        arms.set(i, labels.contains(label) ? Arm.INTERVENTION : Arm.COMPARATOR);
      } else if (Content.in(norm, ones)) {
        arms.set(i, Arm.INTERVENTION);
      } else if (Content.in(norm, others)) {
        arms.set(i, Arm.COMPARATOR);
      }
    }
    addUsual(words, arms, swapped);
    return arms;
  }

  /** Words as "treated" and "controls" count for an arm that no name of its own tells. */
  private void addUsual(List<Word> words, List<Arm> arms, boolean swapped) {
    Arm one = swapped ? Arm.COMPARATOR : Arm.INTERVENTION;
    boolean named = arms.contains(one);
    boolean otherNamed = arms.contains(one.other());
    for (int i = 0; i < words.size(); i++) {
      if (arms.get(i) == Arm.NONE && !named && treated.has(words, i)) {
        arms.set(i, one);
      } else if (arms.get(i) == Arm.NONE && !otherNamed && control.has(words, i)) {
        arms.set(i, one.other());
      }
    }
  }

  /** "B" of "group B". */
  private Set<String> labels(List<Word> words) {
    Set<String> labels = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      if (labelled.has(words, i - 1) && words.get(i).lower().length() <= 3) {
        labels.add(words.get(i).lower());
      }
    }
    return labels;
  }

  /** "total thyroidectomy" is "TT" as well. */
  private Set<String> initials(List<Word> words) {
    Set<String> all = new HashSet<>();
    StringBuilder letters = new StringBuilder();
    for (Word word : words) {
      if (word.isWord() && !Character.isDigit(word.lower().charAt(0))) {
        letters.append(word.lower().charAt(0));
      }
    }
    if (letters.length() >= 2 && letters.length() <= 6) {
      all.add(letters.toString());
    }
    return all;
  }

  private List<Boolean> outcome(List<Word> words, List<Word> outcome) {
    Set<String> names = content.of(outcome);
    return words.stream().map(word -> Content.in(word.norm(), names)).toList();
  }
}
