package org.claimtrace.cli.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.review.Decision;
import org.claimtrace.review.Reviewed;
import org.claimtrace.review.Standing;

/** Decisions counted, for people. */
final class ReviewTally {
  private ReviewTally() {}

  /** As {@code 12 decided (10 accept, 2 reject), 25 still pending}. */
  static String decisions(List<Standing> standings) {
    String decided =
        Arrays.stream(Decision.values())
            .filter(decision -> decision != Decision.PENDING)
            .filter(decision -> count(standings, decision) > 0)
            .map(d -> count(standings, d) + " " + d.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    long pending = count(standings, Decision.PENDING);
    return (standings.size() - pending)
        + " decided"
        + (decided.isEmpty() ? "" : " (" + decided + ")")
        + ", "
        + pending
        + " still pending";
  }

  /** One line for each entry that a person must look at again. */
  static List<String> stale(List<Standing> standings) {
    return standings.stream()
        .filter(Standing::isStale)
        .map(
            s ->
                "  stale: line "
                    + s.entry().line()
                    + ", "
                    + s.entry().shown().inWords()
                    + ": "
                    + s.stale())
        .toList();
  }

  /** As {@code 10 accepted, 1 edited, 2 rejected, 25 pending, 1 stale}. */
  static String claims(Reviewed reviewed) {
    long rejected =
        reviewed.standings().all().stream()
            .filter(s -> !s.isStale() && s.entry().decision() == Decision.REJECT)
            .mapToLong(s -> s.claims().size())
            .sum();
    return count(reviewed, ReviewStatus.ACCEPTED)
        + " accepted, "
        + count(reviewed, ReviewStatus.EDITED)
        + " edited, "
        + rejected
        + " rejected, "
        + count(reviewed, ReviewStatus.PENDING)
        + " pending, "
        + reviewed.stale().size()
        + " stale";
  }

  private static long count(List<Standing> standings, Decision decision) {
    return standings.stream().filter(s -> s.entry().decision() == decision).count();
  }

  private static long count(Reviewed reviewed, ReviewStatus status) {
    return reviewed.extraction().claims().stream()
        .map(Claim::origin)
        .filter(origin -> origin.review() == status)
        .count();
  }
}
