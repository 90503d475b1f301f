package org.claimtrace.query.output;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.claimtrace.query.PrefixTable;
import org.claimtrace.query.Statements;

/**
 * Triples in the order of their N-Triples lines, so that the same answer gives the same bytes.
 *
 * @param prefixes for Turtle
 */
record RdfWriter(PrefixTable prefixes) {
  /**
   * Writes triples.
   *
   * @param statements what to write
   * @param format one of the RDF syntaxes
   * @param out where to; not closed
   */
  void write(Statements statements, Format format, OutputStream out) {
    RDFFormat syntax =
        switch (format) {
          case TTL -> RDFFormat.TURTLE_BLOCKS;
          case NT -> RDFFormat.NTRIPLES_UTF8;
          default -> RDFFormat.NQUADS_UTF8;
        };
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, syntax);
    stream.start();
    if (format == Format.TTL) {
      prefixes.all().entrySet().stream()
          .filter(e -> statements.triples().stream().anyMatch(t -> uses(t, e.getValue())))
          .forEach(e -> stream.prefix(e.getKey(), e.getValue()));
    }
    statements.triples().forEach(stream::triple);
    stream.finish();
  }

  private static boolean uses(Triple triple, String namespace) {
    return uses(triple.getSubject(), namespace)
        || uses(triple.getPredicate(), namespace)
        || uses(triple.getObject(), namespace);
  }

  private static boolean uses(Node node, String namespace) {
    if (node.isTripleTerm()) {
      return uses(node.getTriple(), namespace);
    }
    return node.isURI()
        ? node.getURI().startsWith(namespace)
        : node.isLiteral() && node.getLiteralDatatypeURI().startsWith(namespace);
  }
}
