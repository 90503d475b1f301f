package org.claimtrace.extract.stance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Role;

/**
 * How a match is said: cues of negation and of modality count inside their scope, which runs from
 * the cue to the end of its clause (after NegEx, Chapman et al. 2001, and hedge scopes, Vincze et
 * al. 2008).
 */
public final class Stances {
  private final Cues cues;
  private final Verdicts verdicts;
  private final Map<String, List<String>> roles;

  /**
   * Sets up.
   *
   * @param cues the cue phrases
   * @param roles role to the predicates that have it, lower-case role names
   */
  public Stances(Cues cues, Map<String, List<String>> roles) {
    this.cues = cues;
    this.verdicts = new Verdicts(cues);
    this.roles = Map.copyOf(roles);
  }

  /**
   * Whether the match says yes or no.
   *
   * @param line the sentence
   * @param from the match's first word
   * @param trigger its trigger word
   * @param to the first word behind it
   * @return the polarity
   */
  public Polarity polarity(Line line, int from, int trigger, int to) {
    int start = scopeStart(line, Math.min(from, trigger));
    boolean negated = false;
    boolean significance = false;
    for (int i = start; i < to; i++) {
      boolean scoped = i <= trigger || inObject(line, i, trigger, to);
      if (scoped && cues.at("negators", line, i) && !cues.at("notNegators", line, i)) {
        negated = true;
        significance |= cues.in("significance", line, i, Math.min(to + 2, line.size()));
      }
    }
    return !negated ? Polarity.AFFIRMED : significance ? Polarity.UNCLEAR : Polarity.NEGATED;
  }

  /**
   * What the words over a match say of it: "no evidence that" denies it.
   *
   * @param line the sentence
   * @param trigger the match's trigger word
   * @param to the first word behind the match
   * @return the polarity they give it, whatever its own words say; empty if there are none
   */
  public Optional<Polarity> verdict(Line line, int trigger, int to) {
    return verdicts.of(line, trigger, to);
  }

  /**
   * Whether a sentence only names what is measured: "the primary endpoint was a fall in pain".
   *
   * @param line the sentence
   * @param trigger the match's trigger word
   * @return true if so
   */
  public boolean isEndpoint(Line line, int trigger) {
    return cues.in("endpoints", line, sentencePart(line, trigger), trigger + 1);
  }

  /** "had no effect": a negator inside the match, behind the trigger, at a phrase's beginning. */
  private static boolean inObject(Line line, int i, int trigger, int to) {
    return i > trigger
        && i < to
        && (line.chunkFrom(i).filter(Chunk::isNoun).isPresent() || i == trigger + 1);
  }

  /**
   * Whether the sentence says that nobody can tell: "there is insufficient evidence".
   *
   * @param line the sentence
   * @param trigger the match's trigger word
   * @return true if it says so before the trigger
   */
  public boolean isUnsettled(Line line, int trigger) {
    return cues.in("unsettled", line, sentencePart(line, trigger), trigger);
  }

  /**
   * How firmly the match is said.
   *
   * @param line the sentence
   * @param from the match's first word
   * @param trigger its trigger word
   * @param to the first word behind it
   * @param rested whether the claim rests on a study
   * @return the modality
   */
  public Modality modality(Line line, int from, int trigger, int to, boolean rested) {
    int clause = clauseStart(line, trigger);
    if (cues.in("aims", line, 0, trigger + 1)) {
      return Modality.AIM;
    }
    if (cues.in("normative", line, clause, to)) {
      return Modality.NORMATIVE;
    }
    if (cues.in("presupposing", line, scopeStart(line, trigger), trigger)) {
      return Modality.PRESUPPOSED;
    }
    if (cues.in("hypotheses", line, 0, trigger)) {
      return Modality.HYPOTHESISED;
    }
    if (isUnsettled(line, trigger)) {
      return rested ? Modality.REPORTED : Modality.ASSERTED;
    }
    if (isOpen(line, trigger)) {
      return Modality.HYPOTHESISED;
    }
    if (cues.in("othersSay", line, sentencePart(line, trigger), trigger + 1)
        || cues.in("othersSay", line, trigger, cueEnd(line, to))
        || isHedged(line, from, trigger, to, clause)) {
      return Modality.HEDGED;
    }
    if (isTakenForGranted(line, trigger)) {
      return Modality.PRESUPPOSED;
    }
    if (cues.in("reports", line, sentencePart(line, trigger), trigger + 1)) {
      return Modality.REPORTED;
    }
    return rested && (isPast(line, trigger) || isReported(line, trigger))
        ? Modality.REPORTED
        : Modality.ASSERTED;
  }

