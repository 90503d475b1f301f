package org.claimtrace.extract.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells the kind of a study ({@code data/rules/cues.yaml}), the strongest kind first.
 *
 * @param kinds kind to words
 * @param kindTypes kind to kinds of concept
 * @param kindTiers kind to its tier, a list of one
 * @param own what tells that a sentence speaks of the article's own study: words of headings under
 *     {@code headings} and {@code background}, phrases under {@code says}
 */
public record StudyCues(
    Map<String, List<String>> kinds,
    Map<String, List<String>> kindTypes,
    Map<String, List<String>> kindTiers,
    Map<String, List<String>> own) {
  /** Copies the maps and keeps their order. */
  public StudyCues {
    kinds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    kindTypes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kindTypes));
    kindTiers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kindTiers));
    own = Map.copyOf(own);
  }
}
