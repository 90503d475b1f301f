package org.claimtrace.extract.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Claim.Grounds;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;

/**
 * What a suggestion rests on. A model has no say in it: markers tell, or what the rules found in
 * the same sentence; else it stays unstated.
 */
final class SuggestedGrounds {
  private final Extraction found;
  private final Map<Integer, List<Claim>> bySentence = new LinkedHashMap<>();

  SuggestedGrounds(Extraction found) {
    this.found = found;
    for (Claim claim : found.claims()) {
      bySentence
          .computeIfAbsent(claim.place().sentence().index(), k -> new ArrayList<>())
          .add(claim);
    }
  }

  List<Claim> claims(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** By markers; where the sentence has none, what the rules' claims in it rest on. */
  Rests of(Sentence sentence, Span quote) {
    Rests cited = markers(sentence, quote);
    return cited.studies().isEmpty() ? ofRules(sentence) : cited;
  }

  /** The markers right behind the quote; where none is, those before it in the sentence. */
  private Rests markers(Sentence sentence, Span quote) {
    Set<String> before = new LinkedHashSet<>();
    for (CitationMarker marker : found.document().markersIn(sentence.span())) {
      List<String> keys = marker.keys().stream().filter(this::isKnown).toList();
      if (marker.span().start() >= quote.end()) {
        return Rests.cited(keys);
      }
      before.addAll(keys);
    }
    return Rests.cited(List.copyOf(before));
  }

  /** What all claims that the rules found in the sentence rest on, if it is the same for all. */
  private Rests ofRules(Sentence sentence) {
    Set<List<EvidenceLine>> all = new LinkedHashSet<>();
    Grounds first = new Grounds(Optional.empty(), "", List.of());
    for (Claim claim : claims(sentence)) {
      if (!claim.grounds().evidence().isEmpty() && all.add(claim.grounds().evidence())) {
        first = claim.grounds();
      }
    }
    return all.size() == 1 ? Rests.as(first) : Rests.NOTHING;
  }

  /** The studies that a sentence speaks of, by its markers and by what the rules found in it. */
  Set<String> studies(Sentence sentence) {
    Set<String> keys = new LinkedHashSet<>();
    for (CitationMarker marker : found.document().markersIn(sentence.span())) {
      for (Study study : found.studies()) {
        boolean cited =
            study.identities().stream().anyMatch(i -> marker.keys().contains(i.reference()));
        if (cited || marker.keys().stream().anyMatch(k -> study.key().equals("[" + k + "]"))) {
          keys.add(study.key());
        }
      }
    }
    for (Claim claim : claims(sentence)) {
      claim.grounds().evidence().forEach(line -> keys.add(line.study().key()));
      if (claim.statement().subject() instanceof Term.OfStudy study) {
        keys.add(study.study().key());
      }
    }
    return keys;
  }

  private boolean isKnown(String key) {
    return found.references().stream().anyMatch(reference -> reference.key().equals(key));
  }
}
