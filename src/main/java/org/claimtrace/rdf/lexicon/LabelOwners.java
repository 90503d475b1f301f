package org.claimtrace.rdf.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.lexicon.LexiconEntry;
import org.claimtrace.model.lexicon.Words;

/** Which concept has which label; one label never names two. */
final class LabelOwners {
  private final Map<String, Owner> owners = new HashMap<>();

  /** Takes all labels of a concept for it. */
  void add(LexiconEntry entry, SkosFile file, Node concept) {
    Owner owner = new Owner(entry, file, concept);
    for (String label : entry.labels()) {
      Owner other = owners.putIfAbsent(Words.key(label), owner);
      if (other != null && !other.entry.label().equals(entry.label())) {
        throw ambiguous(label, other, owner);
      }
    }
  }

  private static ProblemException ambiguous(String label, Owner first, Owner second) {
    String names =
        String.format(
            Locale.ROOT,
            "the label '%s' names both '%s' and '%s'",
            label,
            first.entry.label(),
            second.entry.label());
    return new ProblemException(
        ErrorCode.AMBIGUOUS_LABEL,
        first.place() + " and " + second.place(),
        names,
        "Keep it with one of the two.");
  }

  private record Owner(LexiconEntry entry, SkosFile file, Node concept) {
    String place() {
      return file.place(concept);
    }
  }
}
