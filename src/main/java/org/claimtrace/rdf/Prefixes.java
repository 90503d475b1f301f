package org.claimtrace.rdf;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.rdf.file.RdfFiles;

/**
 * The prefixes of {@code ontology/prefixes.ttl}.
 *
 * @param namespaces by prefix, sorted
 */
public record Prefixes(SortedMap<String, String> namespaces) {
  /** Local parts that Turtle, SPARQL and JSON-LD take without any escape. */
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?");

  /** Copies the map. */
  public Prefixes {
    namespaces = Collections.unmodifiableSortedMap(new TreeMap<>(namespaces));
  }

  /**
   * Reads the prefixes.
   *
   * @param home the folder that holds {@code ontology}
   * @return the prefixes
   * @throws org.claimtrace.model.ProblemException if the file is broken or missing
   */
  public static Prefixes read(Path home) {
    Path file = home.resolve("ontology").resolve("prefixes.ttl");
    return new Prefixes(
        new TreeMap<>(
            RdfFiles.readGraph(file, ErrorCode.BAD_KNOWLEDGE).getPrefixMapping().getNsPrefixMap()));
  }

  /**
   * A short form of an IRI.
   *
   * @param iri the IRI
   * @return {@code prefix:local} with the longest namespace that fits; empty if none does, or the
   *     local part would need escapes
   */
  public Optional<String> shorten(String iri) {
    String prefix = null;
    String namespace = "";
    for (Map.Entry<String, String> entry : namespaces.entrySet()) {
      if (iri.startsWith(entry.getValue()) && entry.getValue().length() > namespace.length()) {
        prefix = entry.getKey();
        namespace = entry.getValue();
      }
    }
    if (prefix == null || !LOCAL.matcher(iri.substring(namespace.length())).matches()) {
      return Optional.empty();
    }
    return Optional.of(prefix + ":" + iri.substring(namespace.length()));
  }
}
