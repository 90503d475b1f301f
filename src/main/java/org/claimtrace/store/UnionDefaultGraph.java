package org.claimtrace.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset whose default graph is the union of its named graphs. Jena's memory dataset has no
 * switch for it as TDB2 has. Being a "view" keeps the query engine from looking through it. The
 * default graph cannot be written.
 */
final class UnionDefaultGraph extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  UnionDefaultGraph(DatasetGraph named) {
    super(named);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createUnionGraph(getWrapped());
  }

  @Override
  public Graph getGraph(Node graph) {
    return Quad.isDefaultGraph(graph) ? getDefaultGraph() : super.getGraph(graph);
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
    if (Quad.isDefaultGraph(g)) {
      return union(s, p, o);
    }
    Iterator<Quad> named = getWrapped().findNG(g, s, p, o);
    return g == null || Node.ANY.equals(g) ? Iter.concat(union(s, p, o), named) : named;
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  @Override
  public boolean contains(Node g, Node s, Node p, Node o) {
    return find(g, s, p, o).hasNext();
  }

  private Iterator<Quad> union(Node s, Node p, Node o) {
    return Iter.map(
        getDefaultGraph().find(s, p, o),
        triple -> Quad.create(Quad.defaultGraphNodeGenerated, triple));
  }
}
