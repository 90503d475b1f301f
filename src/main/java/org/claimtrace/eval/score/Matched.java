package org.claimtrace.eval.score;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.match.Matching;

/** Claims with the pairs they are compared by. */
record Matched(List<GoldClaim> gold, List<FoundClaim> found, Matching matching) {
  Accuracy share(BiPredicate<GoldClaim, FoundClaim> right) {
    int count = 0;
    for (Map.Entry<Integer, Integer> hit : matching.foundOf().entrySet()) {
      count += right.test(gold.get(hit.getKey()), found.get(hit.getValue())) ? 1 : 0;
    }
    return new Accuracy(count, matching.size());
  }
}
