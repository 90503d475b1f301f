package org.claimtrace.rdf.terms;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What kind of thing a term is, by the nearest roots above it. */
final class Kinds {
  private static final int DEEPEST = 100;

  private final Map<String, String> roots;
  private final Map<String, List<String>> parents = new HashMap<>();
  private final Map<String, String> idOf = new HashMap<>();

  Kinds(Collection<SourceTerm> terms, ImportTables tables) {
    this.roots = tables.roots();
    for (SourceTerm term : terms) {
      parents.put(term.name(), term.parents());
      idOf.putIfAbsent(term.label(), term.name());
    }
  }

  /** The kinds of a term, sorted; empty if no root is above it. */
  SortedSet<String> of(SourceTerm term) {
    SortedSet<String> found = new TreeSet<>();
    boolean told = climb(term.name(), found, new HashSet<>(), 0);
    int colon = term.name().indexOf(':');
    if (!told && colon > 0) {
      take(roots.getOrDefault(term.name().substring(0, colon + 1), "-"), found);
    }
    return found;
  }

  /** Whether a root was met on the way up. */
  private boolean climb(String name, Set<String> found, Set<String> seen, int depth) {
    if (depth > DEEPEST || !seen.add(name)) {
      return false;
    }
    String kind = name.endsWith(":") ? null : roots.get(name);
    if (kind != null) {
      take(kind, found);
      return true;
    }
    boolean told = false;
    for (String parent : above(name)) {
      told |= climb(parent, found, seen, depth + 1);
    }
    return told;
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

  private static void take(String kinds, Set<String> found) {
    if (!kinds.equals("-")) {
      found.addAll(Arrays.asList(kinds.split(" ", -1)));
    }
  }
}
