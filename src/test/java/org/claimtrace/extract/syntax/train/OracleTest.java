package org.claimtrace.extract.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimtrace.extract.syntax.ParserState;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.extract.syntax.Tree;
import org.claimtrace.model.lexicon.Words;
import org.junit.jupiter.api.Test;

class OracleTest {
  private static final int LENGTH = 9;

  /** A tree made by random transitions is projective. */
  private static Tree randomTree(Random random) {
    ParserState state = state();
    while (!state.isDone()) {
      List<Integer> possible = possible(state);
      state.apply(possible.get(random.nextInt(possible.size())));
    }
    return state.tree();
  }

  private static ParserState state() {
    return new ParserState(Words.of("a b c d e f g h i"), new byte[LENGTH]);
  }

  private static List<Integer> possible(ParserState state) {
    List<Integer> possible = new ArrayList<>();
    if (state.hasNext()) {
      possible.add(ParserState.SHIFT);
      if (state.depth() > 0) {
        possible.add(ParserState.left(Relation.DEP.code()));
      }
    }
    if (state.depth() > 1) {
      possible.add(ParserState.right(Relation.DEP.code()));
    }
    return possible;
  }

  private static List<Integer> free(ParserState state, Oracle oracle) {
    List<Integer> free = new ArrayList<>();
    for (int transition : possible(state)) {
      boolean fine =
          transition == ParserState.SHIFT
              ? oracle.shift(state)
              : transition == ParserState.left(Relation.DEP.code())
                  ? oracle.left(state)
                  : oracle.right(state);
      if (fine) {
        free.add(transition);
      }
    }
    return free;
  }

  private static int[] follow(GoldSentence gold, Random random, double errors) {
    ParserState state = state();
    Oracle oracle = new Oracle(gold);
    while (!state.isDone()) {
      List<Integer> free = free(state, oracle);
      assertThat(free).as("there is always a transition that loses nothing").isNotEmpty();
      List<Integer> from = random.nextDouble() < errors ? possible(state) : free;
      int transition = from.get(random.nextInt(from.size()));
      if (transition != ParserState.SHIFT) {
        oracle.reduce(state);
      }
      state.apply(transition);
    }
    return state.tree().heads();
  }

  @Test
  void whatItAllowsLeadsToTheTree() {
    Random random = new Random(5);
    for (int run = 0; run < 300; run++) {
      Tree tree = randomTree(random);
      GoldSentence gold =
          new GoldSentence(
              Words.of("a b c d e f g h i"), new byte[LENGTH], tree.heads(), tree.labels());
      assertThat(follow(gold, random, 0)).isEqualTo(tree.heads());
    }
  }

  @Test
  void afterErrorsThereIsStillAWay() {
    Random random = new Random(6);
    for (int run = 0; run < 300; run++) {
      Tree tree = randomTree(random);
      GoldSentence gold =
          new GoldSentence(
              Words.of("a b c d e f g h i"), new byte[LENGTH], tree.heads(), tree.labels());
      assertThat(follow(gold, random, 0.4)).hasSize(LENGTH);
    }
  }
}
