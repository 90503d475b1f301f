package org.claimtrace.extract.role;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import org.claimtrace.extract.line.Line;

/**
 * A maximum-entropy model of the sentences of trial abstracts, and the order that their parts keep.
 *
 * @param weights by the features of {@link PartFeatures}
 * @param order what follows what
 */
public record PartModel(AbstractModel weights, PartOrder order) implements Parts {
  @Override
  public List<Guess> of(List<Line> lines) {
    double[][] shares = new double[lines.size()][];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = shares(features(lines, i));
    }
    int[] path = order.best(shares);
    List<Guess> guesses = new ArrayList<>();
    for (int i = 0; i < path.length; i++) {
      guesses.add(new Guess(Part.ALL.get(path[i]), shares[i][path[i]]));
    }
    return guesses;
  }

  /**
   * What the model sees of a sentence.
   *
   * @param lines all sentences of an abstract
   * @param at the sentence's index among them
   * @return the names of its features, each once
   */
  public static String[] features(List<Line> lines, int at) {
    return PartFeatures.of(lines, at);
  }

  private double[] shares(String[] features) {
    double[] found = weights.eval(features);
    double[] shares = new double[Part.ALL.size()];
    for (int i = 0; i < found.length; i++) {
      shares[Part.ALL.indexOf(Part.valueOf(weights.getOutcome(i)))] = found[i];
    }
    return shares;
  }
}
