package org.claimtrace.extract.propose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimtrace.extract.line.Lines;
import org.claimtrace.extract.syntax.Grammar;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;

/**
 * Holds suggestions of a language model against one article. What passes becomes a claim record,
 * which the checks of all claim records are then held against too. Nothing a model says is taken on
 * trust: names, stance and grounds are those of the article's own words.
 */
public final class SuggestionCheck {
  private final ArticleCheck records;
  private final SuggestionRecord maker;
  private final Extraction found;
  private final Set<String> said = new HashSet<>();
  private final List<Claim> taken = new ArrayList<>();

  /**
   * Sets up for an article.
   *
   * @param check what claim records are held against
   * @param grammar tells parts of speech
   * @param found what the rules found in the article
   * @param extractor who makes the suggestions, as {@code proposer/some-model}
   */
  public SuggestionCheck(ProposalCheck check, Grammar grammar, Extraction found, String extractor) {
    this.found = found;
    this.records = check.against(found);
    Lines lines = new Lines(check.knowledge().lexicon(), grammar, check.knowledge().lists());
    this.maker = new SuggestionRecord(check.knowledge(), lines, found, extractor);
    found.claims().forEach(claim -> said.add(key(claim, claim.propositionId())));
  }

  /**
   * Checks a suggestion. The same claim of a sentence is taken once; a rule's comes first.
   *
   * @param suggestion what the model says
   * @return what became of it
   */
  public Verdict of(Suggestion suggestion) {
    try {
      Claim claim = records.claim(maker.of(suggestion));
      requireNoOther(claim);
      if (!said.add(key(claim, claim.propositionId()))) {
        throw new UnfitException(RefusalReason.SAME_CLAIM, "it is known already");
      }
      taken.add(claim);
      return new Verdict.Taken(claim);
    } catch (UnfitException unfit) {
      return new Verdict.Refused(unfit.reason(), unfit.words());
    } catch (ProblemException refused) {
      return new Verdict.Refused(RefusalReason.BAD_RECORD, refused.problem().cause());
    }
  }

  /**
   * The article with what was taken so far.
   *
   * @return the rules' claims and these, in order of their place
   */
  public Extraction extraction() {
    if (taken.isEmpty()) {
      return found;
    }
    List<Claim> all = new ArrayList<>(found.claims());
    all.addAll(taken);
    return records.with(all);
  }

  /** One sentence does not say a thing and its contrary; the rules are believed. */
  private void requireNoOther(Claim claim) {
    for (Claim other : maker.ruled(claim.place().sentence())) {
      boolean same =
          other.statement().predicate().equals(claim.statement().predicate())
              && other.statement().subject().key().equals(claim.statement().subject().key())
              && other.statement().object().key().equals(claim.statement().object().key());
      if (same && other.stance().polarity() != claim.stance().polarity()) {
        throw new UnfitException(
            RefusalReason.CONTRADICTS_RULE, other.origin().extractor() + " found the contrary");
      }
    }
  }

  private static String key(Claim claim, String proposition) {
    return claim.place().sentence().index() + " " + proposition;
  }
}
