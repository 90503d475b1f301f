package org.claimtrace.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The few questions that the store itself asks; each is a {@code .rq} file beside this class. */
enum OwnQuery {
  ALIVE("alive"),
  UNION("union"),
  GRAPHS("graphs"),
  GRAPH("graph"),
  SUBJECTS("subjects"),
  HAS_GRAPH("has-graph");

  private final String text;

  OwnQuery(String name) {
    try (InputStream in = OwnQuery.class.getResourceAsStream(name + ".rq")) {
      if (in == null) {
        throw new AssertionError("the jar lacks " + name + ".rq");
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Query query() {
    return QueryFactory.create(text);
  }

  Query ofGraph(String graphIri) {
    return QueryTransformOps.replaceVars(
        query(), Map.of(Var.alloc("graph"), GraphIri.node(graphIri)));
  }

  /** About some subjects, which bind {@code ?s}. */
  Query ofGraph(String graphIri, Collection<Node> subjects) {
    Query query = ofGraph(graphIri);
    Var subject = Var.alloc("s");
    query.setValuesDataBlock(
        List.of(subject),
        subjects.stream().map(node -> BindingFactory.binding(subject, node)).toList());
    return query;
  }
}
