package org.claimtrace.extract.line;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.claimtrace.extract.syntax.Grammar;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Prepares sentences for the rules: cut, names found, tagged, chunked, in this order. */
public final class Lines {
  /** Longer sentences are tables or noise; searching them would cost more than it finds. */
  public static final int LONGEST = 400;

  /** Signs of a registered name, which are no part of it. */
  private static final Set<String> MARKS = Set.of("™", "®", "©");

  private final Lexicon lexicon;
  private final Grammar grammar;
  private final Chunker chunker;
  private final WordLists lists;

  /**
   * Sets up.
   *
   * @param lexicon the known names
   * @param grammar tells parts of speech and what hangs on what
   * @param lists the closed word lists
   */
  public Lines(Lexicon lexicon, Grammar grammar, WordLists lists) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.chunker = new Chunker(lists);
    this.lists = lists;
  }

  /**
   * Prepares one sentence.
   *
   * @param document its article
   * @param sentence one of the article's sentences
   * @return the line
   */
  public Line of(Document document, Sentence sentence) {
    SourceText source = document.text();
    List<Word> words = Words.of(source.slice(sentence.span()));
    Lexicon.@Nullable Hit[] hits = hits(words);
    List<String> tags = new Retagging(lists).of(words, hits, grammar.tags(words));
    boolean[] hidden = hidden(document, sentence, words);
    int label = InlineLabel.end(words, hits, lists);
    Arrays.fill(hidden, 0, label, true);
    Arrays.fill(hits, 0, label, null);
    @Nullable Chunk[] chunks =
        words.size() > LONGEST
            ? new @Nullable Chunk[words.size()]
            : chunker.chunk(words, tags, hits, hidden);
    return new Line(source, sentence, words, tags, hits, chunks, hidden, grammar, lists);
  }

  private Lexicon.@Nullable Hit[] hits(List<Word> words) {
    Lexicon.@Nullable Hit[] hits = new Lexicon.@Nullable Hit[words.size()];
    int i = 0;
    while (i < words.size()) {
      Lexicon.Hit hit = lexicon.longest(words, i).orElse(null);
      hits[i] = hit;
      i = hit == null ? i + 1 : hit.to();
    }
    return hits;
  }

  private static boolean[] hidden(Document document, Sentence sentence, List<Word> words) {
    boolean[] hidden = new boolean[words.size()];
    SourceText source = document.text();
    int base = source.toUtf16(sentence.span().start());
    List<CitationMarker> markers = document.markersIn(sentence.span());
    int next = 0;
    for (int i = 0; i < hidden.length && next < markers.size(); i++) {
      Span word = source.span(base + words.get(i).start(), base + words.get(i).end());
      while (next < markers.size() && markers.get(next).span().end() <= word.start()) {
        next++;
      }
      hidden[i] = next < markers.size() && markers.get(next).span().overlaps(word);
    }
    for (int i = 1; i < hidden.length; i++) {
      hidden[i] |= MARKS.contains(words.get(i).lower());
    }
    return hidden;
  }
}
