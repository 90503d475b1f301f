package org.claimtrace.rdf;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;

/**
 * A tier of evidence, as {@code ontology/tiers.ttl} describes it.
 *
 * @param name as {@code preclinical}
 * @param rank its place in the order, higher is stronger; empty if it stands beside the order
 * @param definition what it means
 */
public record TierTerm(String name, OptionalInt rank, String definition)
    implements Comparable<TierTerm> {
  static TierTerm of(Facts facts, Node node) {
    List<Node> ranks = facts.objects(node, Ct.RANK);
    return new TierTerm(
        node.getURI().substring(Ct.TIER_NS.length()),
        ranks.isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(ranks.get(0).getLiteralLexicalForm())),
        facts.text(node, Reused.SKOS_DEFINITION));
  }

  @Override
  public int compareTo(TierTerm other) {
    return name.compareTo(other.name);
  }
}
