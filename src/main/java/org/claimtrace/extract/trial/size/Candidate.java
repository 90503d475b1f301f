package org.claimtrace.extract.trial.size;

import java.util.List;

/**
 * A number that may be the size of the trial.
 *
 * @param statement the sentence that states it
 * @param counts where it stands; several if it is a sum
 * @param score how much speaks for it
 * @param basis what kind of statement it is
 */
record Candidate(Statement statement, List<Count> counts, double score, String basis) {
  Candidate {
    counts = List.copyOf(counts);
  }

  int size() {
    return counts.stream().mapToInt(Count::value).sum();
  }

  Candidate plus(double more) {
    return new Candidate(statement, counts, score + more, basis);
  }
}
