package org.claimtrace.query;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * The answer of a CONSTRUCT or DESCRIBE.
 *
 * @param triples each once, in order of their N-Triples lines
 */
public record Statements(List<Triple> triples) implements Answer {
  /** Copies the list. */
  public Statements {
    triples = List.copyOf(triples);
  }
}
