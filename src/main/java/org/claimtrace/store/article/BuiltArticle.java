package org.claimtrace.store.article;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.work.LibraryRecord;
import org.claimtrace.rdf.BuildInfo;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.TextPolicy;
import org.claimtrace.rdf.article.ArticleGraph;

/**
 * An article as a graph, with all of its text.
 *
 * @param id the article
 * @param graphIri its graph's name
 * @param graph its triples
 * @param sourceSha256 of the bytes that it was read from
 * @param references its own and the curators'
 * @param record what a library says of it
 */
public record BuiltArticle(
    ArticleId id,
    String graphIri,
    Graph graph,
    String sourceSha256,
    List<Reference> references,
    LibraryRecord record) {
  /** Copies the list. */
  public BuiltArticle {
    references = List.copyOf(references);
  }

  /**
   * Makes the graph.
   *
   * @param extraction what was found in the article
   * @param record what a library says of it
   * @param iris names things
   * @param build what built it
   * @return the article with its graph
   */
  public static BuiltArticle of(
      Extraction extraction, LibraryRecord record, Iris iris, BuildInfo build) {
    ArticleId id = extraction.document().id();
    return new BuiltArticle(
        id,
        iris.article(id).getURI(),
        ArticleGraph.of(extraction, iris, build, TextPolicy.FULL),
        extraction.document().source().sha256(),
        extraction.references(),
        record);
  }

  /**
   * How much there is.
   *
   * @return the number of triples
   */
  public int triples() {
    return graph.size();
  }
}
