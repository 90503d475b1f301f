package org.claimtrace.extract.propose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.Slug;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Study.Identity;
import org.claimtrace.model.claim.Term;

/**
 * The studies that an article holds: those it tells of, and those that its references or a
 * curator's make known. Records cannot add any.
 */
final class StudyBook {
  private final ProposalCheck check;
  private final Extraction found;
  private final List<Study> studies;

  StudyBook(ProposalCheck check, Extraction found) {
    this.check = check;
    this.found = found;
    this.studies = new ArrayList<>(found.studies());
  }

  /** The article's studies, and those of references that a record was the first to lean on. */
  List<Study> all() {
    return List.copyOf(studies);
  }

  /** The study of a key: its own, or that of the reference that it cites, in brackets or not. */
  Study named(Proposal proposal, String key) {
    boolean bracketed = key.length() > 2 && key.startsWith("[") && key.endsWith("]");
    String bare = bracketed ? key.substring(1, key.length() - 1) : key;
    return study(study -> study.key().equals(key))
        .or(() -> study(study -> study.key().equals("[" + bare + "]")))
        .or(() -> study(study -> cites(study, bare)))
        .or(() -> reference(bare).map(this::studyOf))
        .orElseThrow(
            () ->
                Refusals.refuse(
                    proposal.place(),
                    "the article has no study or reference '" + key + "'",
                    "Take a key that \"build --format jsonl\" or \"references\" shows."));
  }

  /** What a record rests on; a study with several PMIDs has an entry for each of them. */
  List<EvidenceLine> evidence(Proposal proposal, Sentence sentence) {
    List<EvidenceLine> lines = new ArrayList<>();
    Set<Optional<String>> seen = new HashSet<>();
    for (ProposedGrounds grounding : proposal.studies()) {
      Study study = study(proposal, grounding);
      Basis basis = KnownWords.of(proposal.place(), "basis", grounding.basis(), Basis.class);
      check.sameIri(
          proposal,
          grounding.iri(),
          new Term.OfStudy(new Mention("", sentence.span()), study),
          found.document().id());
      if (basis == Basis.MARKER) {
        requireMarker(proposal, sentence, study);
      }
      EvidenceLine line = new EvidenceLine(study, basis);
      boolean same = !lines.isEmpty() && lines.get(lines.size() - 1).equals(line);
      if (!same) {
        seen.clear();
      }
      if (seen.add(grounding.pmid()) && same) {
        continue;
      }
      if (same) {
        seen.clear();
        seen.add(grounding.pmid());
      }
      lines.add(line);
    }
    return lines;
  }

  private Study study(Proposal proposal, ProposedGrounds grounding) {
    Optional<String> pmid = grounding.pmid();
    if (grounding.key().isEmpty() && pmid.isEmpty()) {
      throw Refusals.refuse(
          proposal.place(), "a study has neither key nor pmid", "Give one of them.");
    }
    if (pmid.isPresent() && found.references().stream().noneMatch(r -> r.pmid().equals(pmid))) {
      throw Refusals.refuse(
          proposal.place(),
          "no reference of the article has the PMID " + pmid.get(),
          "Add it under data/references if it is right; nothing is taken on trust.");
    }
    Study study =
        grounding.key().isPresent()
            ? named(proposal, grounding.key().get())
            : withPmid(pmid.orElseThrow());
    if (pmid.isPresent() && !hasPmid(study, pmid.get())) {
      throw Refusals.refuse(
          proposal.place(),
          "the study '" + study.key() + "' is not known to be PMID " + pmid.get(),
          "Leave its key out, or correct one of the two.");
    }
    return study;
  }

  private Study withPmid(String pmid) {
    return study(study -> hasPmid(study, pmid))
        .orElseGet(
            () ->
                found.references().stream()
                    .filter(reference -> reference.pmid().equals(Optional.of(pmid)))
                    .findFirst()
                    .map(this::studyOf)
                    .orElseThrow());
  }

  private static boolean hasPmid(Study study, String pmid) {
    return study.identities().stream()
        .anyMatch(identity -> identity.scheme().equals("pmid") && identity.value().equals(pmid));
  }

  private Optional<Study> study(java.util.function.Predicate<Study> which) {
    return studies.stream().filter(which).findFirst();
  }

  private Optional<Reference> reference(String key) {
    return found.references().stream().filter(other -> other.key().equals(key)).findFirst();
  }

  /** A reference that no marker cites has no study yet; it gets one as a cited one would. */
  private Study studyOf(Reference reference) {
    String key = "[" + reference.key() + "]";
    Optional<Study> known = study(study -> study.key().equals(key));
    if (known.isPresent()) {
      return known.get();
    }
    String stem = Slug.of(key);
    int number = 1;
    while (isTaken(stem + "-" + number)) {
      number++;
    }
    Basis basis = reference.curated() ? Basis.CURATED : Basis.MARKER;
    List<Identity> identities = new ArrayList<>();
    reference
        .pmid()
        .ifPresent(pmid -> identities.add(new Identity("pmid", pmid, basis, reference.key())));
    reference
        .doi()
        .ifPresent(doi -> identities.add(new Identity("doi", doi, basis, reference.key())));
    Study made = new Study(stem + "-" + number, key, key + " study", identities);
    studies.add(made);
    return made;
  }

  private boolean isTaken(String localId) {
    return study(study -> study.localId().equals(localId)).isPresent();
  }

  private static boolean cites(Study study, String reference) {
    return study.identities().stream().anyMatch(identity -> identity.reference().equals(reference));
  }

  /** A marker in the sentence, and of the reference that the study is known to be. */
  private void requireMarker(Proposal proposal, Sentence sentence, Study study) {
    List<String> keys = new ArrayList<>();
    for (CitationMarker marker : found.document().markersIn(sentence.span())) {
      keys.addAll(marker.keys());
    }
    List<Identity> cited =
        study.identities().stream().filter(i -> i.basis() == Basis.MARKER).toList();
    boolean stands =
        cited.isEmpty()
            ? !keys.isEmpty()
            : cited.stream().anyMatch(identity -> keys.contains(identity.reference()));
    if (!stands) {
      throw Refusals.refuse(
          proposal.place(),
          "no marker in the sentence cites the study '" + study.key() + "'",
          "Correct the basis or the study.");
    }
  }
}
