package org.claimtrace.eval.input;

import java.util.List;
import java.util.Optional;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;

/** Short ways to write claims in tests. */
public final class Claims {
  private Claims() {}

  /** A gold claim of article "a". */
  public static GoldClaim gold(String quote, String subject, String predicate, String object) {
    return new GoldClaim(
        "a",
        quote,
        subject,
        predicate,
        object,
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        "-",
        "-",
        new GoldPlace("gold.tsv", 2));
  }

  /** A found claim of article "a" whose quote is its sentence. */
  public static FoundClaim found(
      String sentence, String subject, String predicate, String object, Polarity polarity) {
    return new FoundClaim(
        "a",
        sentence,
        sentence,
        new FoundTerm(subject, "", subject.startsWith("study:") ? "study/" + subject : ""),
        predicate,
        new FoundTerm(object, "", ""),
        polarity,
        Modality.ASSERTED,
        Optional.empty(),
        List.of(),
        "rule/x");
  }

  /** An affirmed one. */
  public static FoundClaim found(String sentence, String subject, String predicate, String object) {
    return found(sentence, subject, predicate, object, Polarity.AFFIRMED);
  }
}
