package org.claimtrace.extract;

import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.extract.trial.size.SizeFinding;
import org.claimtrace.model.claim.Study;

/**
 * What is known of a whole article before its sentences are searched.
 *
 * @param arms what each of its studies gave to whom
 * @param names what else it calls the arms of its own study, in lower case
 * @param titled what its title names
 * @param total how many took part in its own study, and where it says so
 */
record Premises(
    Map<Study, Arms> arms,
    Map<String, Topic> names,
    Optional<TitleTopic> titled,
    Optional<SizeFinding.Stated> total) {
  Premises {
    arms = Map.copyOf(arms);
    names = Map.copyOf(names);
  }

  /** Nothing is known. */
  static final Premises NONE = new Premises(Map.of(), Map.of(), Optional.empty(), Optional.empty());

  Premises with(Map<Study, Arms> found, Map<String, Topic> called) {
    return new Premises(found, called, titled, total);
  }
}
