package org.claimtrace.extract.trial.size;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.extract.trial.size.Headcount.Form;
import org.claimtrace.model.lexicon.Word;

/** Finds the arms of a trial with their numbers, and adds them up. */
final class ArmSums {
  private static final int MOST_ARMS = 8;

  private final Phrases toArm;
  private final Phrases random;
  private final Phrases divided;
  private final Phrases arms;
  private final Phrases patientWords;

  ArmSums(TrialWords words) {
    this.toArm = words.of("toArm");
    this.random = words.of("randomised");
    this.divided = words.of("divided");
    this.arms = words.of("armNouns");
    this.patientWords = words.of("enrolled");
  }

  /** The sums that a sentence gives rise to, and those over it and the next. */
  List<Candidate> of(Statement statement, Statement next) {
    List<Candidate> sums = new ArrayList<>();
    double score = score(statement.words());
    add(sums, statement, statement.all(Form.ARM_N), score + 1);
    add(sums, statement, bracketed(statement), score);
    List<Headcount> toArms =
        statement.counts().stream()
            .filter(it -> it.form() == Form.PEOPLE || it.form() == Form.BARE)
            .filter(it -> isArm(statement.words(), it))
            .toList();
    add(sums, statement, toArms, score);
    List<Headcount> receiving =
        statement.all(Form.PEOPLE).stream().filter(it -> receiving(statement.words(), it)).toList();
    add(sums, statement, receiving, score + 1);
    times(statement).ifPresent(sums::add);
    List<Headcount> own = statement.all(Form.ARM_N);
    List<Headcount> others = next.all(Form.ARM_N);
    if (own.size() == 1
        && others.size() == 1
        && arms.in(statement.words(), 0, own.get(0).count().from())
        && arms.in(next.words(), 0, others.get(0).count().from())) {
      // the places of two sentences cannot lie in one; the sum only confirms a number said
      // elsewhere
      sums.add(
          new Candidate(
              statement,
              List.of(own.get(0).count(), others.get(0).count()),
              Double.NEGATIVE_INFINITY,
              "sum over sentences"));
    }
    return sums;
  }

  private double score(List<Word> words) {
    return random.in(words, 0, words.size())
        ? 3
        : divided.in(words, 0, words.size()) || patientWords.in(words, 0, words.size()) ? 2 : 0;
  }

  /** Numbers alone in brackets, unless they count points of a list: "(1) … (2) …". */
  private static List<Headcount> bracketed(Statement statement) {
    List<Headcount> all = statement.all(Form.BRACKET);
    boolean list = all.size() > 1 && all.get(1).value() == all.get(0).value() + 1;
    return list && all.get(0).value() < MOST_ARMS ? List.of() : all;
  }

  private static void add(
      List<Candidate> sums, Statement statement, List<Headcount> all, double score) {
    // "40 were randomised, 21 to tea and 19 to water": the first is the sum of the others
    int sum = all.stream().mapToInt(Headcount::value).sum();
    boolean total = all.size() > 2 && all.get(0).value() * 2 == sum;
    List<Headcount> arms = total ? all.subList(1, all.size()) : all;
    if (arms.size() >= 2 && arms.size() <= MOST_ARMS) {
      sums.add(
          new Candidate(
              statement, arms.stream().map(Headcount::count).toList(), score, "sum of arms"));
    }
  }

  /** Whether a number goes "to", "in" or "into" an arm, or what it counts is in brackets. */
  boolean isArm(List<Word> words, Headcount count) {
    int i = Math.max(count.noun() + 1, count.count().to());
    int end = Math.min(words.size(), i + 9);
    boolean bracket = count.count().from() > 0 && is(words, count.count().from() - 1, "(");
    int from = count.count().from();
    boolean named = from > 1 && is(words, from - 1, ",") && arms.has(words, from - 2);
    if (named || (bracket && i < words.size() && (is(words, i, ")") || is(words, i, ",")))) {
      return true;
    }
    if (random.has(words, i)) {
      return arms.in(words, i, end);
    }
    int length = toArm.at(words, i);
    return length > 0 && (count.form() == Form.BARE || arms.in(words, i, end));
  }

  /** "15 patients receiving tea and another 15 receiving water": an arm if there are several. */
  private boolean receiving(List<Word> words, Headcount count) {
    return toArm.has(words, count.noun() + 1)
        && words.get(count.noun() + 1).lower().startsWith("receiv");
  }

  /** "Two groups of 12 rats". */
  private java.util.Optional<Candidate> times(Statement statement) {
    List<Word> words = statement.words();
    for (Headcount count : statement.all(Form.PEOPLE)) {
      int of = count.count().from() - 1;
      if (of < 2 || !is(words, of, "of") || !arms.has(words, of - 1)) {
        continue;
      }
      for (Count groups : Counts.of(words)) {
        if (groups.to() == of - 1 && groups.value() <= MOST_ARMS) {
          return java.util.Optional.of(
              new Candidate(
                  statement,
                  java.util.Collections.nCopies(groups.value(), count.count()),
                  4,
                  "arms of one size"));
        }
      }
    }
    return java.util.Optional.empty();
  }

  private static boolean is(List<Word> words, int i, String lower) {
    return i < words.size() && words.get(i).lower().equals(lower);
  }
}
