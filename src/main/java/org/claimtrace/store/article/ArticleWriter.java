package org.claimtrace.store.article;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.LibraryRecord;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Prefixes;
import org.claimtrace.rdf.TextPolicy;
import org.claimtrace.rdf.article.ReferenceGraph;
import org.claimtrace.rdf.write.Formats;
import org.claimtrace.rdf.write.NQuads;
import org.claimtrace.rdf.write.Rdf11;

/**
 * Writes articles as RDF: each in its named graph, and the works that they refer to in {@code
 * graph/references}. Turtle holds the article's graph alone.
 *
 * @param format in which form
 * @param text how much of the articles' text
 * @param prefixes for the forms that people read
 * @param iris names graphs
 */
public record ArticleWriter(Formats format, TextPolicy text, Prefixes prefixes, Iris iris) {
  /**
   * Writes articles. N-Quads are sorted outside memory, so there may be any number; the other forms
   * need all articles at once.
   *
   * @param articles taken one after the other
   * @param out takes the bytes; is flushed, not closed
   * @throws IOException if writing fails
   * @throws org.claimtrace.model.ProblemException FORMAT_CANNOT_HOLD for several articles as Turtle
   */
  public void write(Iterator<BuiltArticle> articles, OutputStream out) throws IOException {
    Iterator<Quad> quads = quads(articles);
    switch (format) {
      case NQ -> NQuads.write(quads, out);
      case RDF11_NQ -> NQuads.write(Rdf11.of(quads), out);
      default -> {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEachRemaining(dataset::add);
        format.write(dataset, prefixes, out);
      }
    }
  }

  private Iterator<Quad> quads(Iterator<BuiltArticle> articles) {
    List<Reference> references = new ArrayList<>();
    List<LibraryRecord> records = new ArrayList<>();
    Iterator<Quad> own =
        Iter.flatMap(
            articles,
            article -> {
              references.addAll(article.references());
              records.add(article.record());
              Node graph = NodeFactory.createURI(article.graphIri());
              return Iter.map(
                  text.apply(article.graph()).find(), triple -> Quad.create(graph, triple));
            });
    if (format == Formats.TTL) {
      return own;
    }
    return Iter.concat(own, new Later(() -> works(references, records)));
  }

  private Iterator<Quad> works(List<Reference> references, List<LibraryRecord> records) {
    Node graph = iris.graph("references");
    return Iter.map(
        ReferenceGraph.of(references, records, iris).find(), triple -> Quad.create(graph, triple));
  }
}
