package org.claimtrace.extract.propose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.extract.Knowledge;
import org.claimtrace.extract.rule.Element;
import org.claimtrace.extract.rule.Rule;

/** Which predicates the rules make of a verb, for verbs that are the only one of a pattern. */
final class RuleVerbs {
  private final Map<String, Set<String>> told = new HashMap<>();
  private final Set<String> auxiliaries;

  RuleVerbs(Knowledge knowledge) {
    this.auxiliaries = knowledge.lists().of("auxiliaries");
    knowledge.rules().forEach(this::learn);
  }

  /** The predicates of a word in lower case; none if no rule knows it as a verb. */
  Set<String> tell(String word) {
    return told.getOrDefault(word, Set.of());
  }

  private void learn(Rule rule) {
    Set<String> verbs = new HashSet<>();
    for (List<Element> pattern : rule.patterns()) {
      List<Element.Verb> all =
          pattern.stream()
              .filter(Element.Verb.class::isInstance)
              .map(Element.Verb.class::cast)
              .toList();
      if (all.size() == 1) {
        verbs.addAll(all.get(0).forms());
      }
    }
    rule.frame().ifPresent(frame -> verbs.addAll(frame.words()));
    // "is" and "has" tell nothing by themselves
    verbs.removeIf(verb -> auxiliaries.contains(verb));
    for (String verb : verbs) {
      rule.claims()
          .forEach(
              claim -> told.computeIfAbsent(verb, k -> new HashSet<>()).add(claim.predicate()));
    }
  }
}
