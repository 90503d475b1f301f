package org.claimtrace.extract.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;

/** Finds the words of a suggestion in an article's running text. Offsets: code points. */
final class Wording {
  private static final Set<BlockKind> RUNNING = Set.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM);

  private final Document document;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Folded> folded = new ArrayList<>();

  Wording(Document document) {
    this.document = document;
    for (Sentence sentence : document.sentences()) {
      if (RUNNING.contains(document.blocks().get(sentence.block()).kind())) {
        sentences.add(sentence);
        folded.add(Folded.of(document.text(), sentence.span()));
      }
    }
  }

  /** A quote in its sentence. */
  record Place(Sentence sentence, Span quote) {}

  /** The sentence that is named comes first, so that the others are searched for slips only. */
  Place place(Suggestion suggestion) {
    String quote = suggestion.quote();
    List<Place> named = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).index() == suggestion.sentence()) {
        add(i, quote, named);
      }
    }
    if (named.size() == 1) {
      return named.get(0);
    }
    for (int i = 0; i < sentences.size() && places.size() < 2; i++) {
      add(i, quote, places);
    }
    if (places.isEmpty()) {
      throw isWrongNumber(suggestion)
          ? new UnfitException(RefusalReason.WRONG_NUMBER, "no such number in: " + quote)
          : new UnfitException(RefusalReason.QUOTE_NOT_FOUND, "not in the article: " + quote);
    }
    if (places.size() > 1) {
      throw new UnfitException(
          RefusalReason.QUOTE_AMBIGUOUS, "more than once in the article: " + quote);
    }
    return places.get(0);
  }

  private void add(int i, String quote, List<Place> places) {
    folded.get(i).all(quote).forEach(span -> places.add(new Place(sentences.get(i), span)));
  }

  private boolean isWrongNumber(Suggestion suggestion) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).index() == suggestion.sentence()) {
        return folded.get(i).holdsButForNumbers(suggestion.quote());
      }
    }
    return false;
  }

  /** The first place of words in a passage. */
  Span first(String words, Span passage, RefusalReason missing) {
    List<Span> all = Folded.of(document.text(), passage).all(bare(words));
    if (all.isEmpty()) {
      boolean number = words.chars().anyMatch(Character::isDigit);
      throw new UnfitException(
          number ? RefusalReason.WRONG_NUMBER : missing,
          "'" + words + "' is not in '" + document.text().slice(passage) + "'");
    }
    return all.get(0);
  }

  /** Words that must not be there twice: it would not be known which are meant. */
  Span only(String words, Span passage, RefusalReason missing) {
    Span first = first(words, passage, missing);
    if (Folded.of(document.text(), passage).all(bare(words)).size() > 1) {
      throw new UnfitException(missing, "'" + words + "' is there more than once");
    }
    return first;
  }

  /** A sentence's last word often comes with its full stop. */
  private static String bare(String words) {
    return words.strip().replaceFirst("[.,;:!?]+$", "");
  }
}
