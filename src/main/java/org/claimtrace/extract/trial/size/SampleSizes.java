package org.claimtrace.extract.trial.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/**
 * Finds how many took part in a trial: all that were randomised, or that could be evaluated if only
 * those are told; the sum of the arms if only arms are told. Never one arm, never those who were
 * only screened. Immutable, in time linear in the text.
 */
public final class SampleSizes {
  /** What a sentence's place costs: a trial tells its size early. */
  static final double LATER = 0.06;

  /** A longer "sentence" is a table or noise; each number looks at all of its sentence. */
  private static final int LONGEST = 600;

  private static final double ENOUGH = 2;
  private static final double SURE = 4;
  private static final double UNSURE = 1;

  private final Headcounts headcounts;
  private final ArmSums arms;
  private final SizeScores scores;

  /**
   * Sets up.
   *
   * @param words the word lists
   */
  public SampleSizes(TrialWords words) {
    this.headcounts = new Headcounts(words);
    this.arms = new ArmSums(words);
    this.scores = new SizeScores(words, arms);
  }

  /**
   * The size that the abstract of an article states.
   *
   * @param document the article
   * @return the number with its places, or why there is none
   */
  public SizeFinding of(Document document) {
    List<Sentence> sentences = Abstracts.sentences(document);
    return sentences.isEmpty()
        ? new SizeFinding.Unstated("no abstract")
        : of(document.text(), sentences);
  }

  /**
   * The size that some sentences state, which all speak of one trial.
   *
   * @param source the article's text
   * @param sentences sentences of it, in order
   * @return the number with its places, or why there is none
   */
  public SizeFinding of(SourceText source, List<Sentence> sentences) {
    List<Candidate> candidates = candidates(statements(source, sentences));
    Optional<Candidate> best =
        candidates.stream()
            .filter(it -> it.score() >= ENOUGH)
            .max(Comparator.comparingDouble(Candidate::score));
    if (best.isEmpty()) {
      boolean none = candidates.isEmpty();
      return new SizeFinding.Unstated(
          none ? "no number of participants" : "no number that is clearly of all participants");
    }
    return stated(best.get(), source, sentences.get(best.get().statement().index()));
  }

  private List<Statement> statements(SourceText source, List<Sentence> sentences) {
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Word> words = Words.of(source.slice(sentence.span()));
      boolean sane = words.size() <= LONGEST;
      statements.add(
          new Statement(statements.size(), words, sane ? headcounts.of(words) : List.of()));
    }
    return statements;
  }

  private List<Candidate> candidates(List<Statement> statements) {
    List<Candidate> sums = new ArrayList<>();
    List<Candidate> totals = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement none = new Statement(i, List.of(), List.of());
      sums.addAll(
          arms.of(statements.get(i), i + 1 < statements.size() ? statements.get(i + 1) : none));
      totals.addAll(scores.of(statements.get(i)));
    }
    List<Candidate> all = new ArrayList<>();
    for (Candidate total : totals) {
      all.add(total.plus(confirmed(total, sums)));
    }
    sums.stream()
        .filter(it -> it.score() > 0)
        .map(it -> it.plus(-LATER * it.statement().index()))
        .forEach(all::add);
    return all;
  }

  /** What it is worth that the arms add up to a total: most where both stand in one sentence. */
  private static double confirmed(Candidate total, List<Candidate> sums) {
    double worth = 0;
    for (Candidate sum : sums) {
      if (sum.size() == total.size()) {
        boolean here = sum.statement().equals(total.statement());
        worth = Math.max(worth, here || total.score() >= ENOUGH ? SURE : UNSURE);
      }
    }
    return worth;
  }

  private static SizeFinding stated(Candidate found, SourceText source, Sentence sentence) {
    int base = source.toUtf16(sentence.span().start());
    List<Word> words = found.statement().words();
    List<Span> places =
        found.counts().stream()
            .map(
                it ->
                    source.span(
                        base + words.get(it.from()).start(), base + words.get(it.to() - 1).end()))
            .distinct()
            .toList();
    return new SizeFinding.Stated(found.size(), places, found.basis());
  }
}
