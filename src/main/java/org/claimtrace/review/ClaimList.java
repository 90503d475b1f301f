package org.claimtrace.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.ReviewStatus;

/**
 * Claims in order, each id once: an edit may say what is found elsewhere too, and then the word of
 * the people stands before that of the rules.
 */
final class ClaimList {
  private static final List<ReviewStatus> WEIGHT =
      List.of(
          ReviewStatus.SUPERSEDED,
          ReviewStatus.PENDING,
          ReviewStatus.STALE,
          ReviewStatus.EDITED,
          ReviewStatus.ACCEPTED);

  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Set<String> taken;

  /** A list; the ids of claims that were found are not free for revisions that need one. */
  ClaimList(Set<String> found) {
    this.taken = new HashSet<>(found);
  }

  void add(Claim claim) {
    taken.add(claim.id());
    claims.merge(claim.id(), claim, (old, next) -> weight(next) > weight(old) ? next : old);
  }

  Set<String> taken() {
    return taken;
  }

  List<Claim> all() {
    return List.copyOf(claims.values());
  }

  private static int weight(Claim claim) {
    return WEIGHT.indexOf(claim.origin().review());
  }
}
