package org.claimtrace.extract.trial.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.extract.trial.direction.Cue.Kind;
import org.claimtrace.extract.trial.direction.DirectionFinding.Told;
import org.claimtrace.extract.trial.direction.DirectionFinding.Untold;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.lexicon.Word;

/** Tells which way an outcome went under one arm of a trial, beside another. Immutable. */
public final class Directions {
  private final ArmNames names;
  private final Passages passages;
  private final Clauses clauses;
  private final Cues cues;
  private final Sides sides;
  private final ArmNumbers numbers;
  private final Ratio ratios;
  private final TrialWords lists;
  private final Phrases between;
  private final Phrases both;
  private final Phrases significant;
  private final Phrases withdraws;

  /**
   * Sets up.
   *
   * @param words the word lists
   */
  public Directions(TrialWords words) {
    this.names = new ArmNames(words);
    this.passages = new Passages(words);
    this.clauses = new Clauses(words);
    this.cues = new Cues(words);
    this.sides = new Sides(words);
    this.numbers = new ArmNumbers(words);
    this.ratios = new Ratio(words);
    this.between = words.of("between");
    this.both = words.of("bothArms");
    this.significant = words.of("significant");
    this.withdraws = words.of("withdraws");
    this.lists = words;
  }

  /**
   * Learns from an article what else it calls the two arms: "group A", abbreviations.
   *
   * @param question the outcome and the arms
   * @param document the article
   * @return the question with the names found, for any passage of the article
   */
  public Question named(Question question, Document document) {
    return names.named(question, document);
  }

  /**
   * Which way an outcome went, as one sentence says.
   *
   * @param line the sentence
   * @param question the outcome and the arms
   * @return the direction with what tells it, or why there is none
   */
  public DirectionFinding of(Line line, Question question) {
    return of(line.words(), question);
  }

  /**
   * Which way an outcome went, as a passage says.
   *
   * @param words the passage
   * @param question the outcome and the arms
   * @return the direction with what tells it, or why there is none
   */
  public DirectionFinding of(List<Word> words, Question question) {
    Passage passage = passages.of(words, question);
    List<Clause> all = clauses.of(words);
    if (all.isEmpty()) {
      return new Untold("no words");
    }
    Valence valence = Valence.of(question, lists);
    Optional<Told> within = within(passage, all, valence);
    if (within.isPresent()) {
      return within.get();
    }
    for (Clause clause : ranked(passage, all)) {
      Optional<Told> told =
          told(passage, clause, valence).map(it -> withdrawn(passage, all, clause, it));
      if (told.isPresent()) {
        return told.get();
      }
    }
    return new Untold("no word and no number that tells a direction");
  }

  /** The clauses that may tell it, the likeliest first; the whole passage last. */
  private List<Clause> ranked(Passage passage, List<Clause> all) {
    Clause best = all.get(0);
    double most = -1;
    for (Clause clause : all) {
      double about =
          passage.about(clause.from(), clause.to())
              + (passage.names(Arm.INTERVENTION, clause.from(), clause.to()) ? 0.5 : 0)
              - (both.in(passage.words(), clause.from(), clause.to()) ? 0.75 : 0);
      if (about > most) {
        best = clause;
        most = about;
      }
    }
    List<Clause> ranked = new ArrayList<>();
    ranked.add(best);
    int at = all.indexOf(best);
    if (at + 1 < all.size()) {
      ranked.add(new Clause(best.from(), all.get(at + 1).to(), best.sentence()));
    }
    if (at > 0) {
      ranked.add(new Clause(all.get(at - 1).from(), best.to(), best.sentence()));
    }
    ranked.add(new Clause(0, passage.size(), 0));
    return ranked;
  }

