package org.claimtrace.rdf.article;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.model.work.Classification;
import org.claimtrace.model.work.LibraryRecord;
import org.claimtrace.model.work.MeshHeading;
import org.claimtrace.model.work.Notice;
import org.claimtrace.model.work.Publication;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Literals;

/** What a library's record says of a work. It is kept apart from what any article says of it. */
final class RecordTriples {
  /** What records call the notice that takes a work back: PubMed's, then JATS's word. */
  private static final Set<String> RETRACTIONS = Set.of("RetractionIn", "retraction-forward");

  private static final Set<String> CORRECTIONS =
      Set.of("ErratumIn", "CorrectedandRepublishedIn", "correction-forward");

  private static final String RETRACTED = "Retracted Publication";

  private RecordTriples() {}

  static void describe(TripleSink sink, Node work, LibraryRecord record) {
    Publication publication = record.publication();
    for (String type : publication.types()) {
      sink.add(work, Ct.PUBLICATION_TYPE, type);
    }
    for (MeshHeading heading : publication.subjects()) {
      sink.add(work, Ct.SUBJECT_HEADING, heading.descriptor());
    }
    record.classification().ifPresent(found -> classify(sink, work, found));
    for (Notice notice : publication.notices()) {
      sink.add(work, Ct.NOTICE, notice.kind() + ": " + notice.text());
      notice
          .pmid()
          .map(pmid -> sink.iris().work("pmid", pmid))
          .ifPresent(other -> link(sink, work, notice.kind(), other));
    }
    if (isRetracted(publication)) {
      sink.add(work, Ct.RETRACTED, Literals.bool(true));
    }
  }

  private static void classify(TripleSink sink, Node work, Classification found) {
    sink.add(work, Ct.DESIGN_FROM_METADATA, found.design());
    Optional<Node> tier = found.tier().map(name -> Iris.tier(new Tier(name)));
    tier.ifPresent(node -> sink.add(work, Ct.TIER_FROM_METADATA, node));
    sink.add(work, Ct.METADATA_BASIS, found.because());
  }

  private static void link(TripleSink sink, Node work, String kind, Node other) {
    if (RETRACTIONS.contains(kind)) {
      sink.add(work, Ct.RETRACTED_BY, other);
    } else if (CORRECTIONS.contains(kind)) {
      sink.add(work, Ct.CORRECTED_BY, other);
    }
  }

  private static boolean isRetracted(Publication publication) {
    return publication.types().contains(RETRACTED)
        || publication.notices().stream().anyMatch(n -> RETRACTIONS.contains(n.kind()));
  }
}
