package org.claimtrace.extract.propose;

import java.util.List;
import java.util.Set;
import org.claimtrace.extract.Knowledge;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.stance.Cues;
import org.claimtrace.extract.stance.Stances;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.Role;

/** Whether a suggestion says a thing as the text's own cues say it. */
final class StanceCheck {
  private static final Set<Modality> FIRM = Set.of(Modality.ASSERTED, Modality.REPORTED);

  private static final List<String> WEAKENING =
      List.of("modals", "hedges", "hedgeVerbs", "aims", "hypotheses", "normative", "othersSay");

  private final Cues cues;
  private final Stances stances;

  StanceCheck(Knowledge knowledge) {
    this.cues = new Cues(knowledge.cues("phrases"));
    this.stances = new Stances(cues, knowledge.cues("roles"));
  }

  Polarity polarity(Phrase phrase, Polarity given) {
    Polarity told = told(phrase);
    if (told == given) {
      return told;
    }
    RefusalReason reason =
        told == Polarity.AFFIRMED
            ? RefusalReason.INVENTED_NEGATION
            : RefusalReason.DROPPED_NEGATION;
    throw new UnfitException(reason, "the text says " + told + ", the proposal " + given);
  }

  /**
   * As for rules, and a negator between trigger and object counts wherever its scope may end: a
   * model's trigger is less well placed than a rule's.
   */
  private Polarity told(Phrase phrase) {
    Line line = phrase.line();
    int trigger = phrase.trigger().from();
    WordRange hull = hull(phrase);
    Polarity told = stances.polarity(line, hull.from(), trigger, hull.to());
    if (told != Polarity.AFFIRMED) {
      return told;
    }
    for (int i = hull.from(); i < hull.to(); i++) {
      if (cues.at("negators", line, i) && !cues.at("notNegators", line, i)) {
        return Polarity.NEGATED;
      }
    }
    return told;
  }

  /** The text's modality, if the suggestion is as firm; never firmer, never another weakness. */
  Modality modality(Phrase phrase, PredicateForm form, boolean rested, Modality given) {
    Modality told =
        stances.modality(
            phrase.line(),
            phrase.quote().from(),
            phrase.trigger().from(),
            phrase.quote().to(),
            rested && !form.ofStudy());
    if (FIRM.contains(told) && FIRM.contains(given)) {
      requireNoCue(phrase);
      return form.ofStudy() ? Modality.ASSERTED : told;
    }
    if (told == given) {
      return told;
    }
    throw new UnfitException(
        FIRM.contains(given) ? RefusalReason.DROPPED_HEDGE : RefusalReason.OTHER_MODALITY,
        "the text says " + told + ", the proposal " + given);
  }

  /** As for negators: a cue between trigger and object counts wherever its scope may end. */
  private void requireNoCue(Phrase phrase) {
    WordRange hull = hull(phrase);
    for (String list : WEAKENING) {
      if (cues.in(list, phrase.line(), hull.from(), hull.to())) {
        throw new UnfitException(RefusalReason.DROPPED_HEDGE, "the text has a cue of " + list);
      }
    }
  }

  /** Where the trigger is a part of the object, it tells no scope: then the whole quote counts. */
  private static WordRange hull(Phrase phrase) {
    return phrase.trigger().overlaps(phrase.object())
        ? phrase.quote()
        : phrase.trigger().cover(phrase.object());
  }

  Role role(PredicateForm form, Modality modality, boolean rested) {
    return stances.role(form.name(), modality, rested);
  }
}
