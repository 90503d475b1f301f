package org.claimtrace.extract.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimtrace.model.lexicon.Word;

/**
 * Tells the parts of speech of a sentence's words: an averaged perceptron (Collins 2002), greedy
 * from left to right, in time linear in the sentence. Immutable; any number of threads may share
 * it.
 */
public final class Tagger {
  /** What the file begins with. */
  public static final String MAGIC = "CTPS";

  /** The file's version. */
  public static final int VERSION = 1;

  private final IntTable fixed;
  private final IntTable classes;
  private final SparseWeights weights;

  private Tagger(IntTable fixed, IntTable classes, SparseWeights weights) {
    this.fixed = fixed;
    this.classes = classes;
    this.weights = weights;
  }

  /**
   * Reads a trained tagger.
   *
   * @param in the bytes of {@code data/models/pos.bin}; not closed
   * @return the tagger
   * @throws IOException if reading fails
   * @throws org.claimtrace.model.ProblemException if the bytes are no tagger of this version
   */
  public static Tagger load(InputStream in) throws IOException {
    return ModelBytes.read(in, MAGIC, VERSION, Tagger::body);
  }

  private static Tagger body(ByteBuffer bytes) {
    IntTable fixed = Hash.table(bytes);
    IntTable classes = Hash.table(bytes);
    return new Tagger(fixed, classes, SparseWeights.read(bytes));
  }

  /**
   * Tags a sentence.
   *
   * @param words the words of one sentence, as {@code Words.of} cuts them; empty is fine
   * @return one tag per word
   */
  public List<Tag> tag(List<Word> words) {
    byte[] found = tagBytes(words);
    List<Tag> tags = new ArrayList<>(found.length);
    for (byte tag : found) {
      tags.add(Tag.ofCode(tag));
    }
    return tags;
  }

  /**
   * Tags a sentence, for callers in a hurry.
   *
   * @param words the words of one sentence
   * @return one {@link Tag#code} per word
   */
  public byte[] tagBytes(List<Word> words) {
    WordFeatures features = new WordFeatures(classes);
    features.read(words);
    byte[] tags = new byte[words.size()];
    int[] keys = new int[TaggerFeatures.COUNT];
    int[] scores = new int[Tag.COUNT];
    SparseWeights.Room room = new SparseWeights.Room(keys.length);
    TagHistory history = new TagHistory();
    for (int i = 0; i < tags.length; i++) {
      int known = fixed.get(features.lower[i + WordFeatures.PAD]);
      int tag = known - 1;
      if (known == 0) {
        TaggerFeatures.fill(features, i, history, keys);
        Arrays.fill(scores, 0);
        weights.addTo(keys, keys.length, scores, room);
        tag = best(scores);
      }
      tags[i] = (byte) tag;
      history.push(tag, features.lower(i));
    }
    return tags;
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
