package org.claimtrace.model.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A trie over normal words: finding the longest name at a place costs its length. */
final class LabelTrie {
  /** Signs that may stand between the words of a name, in the label or in the text. */
  private static final Set<String> INNER_SIGNS = Set.of("-", "'", ".", "/", "&");

  private final Node root = new Node();

  /**
   * Adds a name.
   *
   * @param words the label's words
   * @param exact the spelling that a text must have, or null if case tells nothing
   * @param entry what it names
   * @param clash what stands where two entries meet, given the one there and the one that comes
   * @return whether the label is new; false also if it has no word
   */
  boolean add(
      List<Word> words,
      @Nullable String exact,
      LexiconEntry entry,
      BinaryOperator<LexiconEntry> clash) {
    Node node = root;
    for (Word word : words) {
      if (word.isWord()) {
        node = node.next.computeIfAbsent(word.norm(), key -> new Node());
      }
    }
    if (node == root) {
      return false;
    }
    boolean fresh = exact == null ? node.entry == null : !node.exact.containsKey(exact);
    if (exact == null) {
      node.entry = node.entry == null ? entry : clash.apply(node.entry, entry);
    } else {
      if (node.exact.isEmpty()) {
        node.exact = new HashMap<>(2);
      }
      node.exact.merge(exact, entry, clash);
    }
    return fresh;
  }

  /** The longest name that begins at a word. */
  Optional<Lexicon.Hit> longest(List<Word> words, int from) {
    Node node = root;
    Lexicon.Hit hit = null;
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
      LexiconEntry entry = node.at(words, from, i);
      if (entry != null) {
        hit = new Lexicon.Hit(entry, from, i);
      }
    }
    return Optional.ofNullable(hit);
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private Map<String, LexiconEntry> exact = Map.of();
    private @Nullable LexiconEntry entry;

    @Nullable LexiconEntry at(List<Word> words, int from, int to) {
      if (!exact.isEmpty()) {
        LexiconEntry spelled = exact.get(Capitals.spelling(words.subList(from, to)));
        if (spelled != null) {
          return spelled;
        }
      }
      return entry;
    }
  }
}
