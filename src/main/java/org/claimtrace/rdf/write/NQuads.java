package org.claimtrace.rdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Canonical N-Quads (RDF 1.2): canonical escapes, one space, each line once, lines in order of
 * their UTF-8 bytes, each ended by {@code \n}. The same data gives the same bytes, whatever the
 * order it comes in. Blank nodes keep the labels they have, so data with blank nodes is not
 * canonical.
 */
public final class NQuads {
  private NQuads() {}

  /**
   * Writes a dataset.
   *
   * @param dataset what to write
   * @param out takes the bytes; is flushed, not closed
   * @throws IOException if writing fails
   */
  public static void write(DatasetGraph dataset, OutputStream out) throws IOException {
    write(dataset.find(), out);
  }

  /**
   * Writes quads as they come, sorting outside memory when they are many.
   *
   * @param quads what to write; those of the default graph become triples
   * @param out takes the bytes; is flushed, not closed
   * @throws IOException if writing fails
   */
  public static void write(Iterator<Quad> quads, OutputStream out) throws IOException {
    try (LineSorter sorter = new LineSorter(LineSorter.DEFAULT_RUN_BYTES)) {
      while (quads.hasNext()) {
        sorter.add(line(quads.next()).getBytes(StandardCharsets.UTF_8));
      }
      sorter.writeTo(out);
    }
    out.flush();
  }

  /**
   * Writes a graph as triples: canonical N-Triples.
   *
   * @param graph what to write
   * @param out takes the bytes; is flushed, not closed
   * @throws IOException if writing fails
   */
  public static void write(Graph graph, OutputStream out) throws IOException {
    Iterator<Triple> triples = graph.find();
    Iterator<Quad> quads =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return triples.hasNext();
          }

          @Override
          public Quad next() {
            return Quad.create(Quad.defaultGraphIRI, triples.next());
          }
        };
    write(quads, out);
  }

  /**
   * One quad.
   *
   * @param quad what to write
   * @return its line without the line's end
   */
  public static String line(Quad quad) {
    StringBuilder line = new StringBuilder(200);
    CanonicalTerm.append(line, quad.getSubject());
    line.append(' ');
    CanonicalTerm.append(line, quad.getPredicate());
    line.append(' ');
    CanonicalTerm.append(line, quad.getObject());
    line.append(' ');
    if (!quad.isDefaultGraph() && quad.getGraph() != null) {
      CanonicalTerm.append(line, quad.getGraph());
      line.append(' ');
    }
    return line.append('.').toString();
  }

  /**
   * One term.
   *
   * @param term an IRI, literal, triple term or blank node
   * @return its canonical form
   */
  public static String term(Node term) {
    StringBuilder text = new StringBuilder(80);
    CanonicalTerm.append(text, term);
    return text.toString();
  }
}
