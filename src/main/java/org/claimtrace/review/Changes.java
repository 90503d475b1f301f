package org.claimtrace.review;

import java.util.Optional;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;

/**
 * What an edit makes different; what is empty stays.
 *
 * @param subject a new label; {@code study:KEY} for one of the article's studies
 * @param predicate a new predicate
 * @param object a new label or value
 * @param polarity a new polarity
 * @param modality a new modality
 * @param tier a new tier; {@code -} for none
 */
public record Changes(
    Optional<String> subject,
    Optional<String> predicate,
    Optional<String> object,
    Optional<Polarity> polarity,
    Optional<Modality> modality,
    Optional<String> tier) {
  /** Changes nothing. */
  public static final Changes NONE =
      new Changes(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** How "no tier" is written. */
  public static final String NO_TIER = "-";

  /**
   * The wording with the changes.
   *
   * @param shown what the entry shows
   * @return what the person wants to be said
   */
  public Wording of(Wording shown) {
    return new Wording(
        subject.orElse(shown.subject()),
        predicate.orElse(shown.predicate()),
        object.orElse(shown.object()),
        polarity.orElse(shown.polarity()),
        modality.orElse(shown.modality()),
        tier.isPresent() ? tier.filter(name -> !name.equals(NO_TIER)) : shown.tier());
  }
}
