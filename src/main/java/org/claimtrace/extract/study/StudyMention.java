package org.claimtrace.extract.study;

import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;

/**
 * A phrase that speaks of research, and what it tells of it.
 *
 * @param line the sentence
 * @param phrase the noun phrase
 * @param year the year that it gives
 * @param kind the kind of study that its words and those behind it tell, a name of {@code
 *     cues.yaml}'s {@code studyKinds}
 * @param kindWord the word that tells the kind
 * @param words the content words of the phrase, for comparing
 * @param plural whether it speaks of several
 * @param isPronoun whether it is "one of them"
 * @param isPeople whether it is "doctors", who stand for their study
 * @param definite whether it speaks of one already known ("the", "this")
 */
record StudyMention(
    Line line,
    Chunk phrase,
    Optional<String> year,
    Optional<String> kind,
    Optional<String> kindWord,
    Set<String> words,
    boolean plural,
    boolean isPronoun,
    boolean isPeople,
    boolean definite) {
  StudyMention {
    words = Set.copyOf(words);
  }

  /** "Two trials", "both studies". */
  boolean isCounted() {
    return line.tag(phrase.from()).equals("CD") || line.lower(phrase.from()).equals("both");
  }

  /** "A previous study". */
  boolean speaksOfAnother() {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (line.lower(i).matches("previous|earlier|prior|other|another|recent")) {
        return true;
      }
    }
    return false;
  }

  /** Whether two mentions may speak of one study: nothing that one tells denies the other. */
  boolean agreesWith(Optional<String> otherYear, Optional<String> otherKind) {
    boolean years = year.isEmpty() || otherYear.isEmpty() || year.equals(otherYear);
    boolean kinds = kind.isEmpty() || otherKind.isEmpty() || kind.equals(otherKind);
    return years && kinds;
  }
}
