package org.claimtrace.eval.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;

/** In which parts a gold and a found claim of one place differ. */
final class Fit {
  private static final List<String> STRICT_WORDS = List.of("study", "trial");
  private static final List<String> RELAXED_WORDS = List.of("study", "trial", "review");

  private final Names names = new Names();

  Set<Part> strict(GoldClaim gold, FoundClaim found) {
    List<String> subject = found.subject().names();
    boolean study = isOfStudy(gold) && names.meansStudy(subject, STRICT_WORDS);
    return parts(
        gold.predicate().equals(found.predicate()),
        study || names.same(gold.subject(), subject),
        names.same(gold.object(), found.object().names()),
        gold.polarity() == found.polarity());
  }

  Set<Part> relaxed(GoldClaim gold, FoundClaim found) {
    List<String> subject = found.subject().names();
    boolean study = isOfStudy(gold) && names.meansStudy(subject, RELAXED_WORDS);
    return parts(
        Predicates.related(gold.predicate(), found.predicate()),
        study || names.overlap(gold.subject(), subject),
        names.overlap(gold.object(), found.object().names()),
        gold.polarity() == found.polarity());
  }

  /** Whether the gold claim's subject is a study, which then must pair with the found one. */
  boolean isOfStudy(GoldClaim gold) {
    return names.isStudy(gold.subject());
  }

  private static Set<Part> parts(
      boolean predicate, boolean subject, boolean object, boolean polarity) {
    EnumSet<Part> wrong = EnumSet.noneOf(Part.class);
    add(wrong, predicate, Part.PREDICATE);
    add(wrong, subject, Part.SUBJECT);
    add(wrong, object, Part.OBJECT);
    add(wrong, polarity, Part.POLARITY);
    return wrong;
  }

  private static void add(EnumSet<Part> wrong, boolean right, Part part) {
    if (!right) {
      wrong.add(part);
    }
  }
}
