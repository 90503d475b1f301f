package org.claimtrace.rdf.article;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Study;
import org.claimtrace.rdf.BuildInfo;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.TextPolicy;

/** One article's graph: the article, its sentences, studies and claims, without blank nodes. */
public final class ArticleGraph {
  private ArticleGraph() {}

  /**
   * Makes the graph. Its name in a dataset is {@link Iris#article}.
   *
   * @param extraction what was found in the article
   * @param iris names things
   * @param build what built it
   * @param policy how much of the text it carries
   * @return a graph in memory; the same arguments give the same triples
   * @throws IllegalArgumentException if a claim's subject is a value, or a value is none of its
   *     type
   */
  public static Graph of(Extraction extraction, Iris iris, BuildInfo build, TextPolicy policy) {
    TripleSink sink = new TripleSink(GraphFactory.createDefaultGraph(), iris, policy);
    Passages passages = new Passages(sink, extraction.document());
    Terms terms = new Terms(sink, extraction.document().id());
    Works works = Works.of(extraction.references(), iris);
    new ArticleTriples(sink, passages, works).add(extraction, build);
    StudyTriples studies = new StudyTriples(sink, extraction, works);
    for (Study study : extraction.studies()) {
      studies.add(study);
    }
    ClaimTriples claims = new ClaimTriples(sink, passages, terms, studies);
    for (Claim claim : extraction.claims()) {
      claims.add(claim);
    }
    return sink.graph();
  }
}
