package org.claimtrace.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.claimtrace.model.Sha256;

/** Graphs and queries for the store's tests. */
final class Graphs {
  static final String EX = "http://example.org/";
  static final Duration LONG = Duration.ofSeconds(30);

  private Graphs() {}

  static Node iri(String name) {
    return NodeFactory.createURI(EX + name);
  }

  static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Graph of(Triple... triples) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    List.of(triples).forEach(graph::add);
    return graph;
  }

  static Triple triple(String s, String p, Node o) {
    return Triple.create(iri(s), iri(p), o);
  }

  /** A graph in which every triple tells the graph's name and version, one in ten reified. */
  static Graph large(String name, int version, int triples) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (int i = 0; i < triples; i++) {
      Node subject = iri(name + "/" + i);
      Triple plain = Triple.create(subject, iri("version"), text(name + " " + version));
      graph.add(
          i % 10 == 0
              ? Triple.create(subject, RDF.Nodes.reifies, NodeFactory.createTripleTerm(plain))
              : plain);
    }
    return graph;
  }

  /** Equal for graphs with the same triples; for graphs without blank nodes. */
  static String checksum(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, graph, Lang.NTRIPLES);
    List<String> lines =
        new ArrayList<>(List.of(out.toString(StandardCharsets.UTF_8).split("\n", -1)));
    Collections.sort(lines);
    return Sha256.of(String.join("\n", lines));
  }

  /** A query file of these tests. */
  static Query query(String name) {
    try (InputStream in = Graphs.class.getResourceAsStream(name + ".rq")) {
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
