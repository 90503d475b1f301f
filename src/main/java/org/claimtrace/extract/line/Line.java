package org.claimtrace.extract.line;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.syntax.Grammar;
import org.claimtrace.extract.syntax.Tree;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.Word;
import org.jspecify.annotations.Nullable;

/** One sentence as the rules see it: words, tags, names, phrases. Word indices count from 0. */
public final class Line {
  /** Hyphens and strokes that join the parts of a word. */
  private static final String JOINTS = "-/‐‑–";

  private final SourceText source;
  private final Sentence sentence;
  private final int base;
  private final List<Word> words;
  private final List<String> tags;
  private final Lexicon.@Nullable Hit[] hits;
  private final @Nullable Chunk[] chunks;
  private final boolean[] hidden;
  private final Grammar grammar;
  private final WordLists lists;
  private @Nullable Tree tree;

  Line(
      SourceText source,
      Sentence sentence,
      List<Word> words,
      List<String> tags,
      Lexicon.@Nullable Hit[] hits,
      @Nullable Chunk[] chunks,
      boolean[] hidden,
      Grammar grammar,
      WordLists lists) {
    this.source = source;
    this.sentence = sentence;
    this.base = source.toUtf16(sentence.span().start());
    this.words = words;
    this.tags = tags;
    this.hits = hits;
    this.chunks = chunks;
    this.hidden = hidden;
    this.grammar = grammar;
    this.lists = lists;
  }

  /**
   * Which sentence it is.
   *
   * @return the sentence
   */
  public Sentence sentence() {
    return sentence;
  }

  /**
   * The article's text.
   *
   * @return the text that all spans count in
   */
  public SourceText source() {
    return source;
  }

  /**
   * The sentence's words and signs.
   *
   * @return the words
   */
  public List<Word> words() {
    return words;
  }

  /**
   * How many words and signs there are.
   *
   * @return the number
   */
  public int size() {
    return words.size();
  }

  /**
   * A word.
   *
   * @param index its index
   * @return the word
   */
  public Word word(int index) {
    return words.get(index);
  }

  /**
   * A word in lower case.
   *
   * @param index its index; outside the line gives the empty string
   * @return the word
   */
  public String lower(int index) {
    return index >= 0 && index < words.size() ? words.get(index).lower() : "";
  }

  /**
   * A word's part of speech.
   *
   * @param index its index; outside the line gives the empty string
   * @return a tag of the Penn Treebank
   */
  public String tag(int index) {
    return index >= 0 && index < tags.size() ? tags.get(index) : "";
  }

  /**
   * The chunk that holds a word.
   *
   * @param index the word's index
   * @return the chunk, if the word is in one
   */
  public Optional<Chunk> chunkAt(int index) {
    return index >= 0 && index < chunks.length
        ? Optional.ofNullable(chunks[index])
        : Optional.empty();
  }

  /**
   * The chunk that begins with a word.
   *
   * @param index the word's index
   * @return the chunk, if one begins there
   */
  public Optional<Chunk> chunkFrom(int index) {
    return chunkAt(index).filter(chunk -> chunk.from() == index);
  }

  /**
   * The longest known name that begins with a word, names inside longer names left out.
   *
   * @param index the word's index
   * @return the name, if one begins there
   */
  public Optional<Lexicon.Hit> hitFrom(int index) {
    return index >= 0 && index < hits.length ? Optional.ofNullable(hits[index]) : Optional.empty();
  }

  /**
   * The known name that ends before a word.
   *
   * @param end the index behind the name's last word
   * @param from where the name may begin at the earliest
   * @return the longest such name
   */
  public Optional<Lexicon.Hit> hitTo(int end, int from) {
    for (int i = from; i < end; i++) {
      Lexicon.Hit hit = hits[i];
      if (hit != null && hit.to() == end) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a word belongs to a citation marker or to a label at the sentence's beginning, which
   * patterns pass over.
   *
   * @param index the word's index
   * @return true if so
   */
  public boolean isHidden(int index) {
    return hidden[index];
  }

  /**
   * Where a word that the tagger has cut at its hyphens and strokes ends: "CBT-I", "N/V".
   *
   * @param from its first part
   * @return the index behind its last part
   */
  public int jointEnd(int from) {
    int to = from + 1;
    while (to + 1 < size()
        && isJoint(lower(to))
        && word(to - 1).end() == word(to).start()
        && word(to).end() == word(to + 1).start()) {
      to += 2;
    }
    return to;
  }

  private static boolean isJoint(String sign) {
    return sign.length() == 1 && JOINTS.indexOf(sign.charAt(0)) >= 0;
  }

  /**
   * The words from one index to another, as they stand in the article.
   *
   * @param from the first word
   * @param to the first word behind, after {@code from}
   * @return the mention
   */
  public Mention mention(int from, int to) {
    return Mention.of(source, span(from, to));
  }

  /**
   * Where the words from one index to another stand.
   *
   * @param from the first word
   * @param to the first word behind, after {@code from}
   * @return the span in the article, in code points
   */
  public Span span(int from, int to) {
    return source.span(base + words.get(from).start(), base + words.get(to - 1).end());
  }

  /**
   * What each word hangs on. It is told when it is first asked for: most sentences never need it.
   *
   * @return the tree of its words
   */
  public Tree tree() {
    Tree told = tree;
    if (told == null) {
      BitSet doses = new Doses(words, tags, lists).find();
      told = new Regrafting(words, tags).of(Asides.tree(grammar, words, tags, hidden, doses));
      tree = told;
    }
    return told;
  }

  /**
   * The sentence's text.
   *
   * @return its characters, verbatim
   */
  public String text() {
    return source.slice(sentence.span());
  }
}
