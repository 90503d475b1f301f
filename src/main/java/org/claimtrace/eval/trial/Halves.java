package org.claimtrace.eval.trial;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a set of articles in two: one half to tune rules on, one that is only counted. */
public final class Halves {
  private Halves() {}

  /**
   * Every other article, by number, beginning with the first.
   *
   * @param pmcids all articles, in any order, also more than once
   * @return the half to tune on
   */
  public static Set<String> first(Collection<String> pmcids) {
    List<String> articles = pmcids.stream().distinct().sorted(Pmcid.ORDER).toList();
    Set<String> first = new HashSet<>();
    for (int i = 0; i < articles.size(); i += 2) {
      first.add(articles.get(i));
    }
    return Set.copyOf(first);
  }
}
