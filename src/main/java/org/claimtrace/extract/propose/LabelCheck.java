package org.claimtrace.extract.propose;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/**
 * Whether a label can come from the article: every word of it stands somewhere in the text, or is
 * part of a known name that the text calls by another label. Words are compared by their first
 * letters, because a label is the singular of what the text says.
 */
final class LabelCheck {
  private static final int ROOT = 4;
  private static final int LONGEST = 400;

  /** What the evidence as a whole is called: "evidence for X". */
  private static final Set<String> OWN = Set.of("evidence", "for");

  private final Lexicon lexicon;
  private final Set<String> roots = new HashSet<>();

  LabelCheck(Lexicon lexicon, Document document) {
    this.lexicon = lexicon;
    for (Word word : Words.of(document.text().value())) {
      roots.add(root(word.lower()));
      roots.add(root(word.norm()));
    }
  }

  void require(Proposal proposal, String what, String label) {
    boolean printable = label.chars().noneMatch(Character::isISOControl);
    if (label.isBlank() || label.length() > LONGEST || !printable) {
      throw Refusals.refuse(
          proposal.place(),
          "the label of the " + what + " is empty, longer than 400 characters, or no single line",
          "Name it in short.");
    }
    if (!stands(label)) {
      throw Refusals.refuse(
          proposal.place(),
          "the article does not speak of '" + label + "'",
          "Let the label of the " + what + " be a name that the article uses.");
    }
  }

  /** A concept; whether it is linked is the lexicon's word, not the record's. */
  Term.Concept concept(Proposal proposal, Mention mention, String label, ProposedThing given) {
    if (given.linked().isEmpty()) {
      Optional<LexiconEntry> entry = lexicon.find(label);
      return new Term.Concept(
          mention,
          entry.map(LexiconEntry::label).orElse(label),
          entry.filter(LexiconEntry::isLinked).isPresent());
    }
    boolean linked = given.linked().get();
    if (linked && lexicon.entry(label).isEmpty()) {
      throw Refusals.refuse(
          proposal.place(),
          "the lexicon has no concept '" + label + "'",
          "Leave 'linked' out, or add the concept under data/lexicon.");
    }
    return new Term.Concept(mention, label, linked);
  }

  /** Known names count as wholes, under whichever of their labels the article uses. */
  private boolean stands(String label) {
    List<Word> words = Words.of(label);
    boolean any = false;
    int i = 0;
    while (i < words.size()) {
      Optional<Lexicon.Hit> hit = lexicon.longest(words, i);
      if (hit.isPresent() && hit.get().entry().labels().stream().anyMatch(this::isSaid)) {
        i = hit.get().to();
        any = true;
      } else {
        Word word = words.get(i++);
        any |= word.isWord();
        if (word.isWord() && !isSaid(word) && !OWN.contains(word.lower())) {
          return false;
        }
      }
    }
    return any;
  }

  private boolean isSaid(String name) {
    return Words.of(name).stream().filter(Word::isWord).allMatch(this::isSaid);
  }

  private boolean isSaid(Word word) {
    return roots.contains(root(word.lower())) || roots.contains(root(word.norm()));
  }

  private static String root(String lower) {
    int length = lower.codePointCount(0, lower.length());
    return length <= ROOT ? lower : lower.substring(0, lower.offsetByCodePoints(0, ROOT));
  }
}
