package org.claimtrace.extract.syntax.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimtrace.extract.syntax.ParserFeatures;
import org.claimtrace.extract.syntax.ParserState;
import org.claimtrace.extract.syntax.Relation;

/**
 * Trains a {@code DependencyParser}. From the second round on it mostly follows its own guesses, so
 * that it learns to go on well after an error. Same sentences, same bytes: one thread, a fixed
 * seed.
 */
final class ParserTraining {
  private static final int MIN_COUNT = 3;
  private static final int MIN_UPDATES = 4;
  private static final int MIN_WEIGHT = 3;
  private static final float SCALE = 12;
  private static final double EXPLORE = 0.9;
  private static final long SEED = 12;

  private final Perceptron perceptron = new Perceptron(ParserState.TRANSITIONS, MIN_COUNT);
  private final ParserFeatures features = new ParserFeatures();
  private final float[] scores = new float[ParserState.TRANSITIONS];
  private final Random random = new Random(SEED);

  private ParserTraining() {}

  /**
   * Trains.
   *
   * @param sentences sentences with trees
   * @param tags for each sentence, the tags of a tagger that did not learn from it
   * @param epochs how often to go over them
   * @return the model, to be saved
   */
  static ModelWriter train(List<GoldSentence> sentences, List<byte[]> tags, int epochs) {
    ParserTraining training = new ParserTraining();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      training.count(sentences.get(i), tags.get(i));
      order.add(i);
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, training.random);
      for (int i : order) {
        training.learn(sentences.get(i), tags.get(i), epoch > 0);
      }
    }
    ModelWriter out = new ModelWriter();
    training.perceptron.write(out, SCALE, MIN_UPDATES, MIN_WEIGHT);
    return out;
  }

  private void count(GoldSentence gold, byte[] tags) {
    ParserState state = new ParserState(gold.words(), tags);
    Oracle oracle = new Oracle(gold);
    while (!state.isDone()) {
      perceptron.count(features.keys(), features.fill(state));
      go(state, oracle, firstRight(state, oracle, gold));
    }
  }

  private static int firstRight(ParserState state, Oracle oracle, GoldSentence gold) {
    if (state.hasNext() && state.depth() > 0 && oracle.left(state)) {
      return ParserState.left(gold.relation(state.stack(0)));
    }
    if (state.depth() > 1 && oracle.right(state)) {
      return ParserState.right(gold.relation(state.stack(0)));
    }
    return ParserState.SHIFT;
  }

  private void learn(GoldSentence gold, byte[] tags, boolean explore) {
    ParserState state = new ParserState(gold.words(), tags);
    Oracle oracle = new Oracle(gold);
    while (!state.isDone()) {
      int count = features.fill(state);
      perceptron.score(features.keys(), count, scores);
      boolean shift = state.hasNext();
      boolean left = state.hasNext() && state.depth() > 0;
      boolean right = state.depth() > 1;
      int guess = best(shift, left ? -1 : 0, right ? -1 : 0);
      int goldLeft = left && oracle.left(state) ? allowed(gold, state, state.next()) : 0;
      int goldRight = right && oracle.right(state) ? allowed(gold, state, state.stack(1)) : 0;
      int best = best(shift && oracle.shift(state), goldLeft, goldRight);
      boolean fine =
          guess == ParserState.SHIFT
              ? shift && oracle.shift(state)
              : isAllowed(guess, goldLeft, goldRight);
      perceptron.learn(features.keys(), count, best, fine ? best : guess);
      go(
          state,
          oracle,
          !fine && explore && random.nextDouble() < EXPLORE ? guess : fine ? guess : best);
    }
  }

  /** Which relations are right for an arc: one if it is in the tree, all (-1) if it is not. */
  private static int allowed(GoldSentence gold, ParserState state, int head) {
    int top = state.stack(0);
    return gold.head(top) == head ? gold.relation(top) : -1;
  }

  private static boolean isAllowed(int guess, int left, int right) {
    boolean isLeft = guess <= Relation.COUNT;
    int relation = isLeft ? guess - 1 : guess - 1 - Relation.COUNT;
    int allowed = isLeft ? left : right;
    return allowed < 0 || (allowed > 0 && allowed == relation);
  }

  /**
   * The best-scored transition; for arcs 0 means none, -1 any relation, else the relation's code.
   */
  private int best(boolean shift, int left, int right) {
    int best = shift ? ParserState.SHIFT : -1;
    best = bestArc(best, ParserState.left(0), left);
    return bestArc(best, ParserState.right(0), right);
  }

  private int bestArc(int soFar, int kind, int relation) {
    int best = soFar;
    int from = relation < 0 ? 1 : relation;
    int to = relation < 0 ? Relation.COUNT - 1 : relation;
    for (int r = Math.max(1, from); r <= to; r++) {
      if (best < 0 || scores[kind + r] > scores[best]) {
        best = kind + r;
      }
    }
    return best;
  }

  private static void go(ParserState state, Oracle oracle, int transition) {
    if (transition != ParserState.SHIFT) {
      oracle.reduce(state);
    }
    state.apply(transition);
  }
}
