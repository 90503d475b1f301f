package org.claimtrace.extract.propose;

import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.Knowledge;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.term.Terms;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.Term;

/** What the words of a subject or object name: the same name that a rule would give them. */
final class PhraseCheck {
  /** Heads that leave what stands before them the thing that is meant: "the X group". */
  private static final List<String> SUBJECT_TAILS = List.of("groups", "treatments", "wrappers");

  private static final List<String> OBJECT_TAILS = List.of("effectHeads");

  private final WordLists lists;
  private final Terms terms;

  PhraseCheck(Knowledge knowledge) {
    this.lists = knowledge.lists();
    this.terms = new Terms(knowledge.lexicon(), lists, knowledge.tiers());
  }

  /** Pronouns, and "the drug": words that mean what was named before. */
  boolean isAnaphor(Line line, WordRange words) {
    int last = words.to() - 1;
    String word = line.lower(last);
    return line.tag(last).startsWith("PRP")
        || lists.has("singularPronouns", word)
        || lists.has("pluralPronouns", word)
        || lists.has("demonstratives", word)
        || (lists.has("definite", line.lower(words.from()))
            && (lists.has("generic", line.word(last).norm())
                || lists.has("treatments", line.word(last).norm())));
  }

  String subject(Line line, WordRange words, String predicate) {
    requireWhole(line, words, SUBJECT_TAILS);
    return label(line, words, predicate);
  }

  /** A design is told in single words of a longer phrase; all else is taken whole. */
  String object(Line line, WordRange words, PredicateForm form) {
    if (isAnaphor(line, words)) {
      throw new UnfitException(RefusalReason.UNRESOLVED, "the object is a pronoun");
    }
    if (!form.ofStudy()) {
      requireWhole(line, words, OBJECT_TAILS);
    }
    return label(line, words, form.name());
  }

  private String label(Line line, WordRange words, String predicate) {
    Optional<Term> term =
        terms.thing(line, Piece.of(words.from(), words.to()), predicate, Nothing.KNOWN);
    return term.filter(Term.Concept.class::isInstance)
        .filter(named -> isNamed(line, words))
        .map(Term::label)
        .orElseThrow(
            () ->
                new UnfitException(
                    RefusalReason.NAMES_NOTHING,
                    "'" + line.mention(words.from(), words.to()).text() + "' names nothing"));
  }

  /** A name ends in a noun or the like, never in "not" or "did". */
  private static boolean isNamed(Line line, WordRange words) {
    int last = words.to() - 1;
    return line.hitTo(words.to(), words.from()).isPresent()
        || line.tag(last).matches("(?:NN|JJ|CD|VBG|FW).*")
        || (line.lower(last).equals(")") && words.from() < last);
  }

  private void requireWhole(Line line, WordRange words, List<String> tails) {
    Optional<Chunk> phrase = line.chunkAt(words.to() - 1).filter(Chunk::isNoun);
    if (phrase.isEmpty() || phrase.get().head() < words.to()) {
      return;
    }
    String head = line.word(phrase.get().head()).norm();
    if (tails.stream().noneMatch(list -> lists.has(list, head))) {
      throw new UnfitException(
          RefusalReason.PART_OF_PHRASE,
          "the text speaks of '"
              + line.mention(phrase.get().from(), phrase.get().to()).text()
              + "'");
    }
  }
}
