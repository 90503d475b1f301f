package org.claimtrace.eval.match;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which gold claim is which found claim, one to one, by their indices.
 *
 * @param foundOf the found claim of each gold claim that has one
 * @param goldOf the gold claim of each found claim that has one
 */
public record Matching(SortedMap<Integer, Integer> foundOf, SortedMap<Integer, Integer> goldOf) {
  /** Copies the maps; refuses what is not one to one. */
  public Matching {
    foundOf = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(foundOf));
    goldOf = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(goldOf));
    for (Map.Entry<Integer, Integer> hit : foundOf.entrySet()) {
      if (foundOf.size() != goldOf.size() || !hit.getKey().equals(goldOf.get(hit.getValue()))) {
        throw new IllegalArgumentException("not one to one: " + foundOf + " " + goldOf);
      }
    }
  }

  /**
   * How many pairs there are.
   *
   * @return the count
   */
  public int size() {
    return foundOf.size();
  }
}
