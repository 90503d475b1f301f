package org.claimtrace.eval.match;

import java.util.List;
import java.util.Set;

/** Which predicates may stand for each other in a relaxed match (the annotation guideline). */
final class Predicates {
  private static final List<Set<String>> GROUPS =
      List.of(
          Set.of("modulates", "positivelyModulates", "negativelyModulates", "actsOn", "binds"),
          Set.of("increases", "positivelyModulates", "hasEffect"),
          Set.of("decreases", "negativelyModulates", "prevents", "treats", "hasEffect"),
          Set.of("affects", "hasEffect"),
          Set.of("causes", "increases"),
          Set.of("studiedFor", "proposedFor"),
          Set.of("isA", "memberOf", "partOf", "hasRole"),
          Set.of("superiorTo", "comparableTo"),
          Set.of("compares", "intervention"),
          Set.of("outcome", "reports"));

  private Predicates() {}

  static boolean related(String gold, String found) {
    return gold.equals(found)
        || GROUPS.stream().anyMatch(group -> group.contains(gold) && group.contains(found));
  }
}
