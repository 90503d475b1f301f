package org.claimtrace.rdf.write;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The RDF 1.1 profile: quads with triple terms are left out. Nothing is lost with them, because a
 * claim's {@code rdf:subject}, {@code rdf:predicate} and {@code rdf:object} say the same. The base
 * direction of a text, which RDF 1.1 cannot say and claimtrace never writes, is left out too.
 */
public final class Rdf11 {
  private Rdf11() {}

  /**
   * Quads without RDF 1.2.
   *
   * @param quads any quads
   * @return those that RDF 1.1 can hold
   */
  public static Iterator<Quad> of(Iterator<Quad> quads) {
    return Iter.map(
        Iter.filter(quads, quad -> !quad.getObject().isTripleTerm()), Rdf11::withoutDirection);
  }

  /**
   * A dataset without RDF 1.2.
   *
   * @param dataset any dataset
   * @return a copy that RDF 1.1 can hold
   */
  public static DatasetGraph of(DatasetGraph dataset) {
    DatasetGraph copy = DatasetGraphFactory.create();
    of(dataset.find()).forEachRemaining(copy::add);
    return copy;
  }

  private static Quad withoutDirection(Quad quad) {
    Node object = quad.getObject();
    if (!object.isLiteral() || object.getLiteralBaseDirection() == null) {
      return quad;
    }
    Node plain =
        NodeFactory.createLiteralLang(object.getLiteralLexicalForm(), object.getLiteralLanguage());
    return Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), plain);
  }
}
