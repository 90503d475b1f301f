package org.claimtrace.extract.trial.size;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.extract.trial.size.Headcount.Form;
import org.claimtrace.model.lexicon.Word;

/** Tells how much speaks for a number of people being all that took part. */
final class SizeScores {
  private static final int NEAR = 8;
  private static final int CLOSE = 5;
  private static final int LIST = 12;

  private final Phrases random;
  private final Phrases enrolled;
  private final Phrases total;
  private final Phrases screened;
  private final Phrases subset;
  private final Phrases planned;
  private final Phrases frame;
  private final Phrases links;
  private final Phrases parts;
  private final Phrases more;
  private final ArmSums arms;

  SizeScores(TrialWords words, ArmSums arms) {
    this.random = words.of("randomised");
    this.enrolled = words.of("enrolled");
    this.total = words.of("totalOf");
    this.screened = words.of("screened");
    this.subset = words.of("subset");
    this.planned = words.of("planned");
    this.frame = words.of("studyNouns");
    this.links = words.of("links");
    this.parts = words.of("parts");
    this.more = words.of("more");
    this.arms = arms;
  }

  /** The candidates of a sentence. */
  List<Candidate> of(Statement statement) {
    List<Candidate> candidates = new ArrayList<>();
    boolean first = true;
    Headcount before = null;
    for (Headcount count : statement.counts()) {
      boolean pair = before != null && joined(statement.words(), before, count);
      if (pair) {
        Candidate one = candidates.remove(candidates.size() - 1);
        candidates.add(
            new Candidate(
                statement,
                List.of(one.counts().get(0), count.count()),
                one.score() + 0.5,
                "sum of two kinds"));
        before = null;
        continue;
      }
      before = count.form() == Form.PEOPLE ? count : null;
      if (count.form() == Form.ARM_N || count.form() == Form.BRACKET) {
        continue;
      }
      candidates.add(
          new Candidate(
              statement, List.of(count.count()), score(statement, count, first), "total"));
      first = false;
    }
    return candidates;
  }

  private double score(Statement statement, Headcount count, boolean first) {
    List<Word> words = statement.words();
    int from = count.count().from();
    int behind = count.noun() + 1;
    int end = words.size();
    double score = count.form() == Form.BARE ? 0 : 1;
    int cue = random.first(words, Math.max(0, from - NEAR), end);
    score += cue < 0 ? 0 : cue < from ? 2 : first ? 3 : 1.5;
    boolean opens = from <= 1 || is(words, from - 1, ":") || (from == 2 && is(words, 1, ","));
    score += count.form() == Form.PEOPLE_N ? 1.5 : opens ? 1 : 0;
    score -= is(words, from - 1, "of") && parts.has(words, from - 2) ? 4 : 0;
    score -= ofCount(words, from) ? 2 : 0;
    score += enrolled.in(words, Math.max(0, from - NEAR), end) ? 2 : 0;
    score += total.in(words, Math.max(0, from - 3), from) ? 1.5 : 0;
    boolean framed = frame.in(words, 0, from);
    score += framed ? links.has(words, from - 1) ? 1.5 : 0.5 : 0;
    score -= screened.in(words, from, Math.min(end, behind + 4)) ? 4 : 0;
    score -= planned.in(words, 0, end) ? 4 : 0;
    score -= subset.in(words, behind, Math.min(end, behind + CLOSE)) ? 2.5 : 0;
    score -=
        from > 1 && words.get(from - 2).lower().equals("of") && is(words, from - 1, "the") ? 1 : 0;
    score -= armLocal(words, count) ? 4 : 0;
    score -= share(words, behind) || share(words, count.count().to()) ? 2 : 0;
    score -= more.has(words, from - 1) ? 1.5 : 0;
    score -= listed(words, from) ? 2.5 : 0;
    return score - SampleSizes.LATER * statement.index();
  }

  /** Whether the number is of one arm: the arm is named before any verb. */
  private boolean armLocal(List<Word> words, Headcount count) {
    return arms.isArm(words, count);
  }

  private static boolean share(List<Word> words, int at) {
    return is(words, at, "(") && Brackets.percent(words, at);
  }

  /** "32 on water, 33 on tea and 38 on milk": the last of a list. */
  private static boolean listed(List<Word> words, int from) {
    List<Word> before = words.subList(Math.max(0, from - LIST), Math.max(0, from));
    return is(words, from - 1, "and")
        && before.stream().noneMatch(word -> word.lower().equals("("))
        && Counts.of(before).size() > 1;
  }

  /** "11 of 16 patients". */
  private static boolean ofCount(List<Word> words, int from) {
    return is(words, from - 1, "of")
        && from > 1
        && Character.isDigit(words.get(from - 2).lower().charAt(0));
  }

  /** "150 boys and 147 girls". */
  private boolean joined(List<Word> words, Headcount one, Headcount other) {
    int and = one.noun() + 1;
    if (and < words.size() && is(words, and, "(")) {
      and = Math.min(Brackets.behind(words, and), words.size() - 1);
    }
    return other.form() == Form.PEOPLE
        && other.count().from() == and + 1
        && is(words, and, "and")
        && !words.get(one.noun()).norm().equals(words.get(other.noun()).norm());
  }

  private static boolean is(List<Word> words, int i, String lower) {
    return i >= 0 && i < words.size() && words.get(i).lower().equals(lower);
  }
}
