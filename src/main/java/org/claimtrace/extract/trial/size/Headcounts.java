package org.claimtrace.extract.trial.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.model.lexicon.Word;

/** Finds the numbers of a sentence that count people: never days, years, doses, centres. */
final class Headcounts {
  /** How many words may stand between a number and its noun. */
  private static final int REACH = 9;

  private final Phrases people;
  private final Phrases breakers;
  private final Phrases notBefore;
  private final Phrases notBehind;
  private final Phrases actions;
  private final Phrases arms;
  private final Phrases joins;
  private final Phrases random;
  private final Phrases typed;
  private final Phrases wholes;
  private final Phrases toArm;

  Headcounts(TrialWords words) {
    this.people = words.of("people");
    this.breakers = words.of("sizeBreakers");
    this.notBefore = words.of("sizeNotBefore");
    this.notBehind = words.of("sizeNotBehind");
    this.actions = words.of("sizeActions");
    this.arms = words.of("armNouns");
    this.joins = words.of("joins");
    this.random = words.of("randomised");
    this.typed = words.of("typed");
    this.wholes = words.of("wholes");
    this.toArm = words.of("toArm");
  }

  /** The numbers of people in a sentence, in order. */
  List<Headcount> of(List<Word> words) {
    List<Headcount> found = new ArrayList<>();
    for (Count count : Counts.of(words)) {
      one(words, count).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Headcount> one(List<Word> words, Count count) {
    int before = count.from() - 1;
    if (lower(words, before).equals("=")) {
      return lower(words, before - 1).equals("n") ? ofN(words, count) : Optional.empty();
    }
    if (count.value() < 2 || notBefore.has(words, before) || notBehind.has(words, count.to())) {
      return Optional.empty();
    }
    int noun = noun(words, count.to());
    if (noun < 0 && lower(words, before).equals("of") && lower(words, before - 1).equals("total")) {
      noun = anyPlural(words, count.to());
    }
    if (noun >= 0) {
      return Optional.of(new Headcount(count, noun, Headcount.Form.PEOPLE));
    }
    if (lower(words, before).equals("(") && lower(words, count.to()).equals(")")) {
      return Optional.of(new Headcount(count, count.to() - 1, Headcount.Form.BRACKET));
    }
    boolean listed = joins.has(words, before) && toArm.has(words, count.to());
    return listed || actions.has(words, count.to())
        ? Optional.of(new Headcount(count, count.to() - 1, Headcount.Form.BARE))
        : Optional.empty();
  }

  /**
   * The noun that a number counts: the first word for people before anything that ends a phrase.
   */
  private int noun(List<Word> words, int from) {
    int i = from;
    int seen = 0;
    while (i < words.size() && seen < REACH) {
      if (people.has(words, i) && !lower(words, i + 1).equals("-")) {
        return i + people.at(words, i) - 1;
      }
      if (lower(words, i).equals("(")) {
        i = Brackets.behind(words, i);
        continue;
      }
      boolean number = Character.isDigit(lower(words, i).charAt(0)) && !typed.has(words, i - 1);
      if (number || breakers.has(words, i)) {
        return -1;
      }
      i++;
      seen++;
    }
    return -1;
  }

  /** Whatever a total counts, where the verb tells that it was randomised: "60 older Finns". */
  private int anyPlural(List<Word> words, int from) {
    int i = from;
    while (i < words.size() && !breakers.has(words, i) && !lower(words, i).matches("\\W|will")) {
      i++;
    }
    boolean plural = i > from && lower(words, i - 1).matches("\\p{L}{3,}s");
    return plural && random.in(words, i, i + REACH) ? i - 1 : -1;
  }

  /** "n = 40": of all if it stands behind a word for people, of an arm otherwise. */
  private Optional<Headcount> ofN(List<Word> words, Count count) {
    // "n = 26 classes" counts no one
    if (lower(words, count.to()).matches("\\p{L}{4,}") && !people.has(words, count.to())) {
      return Optional.empty();
    }
    int open = count.from() - 3;
    while (open >= 0 && !lower(words, open).matches("[(\\[]")) {
      open--;
    }
    boolean direct = open == count.from() - 3 && !arms.in(words, open - 3, open);
    boolean lone = !several(words);
    boolean ofAll =
        direct
            && (people.in(words, open - 3, open)
                || wholes.in(words, open - 2, open)
                || (lone && people.in(words, 0, open)));
    Headcount.Form form = ofAll ? Headcount.Form.PEOPLE_N : Headcount.Form.ARM_N;
    return Optional.of(new Headcount(count, count.to() - 1, form));
  }

  /** Whether more than one "n =" stands in the sentence. */
  private static boolean several(List<Word> words) {
    int seen = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      seen += lower(words, i).equals("n") && lower(words, i + 1).equals("=") ? 1 : 0;
    }
    return seen > 1;
  }

  private static String lower(List<Word> words, int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).lower();
  }
}
