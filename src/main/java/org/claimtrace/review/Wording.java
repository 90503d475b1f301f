package org.claimtrace.review;

import java.util.Locale;
import java.util.Optional;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Tier;

/**
 * What a claim says, in the words that an entry shows.
 *
 * @param subject its label; {@code study:KEY} for a study
 * @param predicate the ontology's name, as {@code decreases}
 * @param object its label
 * @param polarity yes or no
 * @param modality how firmly
 * @param tier the tier's name; empty if it cannot be told
 */
public record Wording(
    String subject,
    String predicate,
    String object,
    Polarity polarity,
    Modality modality,
    Optional<String> tier) {
  /**
   * What a claim says.
   *
   * @param claim the claim
   * @return its wording
   */
  public static Wording of(Claim claim) {
    return new Wording(
        Folded.space(claim.statement().subject().label()),
        claim.statement().predicate(),
        Folded.space(claim.statement().object().label()),
        claim.stance().polarity(),
        claim.stance().modality(),
        claim.grounds().tier().map(Tier::name));
  }

  /**
   * Whether two say the same; case, spaces and quotation marks of the labels do not count.
   *
   * @param other another wording
   * @return true if so
   */
  public boolean saysTheSameAs(Wording other) {
    return Folded.name(subject).equals(Folded.name(other.subject))
        && predicate.equals(other.predicate)
        && Folded.name(object).equals(Folded.name(other.object))
        && polarity == other.polarity
        && modality == other.modality
        && tier.equals(other.tier);
  }

  /**
   * For people.
   *
   * @return as {@code glenvar decreases anxiety (negated, hedged)}
   */
  public String inWords() {
    String stance =
        polarity == Polarity.AFFIRMED && modality == Modality.ASSERTED
            ? ""
            : polarity == Polarity.AFFIRMED
                ? " (" + word(modality) + ")"
                : modality == Modality.ASSERTED
                    ? " (" + word(polarity) + ")"
                    : " (" + word(polarity) + ", " + word(modality) + ")";
    String verb = predicate.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    // a terminal would obey some characters, and others would turn its writing round
    return (subject + " " + verb + " " + object + stance).replaceAll("[\\p{Cc}\\p{Cf}]", "?");
  }

  /**
   * A constant as files write it.
   *
   * @param constant of polarity or modality
   * @return its name in lower case
   */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