  /** "A fell, B did not change": what is told of each arm by itself. */
  private Optional<Told> within(Passage passage, List<Clause> all, Valence valence) {
    Optional<Cue> one = Optional.empty();
    Optional<Cue> other = Optional.empty();
    for (Clause clause : all) {
      boolean i = passage.names(Arm.INTERVENTION, clause.from(), clause.to());
      boolean c = passage.names(Arm.COMPARATOR, clause.from(), clause.to());
      List<Cue> found = cues.of(passage, clause.from(), clause.to());
      if (i == c || found.isEmpty() || between.in(passage.words(), clause.from(), clause.to())) {
        continue;
      }
      if (i && one.isEmpty()) {
        one = Optional.of(found.get(0));
      } else if (c && other.isEmpty()) {
        other = Optional.of(found.get(0));
      }
    }
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    boolean sameOne = one.get().kind() == Kind.SAME;
    boolean sameOther = other.get().kind() == Kind.SAME;
    if (sameOne == sameOther) {
      return Optional.empty();
    }
    Direction direction =
        sameOther ? valence.of(one.get().kind()) : valence.of(other.get().kind()).flipped();
    return Optional.of(
        new Told(
            direction, "each arm by itself", sameOther ? one.get().word() : other.get().word()));
  }

  /** "…, but this difference was not significant". */
  private Told withdrawn(Passage passage, List<Clause> all, Clause clause, Told told) {
    boolean sure =
        told.direction() == Direction.NO_DIFFERENCE
            || significant.in(passage.words(), clause.from(), clause.to())
            || Significance.pValues(passage, clause.from(), clause.to()).stream()
                .anyMatch(SignificanceTest::significant);
    for (Clause next : all) {
      if (sure || next.from() != clause.to() || !withdraws.has(passage.words(), next.from())) {
        continue;
      }
      Optional<Cue> same =
          cues.of(passage, next.from(), next.to()).stream()
              .filter(it -> it.kind() == Kind.SAME)
              .findFirst();
      if (same.isPresent()) {
        return new Told(Direction.NO_DIFFERENCE, "withdrawn", same.get().word());
      }
    }
    return told;
  }

  private Optional<Told> told(Passage passage, Clause clause, Valence valence) {
    List<Cue> found = cues.of(passage, clause.from(), clause.to());
    List<SignificanceTest> tests = Significance.pValues(passage, clause.from(), clause.to());
    Optional<Cue> same = found.stream().filter(it -> it.kind() == Kind.SAME).findFirst();
    Optional<Cue> change = change(passage, clause, found);
    boolean significant = tests.stream().anyMatch(SignificanceTest::significant);
    if (same.isPresent()) {
      return Optional.of(new Told(Direction.NO_DIFFERENCE, "no difference", same.get().word()));
    }
    if (!tests.isEmpty() && !significant) {
      return Optional.of(new Told(Direction.NO_DIFFERENCE, "p value", tests.get(0).word()));
    }
    Optional<Direction> ratio = ratios.of(passage, clause);
    if (tests.isEmpty() && ratio.isPresent() && ratio.get() == Direction.NO_DIFFERENCE) {
      return Optional.of(new Told(ratio.get(), "interval", clause.from()));
    }
    if (change.isPresent()) {
      return Optional.of(
          new Told(
              direction(passage, clause, change.get(), valence),
              "comparative",
              change.get().word()));
    }
    if (ratio.isPresent()) {
      return Optional.of(new Told(ratio.get(), "interval", clause.from()));
    }
    if (significant || difference(passage, clause)) {
      return numbers
          .of(passage, clause)
          .map(it -> new Told(it, "numbers of the arms", clause.from()));
    }
    return Optional.empty();
  }

  private boolean difference(Passage passage, Clause clause) {
    return significant.in(passage.words(), clause.from(), clause.to());
  }

  /** The cue that counts: the last before "than", reckoned with the change that it measures. */
  private Optional<Cue> change(Passage passage, Clause clause, List<Cue> found) {
    List<Cue> changes = found.stream().filter(it -> it.kind() != Kind.SAME).toList();
    int than = sides.than(passage, clause.from(), clause.to());
    Optional<Cue> last =
        changes.stream().filter(it -> it.word() < than).reduce((one, other) -> other);
    if (last.isEmpty()) {
      return changes.stream().findFirst();
    }
    Cue first = changes.get(0);
    boolean measured =
        first.word() < last.get().word()
            && cues.isChange(passage, first)
            && cues.isDegree(passage, last.get());
    return Optional.of(measured ? cues.product(first, last.get()) : last.get());
  }

  private Direction direction(Passage passage, Clause clause, Cue cue, Valence valence) {
    Direction direction = valence.of(cue.kind());
    Arm subject = sides.subject(passage, clause, cue.word());
    return subject == Arm.COMPARATOR ? direction.flipped() : direction;
  }
}
