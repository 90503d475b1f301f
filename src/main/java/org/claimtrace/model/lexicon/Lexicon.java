package org.claimtrace.model.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The known names. A trie over normal words: finding the longest name at a place costs its length,
 * however many names there are.
 */
public final class Lexicon {
  /** Signs that may stand between the words of a name, in the label or in the text. */
  private static final Set<String> INNER_SIGNS = Set.of("-", "'", ".", "/", "&");

  private final Node root = new Node();
  private final Map<String, LexiconEntry> byLabel = new HashMap<>();
  private int labels;

  private Lexicon() {}

  /**
   * Builds the matcher.
   *
   * @param entries the concepts
   * @return the lexicon
   * @throws ProblemException {@link ErrorCode#AMBIGUOUS_LABEL} if one label names two concepts
   */
  public static Lexicon of(Iterable<LexiconEntry> entries) {
    Lexicon lexicon = new Lexicon();
    for (LexiconEntry entry : entries) {
      lexicon.byLabel.put(entry.label(), entry);
      for (String label : entry.labels()) {
        lexicon.add(label, entry);
      }
    }
    return lexicon;
  }

  private void add(String label, LexiconEntry entry) {
    Node node = root;
    boolean any = false;
    for (Word word : Words.of(label)) {
      if (word.isWord()) {
        node = node.next.computeIfAbsent(word.norm(), key -> new Node());
        any = true;
      }
    }
    if (!any) {
      throw new ProblemException(
          ErrorCode.BAD_KNOWLEDGE,
          "lexicon, '" + entry.label() + "'",
          "the label '" + label + "' has no letter or digit",
          "Remove it or give it a name.");
    }
    if (node.entry != null && !node.entry.label().equals(entry.label())) {
      throw new ProblemException(
          ErrorCode.AMBIGUOUS_LABEL,
          "lexicon, '" + label + "'",
          "the label names both '" + node.entry.label() + "' and '" + entry.label() + "'",
          "Keep it with one of the two.");
    }
    labels += node.entry == null ? 1 : 0;
    node.entry = entry;
  }

  /**
   * The longest name that begins at a word. Hyphens, points and apostrophes inside a name may be
   * there or not.
   *
   * @param words a text's words
   * @param from the index of the first word
   * @return the name found
   */
  public Optional<Hit> longest(List<Word> words, int from) {
    Node node = root;
    Hit hit = null;
    int i = from;
    while (i < words.size()) {
      Word word = words.get(i);
      if (!word.isWord()) {
        if (i > from && INNER_SIGNS.contains(word.lower())) {
          i++;
          continue;
        }
        break;
      }
      node = node.next.get(word.norm());
      if (node == null) {
        break;
      }
      i++;
      if (node.entry != null) {
        hit = new Hit(node.entry, from, i);
      }
    }
    return Optional.ofNullable(hit);
  }

  /**
   * The concept that a whole string names.
   *
   * @param label any label of it
   * @return the concept
   */
  public Optional<LexiconEntry> find(String label) {
    List<Word> words = Words.of(label);
    return longest(words, 0).filter(hit -> hit.to() == words.size()).map(Hit::entry);
  }

  /**
   * The concept with a preferred label.
   *
   * @param label the preferred label, exactly
   * @return the concept
   */
  public Optional<LexiconEntry> entry(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /**
   * How many different labels it knows.
   *
   * @return the number, plural and hyphenated forms counted once
   */
  public int size() {
    return labels;
  }

  /**
   * A name found.
   *
   * @param entry the concept
   * @param from index of its first word
   * @param to index after its last word
   */
  public record Hit(LexiconEntry entry, int from, int to) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private @Nullable LexiconEntry entry;
  }
}