  /** "a fall in pain was seen", "is linked to less pain": the verb that the words hang on tells. */
  private boolean isReported(Line line, int trigger) {
    if (line.chunkAt(trigger).filter(Chunk::isVerb).filter(c -> isFinite(line, c)).isPresent()) {
      return false;
    }
    int from = sentencePart(line, trigger);
    int end = cueEnd(line, trigger);
    for (int i = trigger - 1; i >= from; i--) {
      if (line.tag(i).matches("VB[DZP]|MD")) {
        return line.tag(i).equals("VBD");
      }
    }
    for (int i = trigger; i < end; i++) {
      if (line.tag(i).matches("VB[DZP]|MD")) {
        return line.tag(i).equals("VBD") || cues.in("reports", line, i, end);
      }
    }
    return false;
  }

  private static boolean isFinite(Line line, Chunk verb) {
    for (int i = verb.from(); i < verb.to(); i++) {
      if (line.tag(i).matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  /** "headaches produced by fever": a participle that tells which are meant. */
  private static boolean isTakenForGranted(Line line, int trigger) {
    return line.tag(trigger).matches("VB[NG]")
        && line.tree().relation(trigger) == Relation.ACL
        && line.tree().head(trigger) == trigger - 1;
  }

  /** A question, a condition, a thing that somebody wants to know: nobody says that it is so. */
  private boolean isOpen(Line line, int trigger) {
    int start = cues.last("openQuestionBreaks", line, 0, trigger) + 1;
    return line.lower(line.size() - 1).equals("?")
        || cues.in("openQuestions", line, start, trigger)
        || isInverted(line, trigger)
        || IntStream.range(0, trigger)
            .anyMatch(i -> cues.at("openMarks", line, i) && isMark(line, i, trigger));
  }

  /** "until it works": it does not yet. */
  private static boolean isMark(Line line, int i, int trigger) {
    return line.tree().relation(i) == Relation.MARK && line.tree().head(i) == trigger;
  }

  /** "Had it worked, …": it did not. */
  private boolean isInverted(Line line, int trigger) {
    Optional<Chunk> subject = line.chunkFrom(1).filter(Chunk::isNoun);
    boolean opens = cues.at("invertedConditions", line, 0) && subject.isPresent();
    return opens
        && subject.get().to() <= trigger
        && IntStream.range(1, trigger).noneMatch(i -> line.lower(i).equals(","));
  }

  /** "whether it works is debated": a verdict behind the match, up to the end of its part. */
  private int cueEnd(Line line, int to) {
    int end = to;
    while (end < line.size() && !cues.at("partBreaks", line, end)) {
      end++;
    }
    return end;
  }

  private boolean isHedged(Line line, int from, int trigger, int to, int clause) {
    Optional<Chunk> verb = line.chunkAt(trigger).filter(Chunk::isVerb);
    int behindVerb = verb.map(Chunk::to).orElse(trigger + 1);
    boolean modal = cues.in("modals", line, clause, behindVerb);
    boolean word = cues.in("hedges", line, Math.min(from, clause), Math.max(to, behindVerb));
    boolean verbs = cues.in("hedgeVerbs", line, sentencePart(line, trigger), behindVerb);
    return modal || word || verbs;
  }

  private static boolean isPast(Line line, int trigger) {
    Optional<Chunk> verb = line.chunkAt(trigger).filter(Chunk::isVerb);
    if (verb.isEmpty()) {
      return false;
    }
    for (int i = verb.get().from(); i < verb.get().to(); i++) {
      if (line.tag(i).equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause of a word begins: behind the last break before it. */
  private int clauseStart(Line line, int at) {
    return cues.last("clauseBreaks", line, 0, at) + 1;
  }

  /**
   * As {@link #clauseStart}, but "that" and a relative do not end a negation's or "why"'s scope.
   */
  private int scopeStart(Line line, int at) {
    return cues.last("scopeBreaks", line, 0, at) + 1;
  }

  /** Where the part of the sentence begins over which a reporting verb reaches. */
  private int sentencePart(Line line, int at) {
    return cues.last("partBreaks", line, 0, at) + 1;
  }

  /**
   * What a claim is for.
   *
   * @param predicate the claim's predicate
   * @param modality how firmly it is said
   * @param rested whether it rests on a study
   * @return the role
   */
  public Role role(String predicate, Modality modality, boolean rested) {
    for (Role role : Role.values()) {
      if (roles
          .getOrDefault(role.name().toLowerCase(java.util.Locale.ROOT), List.of())
          .contains(predicate)) {
        return role;
      }
    }
    boolean finding = rested && modality != Modality.PRESUPPOSED && modality != Modality.AIM;
    return finding ? Role.FINDING : Role.BACKGROUND;
  }
}
