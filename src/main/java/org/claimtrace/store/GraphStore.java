package org.claimtrace.store;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * A set of named graphs that can be asked. Every store keeps the same contract:
 *
 * <ul>
 *   <li>A named graph is replaced as a whole or not at all; readers see the old one or the new one.
 *   <li>A query's default graph is the <em>union of all named graphs</em>; {@code GRAPH ?g} sees
 *       each. A remote store that does not do so is refused, never answered with nothing.
 *   <li>A graph without triples does not exist: putting one is the same as removing the graph.
 *   <li>Terms come back as they were put, with one liberty: TDB2 keeps numbers, dates and booleans
 *       by value and gives them back in its own form ({@code 062} as {@code 62}, {@code 0.050} as
 *       {@code 0.05}, {@code 1.0E-3} as {@code 0.001e0}). Canonical integers and decimals stay.
 *   <li>A result is whole. What was cut off, by a deadline or a broken line, is an error.
 *   <li>Queries reach no other host ({@code SERVICE} is refused) and no file.
 * </ul>
 *
 * <p>Stores may be used by several threads at once. What a user can meet (a store that is locked,
 * down, unreadable, too slow) comes as {@link org.claimtrace.model.ProblemException}.
 */
public interface GraphStore extends AutoCloseable {
  /**
   * Replaces one named graph, in one write transaction.
   *
   * @param graphIri the graph's absolute IRI
   * @param graph its new triples
   * @throws IllegalArgumentException when the IRI is none
   */
  default void put(String graphIri, Graph graph) {
    putAll(Map.of(graphIri, graph));
  }

  /**
   * Replaces several named graphs, all or none. A local store does it in one write transaction. The
   * Graph Store Protocol has none over several graphs, so a remote store puts one graph after the
   * other and takes all back when one fails: meanwhile readers can see a part of the batch.
   *
   * @param graphs graph IRI to new triples
   * @throws IllegalArgumentException when an IRI is none; nothing is written then
   */
  default void putAll(Map<String, Graph> graphs) {
    putAll(graphs, Map.of());
  }

  /**
   * Replaces named graphs and adds to others, all or none, as {@link #putAll(Map)} does. What grows
   * with every article must not be written anew with every article.
   *
   * @param graphs graph IRI to new triples
   * @param additions graph IRI to triples that it gets beside those that it has; no graph is in
   *     both
   * @throws IllegalArgumentException when an IRI is none, or is in both; nothing is written then
   */
  void putAll(Map<String, Graph> graphs, Map<String, Graph> additions);

  /**
   * Removes a named graph.
   *
   * @param graphIri the graph's absolute IRI
   * @return whether there was one
   */
  boolean remove(String graphIri);

  /**
   * Copies a named graph into memory.
   *
   * @param graphIri the graph's absolute IRI
   * @return the copy, or nothing when there is no such graph
   */
  Optional<Graph> get(String graphIri);

  /**
   * Copies what a named graph says of some subjects into memory.
   *
   * @param graphIri the graph's absolute IRI
   * @param subjects IRIs
   * @return the copy; empty when there is no such graph
   */
  Graph get(String graphIri, Set<Node> subjects);

  /**
   * The named graphs.
   *
   * @return their IRIs in code point order; empty when the store is empty
   */
  SortedSet<String> graphs();

  /**
   * Runs a query to its end, then hands over the result. The result is held in memory, so it can be
   * read after the call, as often as wanted, and cannot break off.
   *
   * @param query SELECT, ASK, CONSTRUCT (also of quads) or DESCRIBE
   * @param deadline how long it may take in all
   * @param use takes what it wants from the result: {@code QueryExec::select}, {@code ::ask}, …;
   *     runs outside of any transaction
   * @param <T> what the caller makes of it
   * @return what {@code use} returned
   * @throws org.claimtrace.model.ProblemException QUERY_TIMEOUT, REMOTE_REFUSED, NO_UNION_GRAPH, or
   *     what is wrong with the store
   */
  <T> T query(Query query, Duration deadline, Function<QueryExec, T> use);

  /**
   * What a person calls this store, for messages.
   *
   * @return for example {@code TDB2 store /data/claims} or {@code endpoint http://…}
   */
  String description();

  /** Lets go of files, locks and connections. A second call does nothing. */
  @Override
  void close();
}
