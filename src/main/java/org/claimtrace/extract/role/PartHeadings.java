package org.claimtrace.extract.role;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the headings of an abstract tell of the sentences under them. */
public final class PartHeadings {
  private final Map<String, List<String>> words;

  /**
   * Sets up.
   *
   * @param words words of headings by part, as {@code abstractParts} in {@code
   *     data/rules/cues.yaml} has them; those under {@code none} tell of no part
   */
  public PartHeadings(Map<String, List<String>> words) {
    this.words = new LinkedHashMap<>(words);
  }

  /**
   * The part that a heading tells.
   *
   * @param heading its text
   * @return the part; empty if it tells none, or two, as "Methods and findings" does
   */
  public Optional<Part> part(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    List<String> named =
        words.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(lower::contains))
            .map(Map.Entry::getKey)
            .toList();
    return named.size() == 1 && !named.contains("none")
        ? Optional.of(Part.valueOf(named.get(0).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}
