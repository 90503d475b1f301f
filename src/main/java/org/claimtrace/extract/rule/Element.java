package org.claimtrace.extract.rule;

import java.util.List;
import java.util.Set;

/** One step of a rule's pattern. */
public sealed interface Element {
  /**
   * One of some words, as written or in the singular.
   *
   * @param words lower case
   */
  record Literal(Set<String> words) implements Element {
    /** Copies the set. */
    public Literal {
      words = Set.copyOf(words);
    }
  }

  /**
   * A verb group whose main verb is one of some verbs.
   *
   * @param forms every form of those verbs, lower case
   * @param voice which voices will do
   */
  record Verb(Set<String> forms, VoiceFilter voice) implements Element {
    /** Copies the set. */
    public Verb {
      forms = Set.copyOf(forms);
    }
  }

  /** Which voices of a verb a pattern takes. */
  enum VoiceFilter {
    /** Any. */
    ANY,
    /** The subject does it: all but passives and past participles. */
    ACTIVE,
    /** It is done to the subject. */
    PASSIVE,
    /** Any, with "not" or the like in the group. */
    NEGATED
  }

  /**
   * A place for a phrase.
   *
   * @param name the name by which claims speak of it
   * @param kind what it takes
   * @param types semantic types of which its head must have one; empty for any
   * @param many whether a coordinated list is taken apart
   * @param tail whether "of …" behind it belongs to it
   */
  record Slot(String name, SlotKind kind, Set<String> types, boolean many, boolean tail)
      implements Element {
    /** Copies the set. */
    public Slot {
      types = Set.copyOf(types);
    }
  }

  /** What a slot takes. */
  enum SlotKind {
    /** A noun phrase. */
    PHRASE,
    /** A noun phrase that speaks of a study. */
    STUDY,
    /** A noun phrase whose head is an effect word; its value is what stands before that word. */
    EFFECT,
    /** A number in digits or words. */
    NUMBER,
    /** A number, also with a fraction or as a range. */
    AMOUNT,
    /** A year in digits. */
    YEAR,
    /** The words up to the end of the clause. */
    REST,
    /** A name of the lexicon, wherever it stands. */
    NAME,
    /** Any one word. */
    WORD,
    /** A noun phrase with "a" or "an". */
    INDEFINITE,
    /** A noun phrase with a bracket inside it: "the main calming (XYZ) system". */
    BRACKETED,
    /** Residues joined by hyphens: {@code Gly-Ala-Ser}. */
    SEQUENCE
  }

  /**
   * Any words, up to a number.
   *
   * @param most how many words at the most
   * @param inside whether they must belong to one phrase
   */
  record Gap(int most, boolean inside) implements Element {}

  /**
   * One of several sequences; an empty one makes the group optional.
   *
   * @param branches the sequences
   */
  record Choice(List<List<Element>> branches) implements Element {
    /** Copies the lists. */
    public Choice {
      branches = branches.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The beginning or end of words that a claim may name, as a slot.
   *
   * @param name the slot's name
   * @param opens whether it begins here
   */
  record Mark(String name, boolean opens) implements Element {}

  /** The sentence's beginning. */
  record Start() implements Element {}
}
