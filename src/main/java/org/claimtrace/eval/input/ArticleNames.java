package org.claimtrace.eval.input;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which article of gold is which article that was read. Ids are slugs in lower case, gold has
 * files' names as they are: where nothing is equal, case alone does not part them.
 */
public final class ArticleNames {
  private final Map<String, String> inGold = new HashMap<>();

  /**
   * Compares names.
   *
   * @param gold gold's names
   * @param read ids of the articles that were read
   */
  public ArticleNames(Collection<String> gold, Collection<String> read) {
    Set<String> ids = new LinkedHashSet<>(read);
    for (String name : new LinkedHashSet<>(gold)) {
      if (!ids.contains(name)) {
        List<String> alike = ids.stream().filter(name::equalsIgnoreCase).toList();
        // two that differ in case only: which is meant cannot be told
        if (alike.size() == 1 && !gold.contains(alike.get(0))) {
          inGold.put(alike.get(0), name);
        }
      }
    }
  }

  /**
   * The name by which gold knows an article.
   *
   * @param id its id
   * @return gold's name; the id if gold does not know it
   */
  public String inGold(String id) {
    return inGold.getOrDefault(id, id);
  }
}
