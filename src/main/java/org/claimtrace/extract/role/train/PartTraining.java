package org.claimtrace.extract.role.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.claimtrace.extract.role.PartModel;
import org.claimtrace.extract.role.PartOrder;

/** Trains the model of what sentences are there for. One thread: the same abstracts, same bytes. */
public final class PartTraining {
  /** A feature of fewer sentences says more of its article than of its part. */
  private static final int CUTOFF = 3;

  private static final int ROUNDS = 60;

  private PartTraining() {}

  /**
   * Trains.
   *
   * @param abstracts in a fixed order; another order may give other bytes
   * @return the model
   * @throws IOException never in memory
   */
  public static PartModel train(List<HeadedAbstract> abstracts) throws IOException {
    List<Event> events = new ArrayList<>();
    for (HeadedAbstract one : abstracts) {
      for (int i = 0; i < one.lines().size(); i++) {
        int at = i;
        one.parts()
            .get(i)
            .ifPresent(
                part -> events.add(new Event(part.name(), PartModel.features(one.lines(), at))));
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    AbstractModel weights =
        (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
    return new PartModel(
        weights, PartOrder.of(abstracts.stream().map(HeadedAbstract::parts).toList()));
  }
}
