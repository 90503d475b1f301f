package org.claimtrace.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Section;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Tier;

/** What a section's heading tells of its sentences. */
final class SectionRoles {
  private final Map<String, List<String>> roles;
  private final Map<String, List<String>> tiers;

  SectionRoles(Map<String, List<String>> roles, Map<String, List<String>> tiers) {
    this.roles = Map.copyOf(roles);
    this.tiers = new java.util.LinkedHashMap<>(tiers);
  }

  /** Whether a sentence sums up what others tell. */
  boolean isSummary(Document document, Sentence sentence) {
    String title = title(document.sections().get(sentence.section()));
    return roles.getOrDefault("summary", List.of()).stream().anyMatch(title::contains);
  }

  /** The tier that the nearest heading tells. */
  Optional<Tier> tier(Document document, Sentence sentence) {
    Section section = document.sections().get(sentence.section());
    while (true) {
      String title = title(section);
      for (Map.Entry<String, List<String>> tier : tiers.entrySet()) {
        if (tier.getValue().stream().anyMatch(title::contains)) {
          return Optional.of(new Tier(tier.getKey()));
        }
      }
      if (section.parent() == section.index()) {
        return Optional.empty();
      }
      section = document.sections().get(section.parent());
    }
  }

  private static String title(Section section) {
    return section.title().toLowerCase(Locale.ROOT);
  }
}
