package org.claimtrace.extract.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a word is to its head: Stanford dependencies (de Marneffe and Manning 2008) in the dialect
 * of the CRAFT treebank. The order is part of the model files: never change it.
 */
public enum Relation {
  /** The sentence's head. */
  ROOT,
  /** Clause that modifies a noun: "factors <i>affecting</i> pressure". */
  ACL,
  /** Adjective as complement: "is <i>safe</i>". */
  ACOMP,
  /** Adverbial clause. */
  ADVCL,
  /** Adverb or the like. */
  ADVMOD,
  /** Who does it, in the passive: "treated <i>by</i> …". */
  AGENT,
  /** Adjective before a noun. */
  AMOD,
  /** Apposition. */
  APPOS,
  /** Noun after "be": "is a <i>peptide</i>". */
  ATTR,
  /** Auxiliary. */
  AUX,
  /** Auxiliary of the passive. */
  AUXPASS,
  /** Ending of the possessive. */
  CASE,
  /** Coordinating conjunction, under the first conjunct. */
  CC,
  /** Clause as complement. */
  CCOMP,
  /** Noun before a noun. */
  COMPOUND,
  /** A further conjunct, under the one before it or the first. */
  CONJ,
  /** Clause as subject. */
  CSUBJ,
  /** Clause as subject of a passive. */
  CSUBJPASS,
  /** Indirect object without preposition. */
  DATIVE,
  /** Something else. */
  DEP,
  /** Determiner. */
  DET,
  /** Direct object. */
  DOBJ,
  /** "There" and "it" that stand for nothing. */
  EXPL,
  /** Interjection. */
  INTJ,
  /** Word that opens a clause: "that", "whether", "because". */
  MARK,
  /** Word about the text, as a list's number. */
  META,
  /** Negation. */
  NEG,
  /** Noun that modifies, not as a compound. */
  NMOD,
  /** Noun that works as an adverb: "<i>days</i> later". */
  NPADVMOD,
  /** Subject. */
  NSUBJ,
  /** Subject of a passive. */
  NSUBJPASS,
  /** Number. */
  NUMMOD,
  /** Predicate of the object. */
  OPRD,
  /** What stands beside the sentence, as in brackets. */
  PARATAXIS,
  /** Clause under a preposition. */
  PCOMP,
  /** Noun under a preposition. */
  POBJ,
  /** Owner. */
  POSS,
  /** "Both", "either" before the first conjunct. */
  PRECONJ,
  /** "All", "both" before a determiner. */
  PREDET,
  /** Preposition under what it modifies. */
  PREP,
  /** Particle of a verb. */
  PRT,
  /** Punctuation. */
  PUNCT,
  /** Modifier of a number. */
  QUANTMOD,
  /** Relative clause. */
  RELCL,
  /** Clause without subject of its own: "seems to <i>help</i>". */
  XCOMP;

  /** How many there are. */
  public static final int COUNT = values().length;

  private static final Relation[] BY_CODE = values();
  private static final Map<String, Relation> BY_LABEL = new HashMap<>();

  static {
    for (Relation relation : values()) {
      BY_LABEL.put(relation.label(), relation);
    }
  }

  /**
   * The relation as treebanks write it.
   *
   * @return as {@code nsubjpass}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The relation of a label.
   *
   * @param label as {@code nsubjpass}
   * @return the relation, if it is one of these
   */
  public static Optional<Relation> ofLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
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
  public static Relation ofCode(int code) {
    return BY_CODE[code];
  }
}
