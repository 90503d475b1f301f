package org.claimtrace.extract.trial.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;

/**
 * Compares the numbers of two arms: "12.1 vs 15.3", "43 % in the tea group and 50 % in controls".
 */
final class ArmNumbers {
  private static final int REACH = 9;

  private final Phrases versus;
  private final Phrases notBefore;
  private final Phrases notBehind;

  ArmNumbers(TrialWords words) {
    this.versus = words.of("versus");
    this.notBefore = words.of("valueNotBefore");
    this.notBehind = words.of("valueNotBehind");
  }

  /** A number, where it stands, and whether it is a percentage. */
  private record Value(double value, int word, boolean percent) {}

  /** An arm and the numbers that are told of it. */
  private record Told(Arm arm, List<Value> values) {}

  /** The direction that two numbers of a clause tell, if they are of the two arms. */
  Optional<Direction> of(Passage passage, Clause clause) {
    List<Value> values = values(passage, clause);
    return named(passage, clause, values).or(() -> versus(passage, clause, values));
  }

  /** "9 % in A and 12 % in B", "A had 9 % and B 12 %": each number beside the name of its arm. */
  private static Optional<Direction> named(Passage passage, Clause clause, List<Value> values) {
    List<Told> told = new ArrayList<>();
    boolean armFirst = false;
    List<Value> waiting = new ArrayList<>();
    int next = 0;
    for (int i = clause.from(); i < clause.to(); i++) {
      if (next < values.size() && values.get(next).word() == i) {
        if (armFirst) {
          told.get(told.size() - 1).values().add(values.get(next));
        } else {
          waiting.add(values.get(next));
        }
        next++;
      } else if (passage.arms().get(i) != Arm.NONE) {
        Arm arm = passage.arms().get(i);
        armFirst |= told.isEmpty() && waiting.isEmpty();
        if (armFirst && (told.isEmpty() || told.get(told.size() - 1).arm() != arm)) {
          told.add(new Told(arm, new ArrayList<>()));
        } else if (!armFirst && !waiting.isEmpty()) {
          told.add(new Told(arm, List.copyOf(waiting)));
          waiting.clear();
        }
      }
    }
    return compared(told);
  }

  private static Optional<Direction> compared(List<Told> told) {
    for (Told one : told) {
      for (Told other : told) {
        boolean pair = one.arm() == Arm.INTERVENTION && other.arm() == Arm.COMPARATOR;
        if (pair && !one.values().isEmpty() && !other.values().isEmpty()) {
          boolean percent =
              one.values().stream().anyMatch(Value::percent)
                  && other.values().stream().anyMatch(Value::percent);
          return sign(
              first(one.values(), percent), first(other.values(), percent), Arm.INTERVENTION);
        }
      }
    }
    return Optional.empty();
  }

  private static double first(List<Value> values, boolean percent) {
    return values.stream().filter(it -> !percent || it.percent()).findFirst().orElseThrow().value();
  }

  /** "12.1 vs 15.3": in the order in which the arms were named. */
  private Optional<Direction> versus(Passage passage, Clause clause, List<Value> values) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (!versus.has(passage.words(), i)) {
        continue;
      }
      Value before = null;
      Value behind = null;
      for (Value value : values) {
        if (value.word() < i && value.word() >= i - REACH && before == null) {
          before = value;
        } else if (value.word() > i && value.word() <= i + REACH && behind == null) {
          behind = value;
        }
      }
      if (before != null && behind != null) {
        int arm = passage.firstArm(clause.from(), before.word());
        return sign(
            before.value(), behind.value(), arm < 0 ? Arm.INTERVENTION : passage.arms().get(arm));
      }
    }
    return Optional.empty();
  }

  private static Optional<Direction> sign(double one, double other, Arm arm) {
    if (one == other) {
      return Optional.empty();
    }
    Direction direction = one > other ? Direction.INCREASED : Direction.DECREASED;
    return Optional.of(arm == Arm.COMPARATOR ? direction.flipped() : direction);
  }

  private List<Value> values(Passage passage, Clause clause) {
    List<Value> values = new ArrayList<>();
    for (int i = clause.from(); i < clause.to(); i++) {
      OptionalDouble number = Significance.number(passage, i);
      boolean minus = passage.is(i - 1, "-") && !passage.lower(i - 2).matches("\\d.*|\\p{L}|%");
      boolean range = passage.is(i + 1, "-") && passage.lower(i + 2).matches("\\d.*");
      if (number.isPresent()
          && !range
          && (minus || !notBefore.has(passage.words(), i - 1))
          && !notBehind.has(passage.words(), i + 1)) {
        double value = minus ? -number.getAsDouble() : number.getAsDouble();
        values.add(new Value(value, i, passage.is(i + 1, "%")));
      }
    }
    return values;
  }
}
