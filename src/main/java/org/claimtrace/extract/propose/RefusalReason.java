package org.claimtrace.extract.propose;

import java.util.Locale;

/** Why a suggestion is not taken. {@code docs/language-models.md} explains each. */
public enum RefusalReason {
  /** The quote is in no sentence of the article. */
  QUOTE_NOT_FOUND,
  /** The quote occurs several times, and the sentence's number does not tell which is meant. */
  QUOTE_AMBIGUOUS,
  /** The quote is the article's but for a number; or a number is not in the quote. */
  WRONG_NUMBER,
  /** The subject is not in the quote. */
  SUBJECT_NOT_IN_QUOTE,
  /** The trigger is not in the quote, or is there more than once. */
  TRIGGER_NOT_IN_QUOTE,
  /** The object is not in the quote. */
  OBJECT_NOT_IN_QUOTE,
  /** What narrows the claim is not in the quote. */
  QUALIFIER_NOT_IN_QUOTE,
  /** A pronoun whose antecedent is not named, or is not close enough before it. */
  UNRESOLVED,
  /** A word that only begins or ends the phrase that the text has: "sleep" of "sleep latency". */
  PART_OF_PHRASE,
  /** The words name nothing that a claim could be about. */
  NAMES_NOTHING,
  /** No predicate of the ontology has this name. */
  UNKNOWN_PREDICATE,
  /** The trigger is a small word, or a part of subject or object. */
  TRIGGER_TELLS_NOTHING,
  /** By our rules, the trigger tells another predicate. */
  TRIGGER_TELLS_OTHER,
  /** The verb speaks of another subject. */
  OTHER_SUBJECT,
  /** Subject and object stand the other way round. */
  SWAPPED,
  /** The text denies or leaves open what the suggestion affirms. */
  DROPPED_NEGATION,
  /** The suggestion denies or leaves open what the text does not. */
  INVENTED_NEGATION,
  /** The text is less firm than the suggestion. */
  DROPPED_HEDGE,
  /** The text's cues tell another modality. */
  OTHER_MODALITY,
  /** The sentence does not speak of the study, or the claim needs one and names none. */
  STUDY_NOT_IN_SENTENCE,
  /** A rule found the same with the other polarity. */
  CONTRADICTS_RULE,
  /** A rule, or a suggestion before it, says the same. */
  SAME_CLAIM,
  /** A record with these parts would not hold. */
  BAD_RECORD,
  /** The item of the answer is no suggestion: a part is missing or of the wrong type. */
  BAD_FORM;

  /**
   * The reason as people see it.
   *
   * @return {@code quote-not-found}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
