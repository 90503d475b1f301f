package org.claimtrace.model.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that others gave. A hundred thousand labels are only put down by their first word; the trie
 * below a word grows when a text first has that word, so a start does not pay for names that no
 * article mentions.
 */
final class ImportedNames {
  private final LabelTrie own;
  private final Map<String, List<Named>> waiting = new HashMap<>();
  private final Map<String, LabelTrie> grown = new ConcurrentHashMap<>();
  private final Map<String, List<LexiconEntry>> byLabel = new HashMap<>();
  private int labels;

  /**
   * Takes names.
   *
   * @param own the project's names, which win
   * @param entries the terms
   */
  ImportedNames(LabelTrie own, Iterable<LexiconEntry> entries) {
    this.own = own;
    for (LexiconEntry entry : entries) {
      byLabel.computeIfAbsent(entry.label(), label -> new ArrayList<>(1)).add(entry);
      for (String label : entry.labels()) {
        String first = Words.first(label);
        if (!first.isEmpty()) {
          waiting.computeIfAbsent(first, word -> new ArrayList<>(1)).add(new Named(label, entry));
          labels++;
        }
      }
    }
  }

  int size() {
    return labels;
  }

  /** The longest imported name at a word; the entry is what a claim would speak of. */
  Optional<Lexicon.Hit> longest(List<Word> words, int from) {
    return raw(words, from).map(hit -> new Lexicon.Hit(settled(hit.entry()), hit.from(), hit.to()));
  }

  /** The term with a preferred label, or the label that it got because its own is not its alone. */
  Optional<LexiconEntry> entry(String label) {
    int bracket = label.lastIndexOf(" (");
    List<LexiconEntry> found = new ArrayList<>(byLabel.getOrDefault(label, List.of()));
    if (bracket > 0) {
      found.addAll(byLabel.getOrDefault(label.substring(0, bracket), List.of()));
    }
    return found.stream()
        .map(this::settled)
        .filter(entry -> entry.isLinked() && entry.label().equals(label))
        .findFirst();
  }

  private Optional<Lexicon.Hit> raw(List<Word> words, int from) {
    if (from >= words.size() || !waiting.containsKey(words.get(from).norm())) {
      return Optional.empty();
    }
    LabelTrie trie = grown.get(words.get(from).norm());
    return (trie == null ? grown.computeIfAbsent(words.get(from).norm(), this::grow) : trie)
        .longest(words, from);
  }

  private LabelTrie grow(String first) {
    LabelTrie trie = new LabelTrie();
    for (Named named : waiting.getOrDefault(first, List.of())) {
      List<Word> words = Words.of(named.label());
      String exact = Capitals.matter(named.label()) ? Capitals.spelling(words) : null;
      trie.add(words, exact, named.entry(), (a, b) -> shared(named.label(), a, b));
    }
    return trie;
  }

  private static LexiconEntry shared(String label, LexiconEntry one, LexiconEntry other) {
    boolean sameId = !one.ids().isEmpty() && one.ids().equals(other.ids());
    if (sameId || one.equals(other)) {
      return one;
    }
    Set<String> types =
        one.types().stream().filter(other.types()::contains).collect(Collectors.toSet());
    return new LexiconEntry(label, List.of(label), types, List.of(), List.of(), true);
  }

  /**
   * What a term is called. One whose preferred label is a name of the project's own concept of a
   * common kind is that concept; one whose preferred label several share is called by its
   * identifier too, so that two things never fall together.
   */
  private LexiconEntry settled(LexiconEntry entry) {
    if (entry.ambiguous()) {
      return entry;
    }
    List<Word> words = Words.of(entry.label());
    LexiconEntry owner = whole(own.longest(words, 0), words);
    if (owner != null && owner.types().stream().anyMatch(entry.types()::contains)) {
      return owner;
    }
    LexiconEntry bearer = whole(raw(words, 0), words);
    // a label with a comma or bracket inside is never found in a text, so nobody shares it
    if (owner == null && (bearer == null || !bearer.ambiguous())) {
      return entry;
    }
    return entry.ids().isEmpty()
        ? new LexiconEntry(entry.label(), entry.labels(), entry.types(), List.of(), List.of(), true)
        : entry.named(entry.label() + " (" + entry.ids().get(0) + ")");
  }

  private static @Nullable LexiconEntry whole(Optional<Lexicon.Hit> hit, List<Word> words) {
    return hit.filter(found -> found.to() == words.size()).map(Lexicon.Hit::entry).orElse(null);
  }

  private record Named(String label, LexiconEntry entry) {}
}
