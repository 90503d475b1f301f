package org.claimtrace.extract.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.claimtrace.model.lexicon.Word;

/**
 * Finds what each word of a sentence hangs on: greedy transitions chosen by an averaged perceptron
 * that was trained with a dynamic oracle (Goldberg and Nivre 2013, TACL), in time linear in the
 * sentence. Immutable; any number of threads may share it.
 */
public final class DependencyParser {
  /** What the file begins with. */
  public static final String MAGIC = "CTDP";

  /** The file's version. */
  public static final int VERSION = 1;

  private final SparseWeights weights;

  private DependencyParser(SparseWeights weights) {
    this.weights = weights;
  }

  /**
   * Reads a trained parser.
   *
   * @param in the bytes of {@code data/models/dep.bin}; not closed
   * @return the parser
   * @throws IOException if reading fails
   * @throws org.claimtrace.model.ProblemException if the bytes are no parser of this version
   */
  public static DependencyParser load(InputStream in) throws IOException {
    return new DependencyParser(ModelBytes.read(in, MAGIC, VERSION, SparseWeights::read));
  }

  /**
   * Parses a sentence.
   *
   * @param words the words of one sentence; empty is fine
   * @param tags the words' tags, as {@link Tagger#tagBytes} gives them
   * @return a tree of all words
   */
  public Tree parse(List<Word> words, byte[] tags) {
    ParserState state = new ParserState(words, tags);
    ParserFeatures features = new ParserFeatures();
    int[] scores = new int[ParserState.TRANSITIONS];
    SparseWeights.Room room = new SparseWeights.Room(ParserFeatures.COUNT);
    while (!state.isDone()) {
      int count = features.fill(state);
      Arrays.fill(scores, 0);
      weights.addTo(features.keys(), count, scores, room);
      state.apply(best(scores, state));
    }
    return state.tree();
  }

  private static int best(int[] scores, ParserState state) {
    int best = -1;
    if (state.hasNext()) {
      best = ParserState.SHIFT;
      if (state.depth() > 0) {
        best = best(scores, ParserState.left(0), best);
      }
    }
    return state.depth() > 1 ? best(scores, ParserState.right(0), best) : best;
  }

  /**
   * The better of what was best so far and one kind of arc; the relation 0 is for the root alone.
   */
  private static int best(int[] scores, int kind, int soFar) {
    int best = soFar;
    for (int t = kind + 1; t < kind + Relation.COUNT; t++) {
      if (best < 0 || scores[t] > scores[best]) {
        best = t;
      }
    }
    return best;
  }
}
