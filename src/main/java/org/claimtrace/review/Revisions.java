package org.claimtrace.review;

import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.claim.Band;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Claim.Grounds;
import org.claimtrace.model.claim.Claim.Origin;
import org.claimtrace.model.claim.Claim.Place;
import org.claimtrace.model.claim.Claim.Stance;
import org.claimtrace.model.claim.Curation;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.ReviewStatus;

/**
 * Claims as people want them: an edit, or an accepted claim that rules word otherwise by now.
 *
 * @param words what an edit may use
 * @param found the article
 * @param review the file, for messages
 */
record Revisions(Terminology words, Extraction found, Review review) {
  private static final String EXTRACTOR = "curator/revision";
  private static final String TIER_BASIS = "curator";

  /**
   * The claim that stands in the place of another; place, qualifiers and studies stay.
   *
   * @param claim what was found
   * @param entry says otherwise
   * @param status accepted or edited
   * @param taken ids that are other claims' already
   * @return a claim with an id of its own
   */
  Claim of(Claim claim, Entry entry, ReviewStatus status, Set<String> taken) {
    EditedTerms terms = new EditedTerms(words, found, review.file() + ":" + entry.line());
    Wording wanted = entry.wanted();
    boolean sameTier = wanted.tier().equals(Wording.of(claim).tier());
    Grounds grounds =
        sameTier
            ? claim.grounds()
            : new Grounds(
                terms.tier(wanted.tier()),
                wanted.tier().isPresent() ? TIER_BASIS : "",
                claim.grounds().evidence());
    Claim revised =
        new Claim(
            claim.place(),
            terms.statement(claim, wanted),
            new Stance(wanted.polarity(), wanted.modality(), claim.stance().role()),
            claim.qualifiers(),
            grounds,
            new Origin(
                EXTRACTOR,
                Band.UNMEASURED,
                status,
                Optional.of(curation(entry, Optional.of(claim.id())))));
    // a tier is no part of a claim's id, so a revision of nothing else is one more occurrence
    return revised.id().equals(claim.id()) ? again(revised, taken) : revised;
  }

  /**
   * Who decided.
   *
   * @param entry the decision
   * @param original the id of the claim that was revised
   * @return what the graph tells of it
   */
  static Curation curation(Entry entry, Optional<String> original) {
    Signature signature = entry.signature();
    return new Curation(signature.by(), signature.date(), signature.note(), original);
  }

  private static Claim again(Claim claim, Set<String> taken) {
    Claim next = claim;
    while (taken.contains(next.id())) {
      Place p = next.place();
      next =
          new Claim(
              new Place(p.article(), p.sentence(), p.quote(), p.trigger(), p.occurrence() + 1),
              next.statement(),
              next.stance(),
              next.qualifiers(),
              next.grounds(),
              next.origin());
    }
    return next;
  }
}
