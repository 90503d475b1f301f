package org.claimtrace.extract.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.claim.Extraction;

/** An article's references by the keys that lead to them. */
final class CitedReferences {
  private final Map<String, Cited> byKey = new LinkedHashMap<>();
  private final List<Reference> curated;

  CitedReferences(Extraction found) {
    String mediaType = found.document().source().mediaType();
    this.curated = found.references().stream().filter(Reference::curated).toList();
    for (Reference reference : found.references()) {
      Resolution own = Resolution.of(reference, mediaType);
      Optional<Reference> curator =
          own == Resolution.NOT_IDENTIFIED && !reference.curated()
              ? curatorsFor(reference.key())
              : Optional.empty();
      Resolution how = curator.isPresent() ? Resolution.CURATOR : own;
      byKey.putIfAbsent(reference.key(), new Cited(reference, curator, how));
    }
  }

  /** In the article's order, the curators' last. */
  Collection<Cited> all() {
    return List.copyOf(byKey.values());
  }

  /** What a marker's or study's key leads to. */
  Optional<Cited> of(String key) {
    return Optional.ofNullable(byKey.get(key))
        .or(
            () ->
                curatorsFor(key)
                    .map(found -> new Cited(found, Optional.empty(), Resolution.of(found, ""))));
  }

  /** A curator's file names the study of a marker {@code [3]}, or of several, by its brackets. */
  private Optional<Reference> curatorsFor(String key) {
    List<Reference> found = new ArrayList<>();
    for (Reference reference : curated) {
      if (reference.studyKeys().contains("[" + key + "]")) {
        found.add(reference);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
