package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrace.extract.line.Line;
import org.claimtrace.model.lexicon.Lexicon;

/**
 * Which rules are worth trying on a line. Each pattern hangs on words or kinds of name that every
 * match of it must hold, so a sentence meets only the rules whose word it has, however many there
 * are.
 */
final class RuleIndex {
  private static final String TYPE = "type:";
  private static final String ANY = "any:";

  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final List<Rule> rules;

  RuleIndex(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      Set<String> keys = new LinkedHashSet<>();
      rules.get(i).patterns().forEach(pattern -> keys.addAll(keys(pattern)));
      rules
          .get(i)
          .frame()
          .ifPresent(
              frame ->
                  keys.addAll(frame.words().contains(Frame.ANY) ? Set.of(ANY) : frame.words()));
      for (String key : keys) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The rules of which a word or kind of name occurs in the line, in the order of the files. */
  List<Rule> candidates(Line line) {
    Set<Integer> found = new TreeSet<>(byKey.getOrDefault(ANY, List.of()));
    for (int i = 0; i < line.size(); i++) {
      found.addAll(byKey.getOrDefault(line.lower(i), List.of()));
      found.addAll(byKey.getOrDefault(line.word(i).norm(), List.of()));
      for (String type :
          line.hitFrom(i).map(Lexicon.Hit::entry).map(e -> e.types()).orElse(Set.of())) {
        found.addAll(byKey.getOrDefault(TYPE + type, List.of()));
      }
    }
    return found.stream().map(rules::get).toList();
  }

  /** The keys of the element that tells most: a verb, else a word, else a kind of name. */
  private static Set<String> keys(List<Element> pattern) {
    Set<String> best = Set.of(ANY);
    int rank = 0;
    for (Element element : pattern) {
      Set<String> keys = Set.of();
      int worth = 0;
      if (element instanceof Element.Verb verb) {
        keys = verb.forms();
        worth = verb.forms().contains("is") || verb.forms().contains("has") ? 2 : 4;
      } else if (element instanceof Element.Literal literal) {
        keys = literal.words();
        worth = literal.words().stream().allMatch(word -> word.length() > 4) ? 3 : 2;
      } else if (element instanceof Element.Slot slot && !slot.types().isEmpty()) {
        keys = new LinkedHashSet<>(slot.types().stream().map(type -> TYPE + type).toList());
        worth = 1;
      }
      if (worth > rank) {
        rank = worth;
        best = keys;
      }
    }
    return best;
  }
}
