package org.claimtrace.extract;

import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.term.Topic;

/**
 * What a study gave to whom, so that "the treatment group" has a name.
 *
 * @param interventions what was tried, the most often named first
 * @param comparators what it was compared with
 * @param declared whether the article declares its groups, so that there are no others
 */
record Arms(List<Topic> interventions, List<Topic> comparators, boolean declared) {
  /** No study, or none that says what it tried. */
  static final Arms NONE = new Arms(List.of(), List.of());

  Arms {
    interventions = List.copyOf(interventions);
    comparators = List.copyOf(comparators);
  }

  Arms(List<Topic> interventions, List<Topic> comparators) {
    this(interventions, comparators, false);
  }

  Optional<Topic> intervention() {
    return interventions.stream().findFirst();
  }
}
