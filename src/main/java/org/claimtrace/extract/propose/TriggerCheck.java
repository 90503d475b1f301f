package org.claimtrace.extract.propose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.Knowledge;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Subjects;
import org.claimtrace.extract.line.Voice;
import org.claimtrace.extract.stance.Cues;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.PredicateForm.ObjectForm;

/**
 * Whether the verb can say what the suggestion says: of this subject, to this object. It refuses
 * what can be seen to be wrong and cannot see all that is wrong.
 */
final class TriggerCheck {
  private final Subjects subjects;
  private final Cues cues;
  private final Set<String> definitions;

  private final RuleVerbs verbs;

  TriggerCheck(Knowledge knowledge) {
    this.subjects = new Subjects(knowledge.lists());
    this.cues = new Cues(knowledge.cues("phrases"));
    this.definitions = Set.copyOf(knowledge.cues("roles").getOrDefault("definition", List.of()));
    this.verbs = new RuleVerbs(knowledge);
  }

  void require(Phrase phrase, PredicateForm form) {
    Line line = phrase.line();
    Optional<Chunk> verb = line.chunkAt(phrase.trigger().to() - 1).filter(Chunk::isVerb);
    if (form.ofStudy()) {
      return; // "randomised", "2008": what a study is like needs no verb
    }
    requireTelling(phrase, form);
    for (int i = phrase.trigger().from(); i < phrase.trigger().to(); i++) {
      Set<String> known = verbs.tell(line.lower(i));
      if (!known.isEmpty() && !known.contains(form.name())) {
        throw new UnfitException(
            RefusalReason.TRIGGER_TELLS_OTHER,
            "'" + line.lower(i) + "' does not tell " + form.name());
      }
    }
    if (!definitions.contains(form.name())) {
      requireOrder(phrase, verb);
      verb.filter(chunk -> chunk.voice() == Voice.ACTIVE)
          .ifPresent(chunk -> requireSubject(phrase, chunk));
    }
  }

  /**
   * Subject, trigger and object are three things, and the trigger is more than a small word: a
   * trigger put elsewhere would move the scopes of negation and hedge.
   */
  private static void requireTelling(Phrase phrase, PredicateForm form) {
    WordRange trigger = phrase.trigger();
    boolean content = false;
    for (int i = trigger.from(); i < trigger.to(); i++) {
      content |= phrase.line().tag(i).matches("(?:V|NN|JJ).*");
    }
    boolean one =
        trigger.overlaps(phrase.subject())
            || phrase.subject().overlaps(phrase.object())
            || (form.object() == ObjectForm.CONCEPT && trigger.overlaps(phrase.object()));
    if (!content || one) {
      throw new UnfitException(
          RefusalReason.TRIGGER_TELLS_NOTHING,
          "'" + phrase.line().mention(trigger.from(), trigger.to()).text() + "' tells nothing");
    }
  }

  private void requireOrder(Phrase phrase, Optional<Chunk> verb) {
    int trigger = phrase.trigger().from();
    boolean turned = phrase.object().to() <= trigger && phrase.subject().from() > trigger;
    boolean marked =
        turned && cues.in("agentMarks", phrase.line(), trigger, phrase.subject().from());
    boolean agentAsObject =
        verb.filter(chunk -> chunk.voice() == Voice.PASSIVE).isPresent()
            && phrase.subject().to() <= trigger
            && phrase.object().from() > trigger
            && cues.in("passiveAgents", phrase.line(), trigger, phrase.object().from());
    if ((turned && !marked) || agentAsObject) {
      throw new UnfitException(
          RefusalReason.SWAPPED, "subject and object stand the other way round");
    }
  }

  /** "A lowered pain and B raised it": the nearer name is the one that raised it. */
  private void requireSubject(Phrase phrase, Chunk verb) {
    Line line = phrase.line();
    Optional<Chunk> own = subjects.of(line, verb);
    boolean other =
        own.isPresent()
            && phrase.subject().to() <= own.get().from()
            && line.tag(own.get().head()).startsWith("NNP");
    boolean named =
        own.isPresent()
            && phrase.subject().to() <= own.get().from()
            && line.hitTo(own.get().to(), own.get().core())
                .filter(hit -> hit.entry().types().contains("Compound"))
                .isPresent();
    if (other || named) {
      throw new UnfitException(
          RefusalReason.OTHER_SUBJECT,
          "the verb speaks of '" + line.mention(own.get().from(), own.get().to()).text() + "'");
    }
  }
}
