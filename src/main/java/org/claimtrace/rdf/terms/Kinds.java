package org.claimtrace.rdf.terms;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What kind of thing a term is, by the nearest roots above it. */
final class Kinds {
  private static final int DEEPEST = 100;

  private final Map<String, String> roots;
  private final Map<String, List<String>> parents = new HashMap<>();
  private final Map<String, String> idOf = new HashMap<>();
  private final Map<String, Optional<Set<String>>> told = new HashMap<>();

  Kinds(Collection<SourceTerm> terms, ImportTables tables) {
    this.roots = tables.roots();
    for (SourceTerm term : terms) {
      parents.put(term.name(), term.parents());
      idOf.putIfAbsent(term.label(), term.name());
    }
  }

  /** The kinds of a term, sorted; empty if no root is above it. */
  SortedSet<String> of(SourceTerm term) {
    return new TreeSet<>(climb(term.name(), 0).orElse(Set.of()));
  }

  /** What the roots above say; none if there is no root. A vocabulary that goes in circles ends. */
  private Optional<Set<String>> climb(String name, int depth) {
    Optional<Set<String>> before = told.get(name);
    if (before != null || depth > DEEPEST) {
      return before == null ? Optional.empty() : before;
    }
    told.put(name, Optional.empty());
    Optional<Set<String>> found = row(name);
    for (String parent : found.isPresent() ? List.<String>of() : above(name)) {
      found = union(found, climb(parent, depth + 1));
    }
    int colon = name.indexOf(':');
    if (found.isEmpty() && colon > 0) {
      found = row(name.substring(0, colon + 1));
    }
    told.put(name, found);
    return found;
  }

  private static Optional<Set<String>> union(
      Optional<Set<String>> some, Optional<Set<String>> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<String> all = new HashSet<>(some.get());
    all.addAll(others.get());
    return Optional.of(all);
  }

  private Optional<Set<String>> row(String root) {
    String kinds = roots.get(root);
    return kinds == null
        ? Optional.empty()
        : Optional.of(kinds.equals("-") ? Set.of() : Set.of(kinds.split(" ", -1)));
  }

  private List<String> above(String name) {
    if (parents.containsKey(name)) {
      return parents.get(name);
    }
    if (name.startsWith("meshtree:")) {
      String up = MeshTree.above(name);
      return up.isEmpty() ? List.of() : List.of(up);
    }
    String id = idOf.get(name);
    return id == null || id.equals(name) ? List.of() : List.of(id);
  }
}
