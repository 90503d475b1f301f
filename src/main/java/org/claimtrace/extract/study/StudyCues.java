package org.claimtrace.extract.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.extract.role.Parts;

/**
 * What tells the kind of a study ({@code data/rules/cues.yaml}), the strongest kind first.
 *
 * @param kinds kind to words
 * @param kindTypes kind to kinds of concept
 * @param kindTiers kind to its tier, a list of one
 * @param own what tells that a sentence speaks of the article's own study: words of headings under
 *     {@code own} and {@code background}, phrases under {@code says}
 * @param parts tells what an abstract's sentences are there for, where no heading does
 */
public record StudyCues(
    Map<String, List<String>> kinds,
    Map<String, List<String>> kindTypes,
    Map<String, List<String>> kindTiers,
    Map<String, List<String>> own,
    Parts parts) {
  /** Copies the maps and keeps their order. */
  public StudyCues {
    kinds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    kindTypes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kindTypes));
    kindTiers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kindTiers));
    own = Map.copyOf(own);
  }

  /**
   * The words alone, without a model.
   *
   * @param kinds kind to words
   * @param kindTypes kind to kinds of concept
   * @param kindTiers kind to its tier
   * @param own what tells of the article's own study
   */
  public StudyCues(
      Map<String, List<String>> kinds,
      Map<String, List<String>> kindTypes,
      Map<String, List<String>> kindTiers,
      Map<String, List<String>> own) {
    this(kinds, kindTypes, kindTiers, own, Parts.NONE);
  }
}
