package org.claimtrace.query.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** The forms that an answer can be written in. */
public enum Format {
  /** Columns for a terminal. */
  TABLE("text/plain"),
  /** RFC 4180, values as SPARQL 1.1 Query Results CSV has them. */
  CSV("text/csv"),
  /** SPARQL 1.1 Query Results TSV: terms in Turtle syntax. */
  TSV("text/tab-separated-values"),
  /** SPARQL 1.2 Query Results JSON. */
  JSON("application/sparql-results+json"),
  /** A table of GitHub Flavored Markdown. */
  MD("text/markdown"),
  /** RDF 1.2 Turtle. */
  TTL("text/turtle"),
  /** RDF 1.2 N-Triples, sorted. */
  NT("application/n-triples"),
  /** RDF 1.2 N-Quads, sorted; a query's triples stand in no named graph. */
  NQ("application/n-quads");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * Its IANA media type, for servers.
   *
   * @return without parameters; the encoding is always UTF-8
   */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Its name on the command line.
   *
   * @return in lower case
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether it is for triples.
   *
   * @return true for the RDF syntaxes
   */
  boolean isRdf() {
    return this == TTL || this == NT || this == NQ;
  }

  /**
   * The format of a name.
   *
   * @param label as on the command line
   * @return the format
   * @throws ProblemException BAD_USAGE with the names that there are
   */
  public static Format of(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ErrorCode.BAD_USAGE,
                    "--format " + label,
                    "there is no such format",
                    "Answers can be written as " + names() + "."));
  }

  private static String names() {
    return Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "));
  }
}
