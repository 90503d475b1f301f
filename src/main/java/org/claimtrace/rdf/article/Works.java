package org.claimtrace.rdf.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.claim.Study;
import org.claimtrace.rdf.Iris;

/**
 * Which published work a reference is: one node for each, named by its PMID where one is known,
 * else by its DOI. A reference that gives a DOI only is the same work as one that gives the PMID
 * too.
 */
final class Works {
  private final Iris iris;
  private final Map<String, String> pmidOfDoi = new HashMap<>();

  private Works(Iris iris) {
    this.iris = iris;
  }

  static Works of(List<Reference> references, Iris iris) {
    Works works = new Works(iris);
    for (Reference reference : references) {
      if (reference.pmid().isPresent() && reference.doi().isPresent()) {
        works.pmidOfDoi.merge(
            reference.doi().get().toLowerCase(Locale.ROOT), reference.pmid().get(), Works::smaller);
      }
    }
    return works;
  }

  /** The work that a reference is; empty if it states no identifier. */
  Optional<Node> of(Reference reference) {
    return reference
        .pmid()
        .map(pmid -> iris.work("pmid", pmid))
        .or(() -> reference.doi().map(this::ofDoi));
  }

  /** The work that a study is identified as. */
  Node of(Study.Identity identity) {
    return identity.scheme().equals("doi")
        ? ofDoi(identity.value())
        : iris.work(identity.scheme(), identity.value());
  }

  private Node ofDoi(String doi) {
    String pmid = pmidOfDoi.get(doi.toLowerCase(Locale.ROOT));
    return pmid == null ? iris.work("doi", doi) : iris.work("pmid", pmid);
  }

  /** Two PMIDs for one DOI are a mistake of a source; any order of reading gives the same node. */
  private static String smaller(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
