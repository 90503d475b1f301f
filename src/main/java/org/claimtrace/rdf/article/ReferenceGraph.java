package org.claimtrace.rdf.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.LibraryRecord;
import org.claimtrace.model.work.Work;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.TextPolicy;

/** The shared graph of identified works, {@code graph/references}: one node for each work. */
public final class ReferenceGraph {
  /** Curators before articles, then by what they say, so that the order of reading is no matter. */
  private static final Comparator<Reference> BEST_FIRST =
      Comparator.comparing((Reference reference) -> !reference.curated())
          .thenComparing(reference -> reference.title().orElse("\uffff"))
          .thenComparing(Reference::toString);

  private ReferenceGraph() {}

  /**
   * Describes the works that references identify. Where references say different things of one
   * work, a curator's goes first and the others fill gaps.
   *
   * @param references of any number of articles; those without PMID and DOI are left out
   * @param iris names things
   * @return a graph in memory
   */
  public static Graph of(List<Reference> references, Iris iris) {
    return of(references, List.of(), iris);
  }

  /**
   * Describes the works that references identify, and those that the articles themselves are.
   *
   * @param references of any number of articles; those without PMID and DOI are left out
   * @param records of the articles; those without PMID and DOI are left out
   * @param iris names things
   * @return a graph in memory
   */
  public static Graph of(List<Reference> references, List<LibraryRecord> records, Iris iris) {
    List<Reference> all = new ArrayList<>(references);
    records.forEach(record -> all.add(asReference(record.publication().work())));
    Graph graph = bibliography(all, iris);
    TripleSink sink = new TripleSink(graph, iris, TextPolicy.FULL);
    Works works = Works.of(all, iris);
    for (LibraryRecord record : records) {
      works
          .of(asReference(record.publication().work()))
          .ifPresent(work -> RecordTriples.describe(sink, work, record));
    }
    return graph;
  }

  /** A work as if something referred to it. */
  static Reference asReference(Work work) {
    return new Reference("", List.of(), "", work, Optional.empty(), false);
  }

  private static Graph bibliography(List<Reference> references, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    TripleSink sink = new TripleSink(graph, iris, TextPolicy.FULL);
    Works works = Works.of(references, iris);
    List<Reference> sorted = new ArrayList<>(references);
    sorted.sort(BEST_FIRST);
    for (Reference reference : sorted) {
      Optional<Node> work = works.of(reference);
      work.ifPresent(node -> describe(sink, node, reference));
    }
    return graph;
  }

  private static void describe(TripleSink sink, Node node, Reference reference) {
    sink.type(node, Ct.WORK);
    sink.type(node, Reused.FABIO_WORK);
    Graph said = GraphFactory.createDefaultGraph();
    WorkTriples.describe(new TripleSink(said, sink.iris(), TextPolicy.FULL), node, reference);
    Set<Node> known = new HashSet<>();
    sink.graph().find(node, Node.ANY, Node.ANY).forEachRemaining(t -> known.add(t.getPredicate()));
    said.find()
        .filterDrop(triple -> known.contains(triple.getPredicate()))
        .forEachRemaining(sink.graph()::add);
    reference
        .doi()
        .map(doi -> sink.iris().work("doi", doi))
        .filter(other -> !other.equals(node))
        .ifPresent(other -> sink.add(other, Ct.SAME_WORK_AS, node));
  }
}
