package org.claimtrace.extract.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A part of speech: the tags of the Penn Treebank (Marcus et al. 1993) with the two that biomedical
 * treebanks add, {@link #HYPH} and {@link #AFX}. The order is part of the model files: never change
 * it.
 */
public enum Tag {
  /** Noun, singular or mass. */
  NN("NN"),
  /** Noun, plural. */
  NNS("NNS"),
  /** Name, singular. */
  NNP("NNP"),
  /** Name, plural. */
  NNPS("NNPS"),
  /** Verb, base form. */
  VB("VB"),
  /** Verb, present, not third person singular. */
  VBP("VBP"),
  /** Verb, present, third person singular. */
  VBZ("VBZ"),
  /** Verb, past tense. */
  VBD("VBD"),
  /** Verb, past participle. */
  VBN("VBN"),
  /** Verb, gerund or present participle. */
  VBG("VBG"),
  /** Modal verb. */
  MD("MD"),
  /** Adjective. */
  JJ("JJ"),
  /** Adjective, comparative. */
  JJR("JJR"),
  /** Adjective, superlative. */
  JJS("JJS"),
  /** Adverb. */
  RB("RB"),
  /** Adverb, comparative. */
  RBR("RBR"),
  /** Adverb, superlative. */
  RBS("RBS"),
  /** Particle of a verb. */
  RP("RP"),
  /** Preposition or subordinating conjunction. */
  IN("IN"),
  /** The word "to". */
  TO("TO"),
  /** Coordinating conjunction. */
  CC("CC"),
  /** Determiner. */
  DT("DT"),
  /** Determiner before a determiner. */
  PDT("PDT"),
  /** Question word as determiner or pronoun. */
  WDT("WDT"),
  /** Question pronoun. */
  WP("WP"),
  /** Question pronoun, possessive. */
  WPS("WP$"),
  /** Question adverb. */
  WRB("WRB"),
  /** Pronoun. */
  PRP("PRP"),
  /** Pronoun, possessive. */
  PRPS("PRP$"),
  /** "There" that only states existence. */
  EX("EX"),
  /** Ending of the possessive: both the apostrophe and the s. */
  POS("POS"),
  /** Number. */
  CD("CD"),
  /** Foreign word. */
  FW("FW"),
  /** Interjection. */
  UH("UH"),
  /** Marker of a list's item. */
  LS("LS"),
  /** Sign that is no punctuation. */
  SYM("SYM"),
  /** Hyphen or slash inside a compound. */
  HYPH("HYPH"),
  /** Prefix that stands alone. */
  AFX("AFX"),
  /** Comma. */
  COMMA(","),
  /** End of a sentence. */
  PERIOD("."),
  /** Colon, semicolon, dash. */
  COLON(":"),
  /** Opening bracket. */
  LRB("-LRB-"),
  /** Closing bracket. */
  RRB("-RRB-"),
  /** Opening quotation mark. */
  OPEN_QUOTE("``"),
  /** Closing quotation mark. */
  CLOSE_QUOTE("''");

  /** How many there are. */
  public static final int COUNT = values().length;

  private static final Tag[] BY_CODE = values();
  private static final Map<String, Tag> BY_PENN = new HashMap<>();

  static {
    for (Tag tag : values()) {
      BY_PENN.put(tag.penn, tag);
    }
  }

  private final String penn;

  Tag(String penn) {
    this.penn = penn;
  }

  /**
   * The tag as the Penn Treebank writes it.
   *
   * @return as {@code PRP$}
   */
  public String penn() {
    return penn;
  }

  /**
   * The tag of a Penn name.
   *
   * @param penn as {@code PRP$}
   * @return the tag, if it is one of these
   */
  public static Optional<Tag> ofPenn(String penn) {
    return Optional.ofNullable(BY_PENN.get(penn));
  }

  /**
   * Whether it is a noun or a name.
   *
   * @return true for NN, NNS, NNP, NNPS
   */
  public boolean isNoun() {
    return this == NN || this == NNS || this == NNP || this == NNPS;
  }

  /**
   * Whether it is a form of a verb; modals are not.
   *
   * @return true for VB, VBP, VBZ, VBD, VBN, VBG
   */
  public boolean isVerb() {
    return this == VB || this == VBN || this == VBG || isFinite();
  }

  /**
   * Whether a verb of this form can be a sentence's predicate alone.
   *
   * @return true for VBP, VBZ, VBD
   */
  public boolean isFinite() {
    return this == VBP || this == VBZ || this == VBD;
  }

  /**
   * Whether it is an adjective.
   *
   * @return true for JJ, JJR, JJS
   */
  public boolean isAdjective() {
    return this == JJ || this == JJR || this == JJS;
  }

  /**
   * Whether it is an adverb.
   *
   * @return true for RB, RBR, RBS
   */
  public boolean isAdverb() {
    return this == RB || this == RBR || this == RBS;
  }

  /**
   * Its number in the model files.
   *
   * @return 0 to {@link #COUNT} - 1
   */
  @SuppressWarnings("EnumOrdinal") // the order is fixed because the model files hold it
  public byte code() {
    return (byte) ordinal();
  }

  /**
   * The value of a number in the model files.
   *
   * @param code 0 to {@link #COUNT} - 1
   * @return the value with that code
   */
  public static Tag ofCode(int code) {
    return BY_CODE[code];
  }
}
