package org.claimtrace.extract.propose;

import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Lines;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;

/** What a suggestion's subject is called, pronouns resolved. */
record SubjectName(Document document, Lines lines, PhraseCheck phrases) {
  /** The name of the subject, or of what it stands for: in this sentence, or the one before. */
  String of(Suggestion suggestion, Phrase phrase, Sentence sentence) {
    Line line = phrase.line();
    String predicate = suggestion.predicate();
    if (!phrases.isAnaphor(line, phrase.subject())) {
      return phrases.subject(line, phrase.subject(), predicate);
    }
    String name = suggestion.antecedent().orElse("");
    int before = line.span(phrase.subject().from(), phrase.subject().to()).start();
    for (Span span : Folded.of(document.text(), sentence.span()).all(name)) {
      if (span.end() <= before) {
        return antecedent(line, span, predicate);
      }
    }
    Optional<Sentence> previous =
        sentence.index() == 0
            ? Optional.empty()
            : Optional.of(document.sentences().get(sentence.index() - 1))
                .filter(other -> other.block() == sentence.block());
    List<Span> there =
        previous.map(other -> Folded.of(document.text(), other.span()).all(name)).orElse(List.of());
    if (there.isEmpty()) {
      throw new UnfitException(
          RefusalReason.UNRESOLVED,
          "'" + suggestion.subject() + "' stands for '" + name + "', which is not right before it");
    }
    return antecedent(lines.of(document, previous.orElseThrow()), there.get(0), predicate);
  }

  private String antecedent(Line line, Span span, String predicate) {
    WordRange words = WordRange.of(line, span);
    if (phrases.isAnaphor(line, words)) {
      throw new UnfitException(RefusalReason.UNRESOLVED, "the antecedent is a pronoun too");
    }
    return phrases.subject(line, words, predicate);
  }
}
