package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.line.WordLists;

import org.claimtrace.extract.term.Terms;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.extract.trial.direction.Direction;
import org.claimtrace.extract.trial.direction.DirectionFinding;
import org.claimtrace.extract.trial.direction.DirectionFinding.Told;
import org.claimtrace.extract.trial.direction.Directions;
import org.claimtrace.extract.trial.direction.Question;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/**
 * Results of a study's two arms held against each other, as a sentence tells them of an outcome: by
 * a comparative, a verdict or numbers. Arms that the study does not name make none.
 */
final class ArmResults {
  private final Directions directions;
  private final WordLists lists;
  private final Terms terms;

  ArmResults(Directions directions, WordLists lists, Terms terms) {
    this.directions = directions;
    this.lists = lists;
    this.terms = terms;
  }

  /**
   * A result.
   *
   * @param subject what one arm got
   * @param predicate what it did, by the predicate's name
   * @param object the outcome, or what the other arm got
   * @param polarity whether it did
   */
  record Result(Term subject, String predicate, Term object, Polarity polarity) {}

  /** Two arms. */
  private record Pair(Topic one, Topic other) {}

  /** What the sentence tells of the outcomes in a slot. */
  List<Result> of(Article article, Line line, Match match, String slot) {
    Map<String, Topic> names = article.premises().names();
    Set<Result> results = new LinkedHashSet<>();
    for (Pair pair : pairs(article.arms(line), names, line)) {
      for (Piece piece : match.slots().getOrDefault(slot, List.of())) {
        Question question =
            new Question(
                line.words().subList(piece.from(), piece.to()),
                Words.of(pair.one().label()),
                Words.of(pair.other().label()),
                GroupNames.of(names, pair.one()),
                GroupNames.of(names, pair.other()));
        DirectionFinding finding = directions.of(line, question);
        if (finding instanceof Told told) {
          result(article, line, match, piece, pair, told.direction()).ifPresent(results::add);
        }
      }
    }
    return List.copyOf(results);
  }

  private Optional<Result> result(
      Article article, Line line, Match match, Piece piece, Pair pair, Direction direction) {
    Mention mention = line.mention(match.trigger(), match.trigger() + 1);
    Term one = Terms.named(mention, pair.one());
    boolean same = direction == Direction.NO_DIFFERENCE;
    if (same && !isInactive(pair.other())) {
      Term other = Terms.named(mention, pair.other());
      return Optional.of(new Result(one, "superiorTo", other, Polarity.NEGATED));
    }
    String predicate =
        switch (direction) {
          case INCREASED -> "increases";
          case DECREASED -> "decreases";
          case NO_DIFFERENCE -> hoped(line, piece);
        };
    return terms
        .thing(line, piece, predicate, article)
        .map(y -> new Result(one, predicate, y, same ? Polarity.NEGATED : Polarity.AFFIRMED));
  }

  private boolean isInactive(Topic arm) {
    return Words.of(arm.label()).stream().anyMatch(word -> lists.has("comparators", word.lower()));
  }

  /** Which way one hopes that an outcome goes. */
  private String hoped(Line line, Piece piece) {
    boolean good = false;
    for (int i = piece.from(); i < piece.to(); i++) {
      if (lists.has("bad", line.word(i).norm())) {
        return "decreases";
      }
      good |= lists.has("good", line.word(i).norm());
    }
    return good ? "increases" : "affects";
  }

  /** Which arms the sentence holds against each other: those it names, else the study's two. */
  private static List<Pair> pairs(Arms arms, Map<String, Topic> names, Line line) {
    List<Topic> all = new ArrayList<>(arms.interventions());
    all.addAll(arms.comparators());
    List<Topic> named = all.stream().filter(arm -> isNamed(arm, all, names, line)).toList();
    if (named.size() == 2) {
      return List.of(new Pair(named.get(0), named.get(1)));
    }
    if (named.size() > 2 || all.size() < 2) {
      return List.of();
    }
    if (arms.comparators().isEmpty()) {
      return all.size() == 2 ? List.of(new Pair(all.get(0), all.get(1))) : List.of();
    }
    Topic comparator = arms.comparators().get(0);
    List<Topic> tried =
        named.isEmpty() || arms.comparators().contains(named.get(0)) ? arms.interventions() : named;
    if (tried.isEmpty() || tried.size() > 2) {
      return List.of();
    }
    Topic other = !named.isEmpty() && arms.comparators().contains(named.get(0)) ? named.get(0) : comparator;
    return tried.stream().map(arm -> new Pair(arm, other)).toList();
  }

  /** Whether a sentence has a word that only this arm's names have. */
  private static boolean isNamed(
      Topic arm, List<Topic> all, Map<String, Topic> names, Line line) {
    Set<String> own = new HashSet<>(words(arm.label()));
    all.stream().filter(other -> !other.equals(arm)).forEach(o -> own.removeAll(words(o.label())));
    String text = " " + line.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+-]+", " ") + " ";
    return own.stream().anyMatch(word -> text.contains(" " + word))
        || names.entrySet().stream()
            .anyMatch(n -> n.getValue().equals(arm) && text.contains(" " + n.getKey() + " "));
  }

  private static List<String> words(String label) {
    return Words.of(label).stream().map(Word::lower).filter(word -> word.length() > 3).toList();
  }
}
