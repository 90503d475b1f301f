package org.claimtrace.model.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/**
 * The known names: the project's own, and those imported from others' vocabularies. Finding the
 * longest name at a place costs its length, however many names there are.
 */
public final class Lexicon {
  private final LabelTrie own = new LabelTrie();
  private final Map<String, LexiconEntry> byLabel = new HashMap<>();
  private final ImportedNames imported;
  private int labels;

  private Lexicon(Iterable<LexiconEntry> entries, Iterable<LexiconEntry> others) {
    for (LexiconEntry entry : entries) {
      byLabel.put(entry.label(), entry);
      entry.labels().forEach(label -> add(label, entry));
    }
    imported = new ImportedNames(own, others);
  }

  /**
   * Builds the matcher of the project's own names.
   *
   * @param entries the concepts
   * @return the lexicon
   * @throws ProblemException {@link ErrorCode#AMBIGUOUS_LABEL} if one label names two concepts
   */
  public static Lexicon of(Iterable<LexiconEntry> entries) {
    return of(entries, List.of());
  }

  /**
   * Builds the matcher of own and imported names. A label of both is the own concept's. An imported
   * label of several terms stays ambiguous: a mention of it is of the kinds that all of them have,
   * and is linked to none.
   *
   * @param entries the project's concepts
   * @param imported the terms of others
   * @return the lexicon
   * @throws ProblemException {@link ErrorCode#AMBIGUOUS_LABEL} if one label names two of the
   *     project's concepts
   */
  public static Lexicon of(Iterable<LexiconEntry> entries, Iterable<LexiconEntry> imported) {
    return new Lexicon(entries, imported);
  }

  private void add(String label, LexiconEntry entry) {
    List<Word> words = Words.of(label);
    if (words.stream().noneMatch(Word::isWord)) {
      throw new ProblemException(
          ErrorCode.BAD_KNOWLEDGE,
          "lexicon, '" + entry.label() + "'",
          "the label '" + label + "' has no letter or digit",
          "Remove it or give it a name.");
    }
    labels += own.add(words, null, entry, (a, b) -> same(label, a, b)) ? 1 : 0;
  }

  private static LexiconEntry same(String label, LexiconEntry there, LexiconEntry entry) {
    if (!there.label().equals(entry.label())) {
      throw new ProblemException(
          ErrorCode.AMBIGUOUS_LABEL,
          "lexicon, '" + label + "'",
          "the label names both '" + there.label() + "' and '" + entry.label() + "'",
          "Keep it with one of the two.");
    }
    return entry;
  }

  /**
   * The longest name that begins at a word; of an own and an imported name of one length the own.
   * Hyphens, points and apostrophes inside a name may be there or not.
   *
   * @param words a text's words
   * @param from the index of the first word
   * @return the name found
   */
  public Optional<Hit> longest(List<Word> words, int from) {
    Optional<Hit> ours = own.longest(words, from);
    Optional<Hit> theirs = imported.longest(words, from);
    boolean longer = theirs.isPresent() && (ours.isEmpty() || ours.get().to() < theirs.get().to());
    return longer ? theirs : ours;
  }

  /**
   * The concept that a whole string names.
   *
   * @param label any label of it
   * @return the concept
   */
  public Optional<LexiconEntry> find(String label) {
    List<Word> words = Words.of(label);
    return longest(words, 0)
        .filter(hit -> hit.to() == words.size())
        .map(Hit::entry)
        .or(() -> imported.entry(label));
  }

  /**
   * The concept with a preferred label.
   *
   * @param label the preferred label, exactly
   * @return the concept
   */
  public Optional<LexiconEntry> entry(String label) {
    return Optional.ofNullable(byLabel.get(label)).or(() -> imported.entry(label));
  }

  /**
   * How many labels it knows.
   *
   * @return the number; of the own ones plural and hyphenated forms counted once
   */
  public int size() {
    return labels + imported.size();
  }

  /**
   * A name found.
   *
   * @param entry the concept
   * @param from index of its first word
   * @param to index after its last word
   */
  public record Hit(LexiconEntry entry, int from, int to) {}
}
