package org.claimtrace.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Claim.Origin;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.ReviewStatus;

/**
 * An article with its curators' decisions applied. Only their file decides: what a claim record
 * from elsewhere says of its own review does not count.
 *
 * @param extraction the claims with their status: what is rejected is gone, what is edited stands
 *     with its revision behind it, superseded
 * @param standings how each entry stands
 */
public record Reviewed(Extraction extraction, Standings standings) {
  private static final Set<ReviewStatus> ACCEPTED =
      Set.of(ReviewStatus.ACCEPTED, ReviewStatus.EDITED);

  /**
   * Applies decisions.
   *
   * @param found what is found in the article
   * @param review what people said of it
   * @param words what edits may use
   * @return the article with its decisions
   * @throws org.claimtrace.model.ProblemException BAD_REVIEW for an edit that cannot be made
   */
  public static Reviewed of(Extraction found, Review review, Terminology words) {
    Standings standings = Standings.of(found, review);
    Map<Integer, Standing> standingOf = new HashMap<>();
    standings.all().forEach(s -> s.claims().forEach(i -> standingOf.put(i, s)));
    Revisions revisions = new Revisions(words, found, review);
    ClaimList claims =
        new ClaimList(found.claims().stream().map(Claim::id).collect(Collectors.toSet()));
    for (int i = 0; i < found.claims().size(); i++) {
      Claim claim = found.claims().get(i);
      Standing standing = standingOf.get(i);
      if (standing == null || standing.entry().decision() == Decision.PENDING) {
        claims.add(with(claim, ReviewStatus.PENDING));
      } else if (standing.isStale()) {
        claims.add(with(claim, ReviewStatus.STALE));
      } else {
        decide(claim, standing.entry(), revisions, claims);
      }
    }
    return new Reviewed(Silences.with(found, claims.all()), standings);
  }

  private static void decide(Claim claim, Entry entry, Revisions revisions, ClaimList claims) {
    if (entry.decision() == Decision.REJECT) {
      return;
    }
    ReviewStatus status =
        entry.decision() == Decision.EDIT ? ReviewStatus.EDITED : ReviewStatus.ACCEPTED;
    if (entry.wanted().saysTheSameAs(Wording.of(claim))) {
      claims.add(with(claim, status, entry));
    } else {
      claims.add(with(claim, ReviewStatus.SUPERSEDED, entry));
      claims.add(revisions.of(claim, entry, status, claims.taken()));
    }
  }

  private static Claim with(Claim claim, ReviewStatus status) {
    return claim.with(new Origin(claim.origin().extractor(), claim.origin().band(), status));
  }

  private static Claim with(Claim claim, ReviewStatus status, Entry entry) {
    return claim.with(
        new Origin(
            claim.origin().extractor(),
            claim.origin().band(),
            status,
            Optional.of(Revisions.curation(entry, Optional.empty()))));
  }

  /**
   * Only what people stand for: accepted claims, and edited ones as edited.
   *
   * @return the article with no other claims
   */
  public Extraction onlyAccepted() {
    List<Claim> kept =
        extraction.claims().stream()
            .filter(claim -> ACCEPTED.contains(claim.origin().review()))
            .toList();
    return Silences.with(extraction, kept);
  }

  /**
   * Decisions that hold no more; entries that are still pending are none.
   *
   * @return in the file's order
   */
  public List<Standing> stale() {
    return standings.all().stream()
        .filter(s -> s.isStale() && s.entry().decision() != Decision.PENDING)
        .toList();
  }
}
