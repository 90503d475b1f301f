package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.ArmMentions.Spoken;
import org.claimtrace.extract.ArmPairs.Pair;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Piece;
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
  /** A comparative and the change it measures: "greater relative reduction". */
  private static final int ADJACENT = 2;

  private final Directions directions;
  private final WordLists lists;
  private final Terms terms;
  private final ArmPairs held;

  ArmResults(Directions directions, WordLists lists, Terms terms) {
    this.directions = directions;
    this.lists = lists;
    this.terms = terms;
    this.held = new ArmPairs(lists);
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

  /** What the sentence tells of the outcomes in a slot. */
  List<Result> of(Article article, Line line, Match match, String slot) {
    Map<String, Topic> names = article.premises().names();
    Set<Result> results = new LinkedHashSet<>();
    for (Pair pair : held.of(article, line, match.trigger())) {
      for (Piece piece : match.slots().getOrDefault(slot, List.of())) {
        // when, and not what
        boolean time =
            line.lower(piece.from() - 1).matches("before|after|during|within|until|by|at");
        if (time) {
          continue;
        }
        Question question =
            new Question(
                line.words().subList(piece.from(), piece.to()),
                Words.of(pair.one().arm().label()),
                Words.of(pair.other().arm().label()),
                called(names, pair.one()),
                called(names, pair.other()));
        DirectionFinding finding = directions.of(line, question);
        if (finding instanceof Told first) {
          Optional<Told> agreed =
              agrees(line, match, first)
                  ? Optional.of(first)
                  : inSeries(line, match, piece, question);
          if (agreed.isEmpty()) {
            continue;
          }
          Told told = agreed.get();
          result(article, line, match, piece, pair, told)
              .filter(result -> !result.subject().key().equals(result.object().key()))
              .ifPresent(results::add);
          better(line, match, piece, pair, told.direction()).ifPresent(results::add);
        }
      }
    }
    return List.copyOf(results);
  }

  private static List<Word> called(Map<String, Topic> names, Spoken spoken) {
    List<Word> called = new ArrayList<>(GroupNames.of(names, spoken.arm()));
    called.addAll(Words.of(" ; " + spoken.called()));
    return called;
  }

  private Optional<Result> result(
      Article article, Line line, Match match, Piece piece, Pair pair, Told told) {
    Direction direction = told.direction();
    Mention mention = line.mention(match.trigger(), match.trigger() + 1);
    Term one = Terms.named(mention, pair.one().arm());
    boolean same = direction == Direction.NO_DIFFERENCE;
    boolean both = !pair.one().called().isEmpty() && !pair.other().called().isEmpty();
    if (same && !both && !held.holdsAgainst(line) && !tellsOfNone(line, match)) {
      // "without an increase in C": of no arm beside the other
      return Optional.empty();
    }
    if (same && isWeak(line, match, pair)) {
      String way = lists.has("lessWords", line.lower(match.trigger())) ? "decreases" : "increases";
      return terms
          .thing(line, piece, way, article)
          .map(y -> new Result(one, way, y, Polarity.UNCLEAR));
    }
    if (same && !held.isInactive(pair.other().arm())) {
      Term other = Terms.named(mention, pair.other().arm());
      return Optional.of(new Result(one, "superiorTo", other, Polarity.NEGATED));
    }
    if (lists.has("groups", line.word(piece.to() - 1).norm())) {
      // no outcome is named
      return Optional.empty();
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

  /** "No difference", "did not differ", "similar": the trigger itself holds things together. */
  private boolean tellsOfNone(Line line, Match match) {
    String trigger = line.lower(match.trigger());
    return lists.has("differing", trigger) || lists.has("comparing", trigger);
  }

  /** A comparative tells of its own noun only: "the rate was higher and the pain was lower". */
  private boolean agrees(Line line, Match match, Told told) {
    boolean way = told.basis().matches("comparative|each arm by itself");
    boolean near = Math.abs(told.word() - match.trigger()) <= ADJACENT;
    // "significant lower": what is lower is told where "lower" is read
    boolean own = !lists.has("significance", line.lower(match.trigger()));
    return !way || near && own;
  }

  /** "Compared with B, A had lower C, the D was lower": each part by its own comparative. */
  private Optional<Told> inSeries(Line line, Match match, Piece piece, Question question) {
    int trigger = match.trigger();
    int from = trigger;
    while (from > 0 && !line.lower(from - 1).matches("[,;]")) {
      from--;
    }
    int to = trigger + 1;
    while (to < line.size() && !line.lower(to).matches("[,;]")) {
      to++;
    }
    boolean fronted = held.than(line) >= 0 && held.than(line) < Math.min(from, piece.from());
    if (!fronted || piece.from() < from || piece.from() > trigger) {
      return Optional.empty();
    }
    int begin = from;
    return directions.of(line.words().subList(from, to), question) instanceof Told told
            && told.basis().equals("comparative")
            && told.word() + begin == trigger
        ? Optional.of(told)
        : Optional.empty();
  }

  /** "Higher in A than in B, but not significantly". */
  private boolean isWeak(Line line, Match match, Pair pair) {
    String trigger = line.lower(match.trigger());
    boolean way = lists.has("lessWords", trigger) || lists.has("moreWords", trigger);
    String text = line.text().toLowerCase(Locale.ROOT);
    int one = text.indexOf(pair.one().called());
    int other = text.lastIndexOf(pair.other().called());
    return way && !pair.one().called().isEmpty() && held.rests(line) && one < other;
  }

  /**
   * Which arm was the better one, where the sentence names both and the outcome has a good side.
   */
  private Optional<Result> better(
      Line line, Match match, Piece piece, Pair pair, Direction direction) {
    String hoped = hoped(line, piece);
    boolean named = !pair.one().called().isEmpty() && !pair.other().called().isEmpty();
    if (!named
        || direction == Direction.NO_DIFFERENCE
        || hoped.equals("affects")
        || !held.rests(line)) {
      return Optional.empty();
    }
    boolean won = (direction == Direction.DECREASED) == hoped.equals("decreases");
    Mention mention = line.mention(match.trigger(), match.trigger() + 1);
    return Optional.of(
        new Result(
            Terms.named(mention, (won ? pair.one() : pair.other()).arm()),
            "superiorTo",
            Terms.named(mention, (won ? pair.other() : pair.one()).arm()),
            Polarity.AFFIRMED));
  }

  /** Which way one hopes that an outcome goes. */
  private String hoped(Line line, Piece piece) {
    boolean good = false;
    for (int i = piece.from(); i < piece.to(); i++) {
      if (lists.has("bad", line.word(i).norm()) || lists.has("betterLess", line.lower(i))) {
        return "decreases";
      }
      good |= lists.has("good", line.word(i).norm());
    }
    return good ? "increases" : "affects";
  }
}
