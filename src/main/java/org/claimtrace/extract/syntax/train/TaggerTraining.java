package org.claimtrace.extract.syntax.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimtrace.extract.syntax.Tag;
import org.claimtrace.extract.syntax.TagHistory;
import org.claimtrace.extract.syntax.TaggerFeatures;
import org.claimtrace.extract.syntax.WordFeatures;

/** Trains a {@code Tagger}. Same sentences, same bytes: one thread, a fixed seed. */
final class TaggerTraining {
  private static final int MIN_COUNT = 3;
  private static final int MIN_UPDATES = 2;
  private static final float SCALE = 40;
  private static final long SEED = 11;

  private final WordClasses classes;
  private final Perceptron perceptron = new Perceptron(Tag.COUNT, MIN_COUNT);
  private final int[] features = new int[TaggerFeatures.COUNT];
  private final float[] scores = new float[Tag.COUNT];
  private final WordFeatures words;

  private TaggerTraining(List<GoldSentence> sentences, Map<String, Integer> verbs) {
    this.classes = WordClasses.of(sentences, verbs);
    this.words = new WordFeatures(classes.table());
  }

  /**
   * Trains.
   *
   * @param sentences tagged sentences
   * @param verbs bits of {@link WordClasses} for words of the verb list
   * @param epochs how often to go over them
   * @return the model, to be saved
   */
  static ModelWriter train(List<GoldSentence> sentences, Map<String, Integer> verbs, int epochs) {
    TaggerTraining training = new TaggerTraining(sentences, verbs);
    sentences.forEach(training::count);
    List<GoldSentence> order = new ArrayList<>(sentences);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(training::learn);
    }
    ModelWriter out = new ModelWriter();
    out.table(training.classes.fixed()).table(training.classes.classes());
    training.perceptron.write(out, SCALE, MIN_UPDATES, 2);
    return out;
  }

  private void count(GoldSentence sentence) {
    words.read(sentence.words());
    TagHistory history = new TagHistory();
    for (int i = 0; i < sentence.length(); i++) {
      TaggerFeatures.fill(words, i, history, features);
      perceptron.count(features, features.length);
      history.push(sentence.tag(i), words.lower(i));
    }
  }

  private void learn(GoldSentence sentence) {
    words.read(sentence.words());
    TagHistory history = new TagHistory();
    for (int i = 0; i < sentence.length(); i++) {
      int tag = classes.fixed().getOrDefault(words.lower(i), 0) - 1;
      if (tag < 0) {
        TaggerFeatures.fill(words, i, history, features);
        perceptron.score(features, features.length, scores);
        tag = best();
        perceptron.learn(features, features.length, sentence.tag(i), tag);
      }
      history.push(tag, words.lower(i));
    }
  }

  private int best() {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return best;
  }
}
