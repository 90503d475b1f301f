package org.claimtrace.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/**
 * The prefixes of the house, for CURIEs (W3C CURIE Syntax 1.0): unlike in SPARQL, what follows the
 * prefix may hold {@code /} and {@code #}.
 */
public final class PrefixTable {
  private final Map<String, String> byPrefix;

  /** Longest namespace first, so that {@code concept:x} wins over {@code id:concept/x}. */
  private final List<Map.Entry<String, String>> longestFirst;

  private PrefixTable(Map<String, String> byPrefix) {
    this.byPrefix = Map.copyOf(byPrefix);
    this.longestFirst =
        byPrefix.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, String> e) -> -e.getValue().length())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::copyOf)
            .toList();
  }

  /**
   * A table of given prefixes.
   *
   * @param byPrefix namespace IRIs by prefix, without colon
   * @return the table
   */
  public static PrefixTable of(Map<String, String> byPrefix) {
    return new PrefixTable(byPrefix);
  }

  /**
   * Reads {@code ontology/prefixes.ttl}.
   *
   * @param home the folder of the knowledge files
   * @return the table
   * @throws ProblemException NO_HOME or BAD_KNOWLEDGE
   */
  public static PrefixTable read(Path home) {
    Path file = home.resolve("ontology").resolve("prefixes.ttl");
    Map<String, String> found = new LinkedHashMap<>();
    try {
      RDFParser.fromString(Files.readString(file), Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(
              new StreamRDFBase() {
                @Override
                public void prefix(String prefix, String iri) {
                  found.put(prefix, iri);
                }
              });
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.NO_HOME,
              file.toString(),
              "the table of prefixes cannot be read",
              "Give the folder that holds ontology, data and queries with --home."),
          e);
    } catch (RiotException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.BAD_KNOWLEDGE,
              file.toString(),
              String.valueOf(e.getMessage()),
              "Mend the Turtle; the file holds @prefix lines only."),
          e);
    }
    return new PrefixTable(found);
  }

  /**
   * Writes a CURIE out.
   *
   * @param curie as {@code ct:compares}
   * @return the IRI; empty if the prefix is not of this table
   */
  public Optional<String> expand(String curie) {
    int colon = curie.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(byPrefix.get(curie.substring(0, colon)))
        .map(namespace -> namespace + curie.substring(colon + 1));
  }

  /**
   * The shortest form for people.
   *
   * @param iri any IRI
   * @return a CURIE; the IRI itself if no prefix fits
   */
  public String shorten(String iri) {
    return longestFirst.stream()
        .filter(e -> iri.startsWith(e.getValue()) && iri.length() > e.getValue().length())
        .findFirst()
        .map(e -> e.getKey() + ":" + iri.substring(e.getValue().length()))
        .orElse(iri);
  }

  /**
   * A prefix's namespace.
   *
   * @param prefix without colon
   * @return the IRI
   * @throws IllegalArgumentException if the table has no such prefix
   */
  public String namespace(String prefix) {
    String iri = byPrefix.get(prefix);
    if (iri == null) {
      throw new IllegalArgumentException("no prefix " + prefix + ": in the table");
    }
    return iri;
  }

  /**
   * All of it.
   *
   * @return namespace IRIs by prefix, sorted by prefix
   */
  public Map<String, String> all() {
    return new TreeMap<>(byPrefix);
  }
}
