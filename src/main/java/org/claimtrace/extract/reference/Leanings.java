package org.claimtrace.extract.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Tier;

/** Finds which sentences lean on which references. */
final class Leanings {
  private final Extraction found;
  private final CitedReferences references;
  private final Function<Sentence, Optional<Tier>> headingTier;
  private final Map<Integer, List<Claim>> claims = new HashMap<>();

  Leanings(
      Extraction found,
      CitedReferences references,
      Function<Sentence, Optional<Tier>> headingTier) {
    this.found = found;
    this.references = references;
    this.headingTier = headingTier;
    for (Claim claim : found.claims()) {
      claims
          .computeIfAbsent(claim.place().sentence().index(), index -> new ArrayList<>())
          .add(claim);
    }
  }

  /** All leanings, in order of the text; a sentence leans on a reference once. */
  List<Leaning> all() {
    Document document = found.document();
    List<Leaning> leanings = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      Map<String, String> markers = new LinkedHashMap<>();
      for (; next < document.markers().size(); next++) {
        CitationMarker marker = document.markers().get(next);
        if (marker.span().start() >= sentence.span().end()) {
          break;
        }
        if (marker.span().start() >= sentence.span().start()) {
          String words = document.text().slice(marker.span());
          marker.keys().forEach(key -> markers.putIfAbsent(key, words));
        }
      }
      if (isText(document.blocks().get(sentence.block()).kind())) {
        markers.forEach((key, words) -> leanings.add(cited(sentence, key, words)));
        leanings.addAll(named(sentence, markers));
      }
    }
    return leanings;
  }

  private static boolean isText(BlockKind kind) {
    return kind != BlockKind.TITLE && kind != BlockKind.HEADING && kind != BlockKind.REFERENCE;
  }

  private Leaning cited(Sentence sentence, String key, String words) {
    return new Leaning(sentence, words, key, references.of(key), Basis.MARKER, tier(sentence, key));
  }

  /** Studies that the sentence's claims rest on without a marker. */
  private List<Leaning> named(Sentence sentence, Map<String, String> markers) {
    Map<String, Basis> named = new LinkedHashMap<>();
    for (Claim claim : claims.getOrDefault(sentence.index(), List.of())) {
      for (EvidenceLine line : claim.grounds().evidence()) {
        for (Study.Identity identity : line.study().identities()) {
          if (line.basis() != Basis.MARKER && !markers.containsKey(identity.reference())) {
            named.putIfAbsent(identity.reference(), line.basis());
          }
        }
      }
    }
    List<Leaning> leanings = new ArrayList<>();
    named.forEach(
        (key, basis) ->
            leanings.add(
                new Leaning(sentence, "", key, references.of(key), basis, tier(sentence, key))));
    return leanings;
  }

  /** The one tier of the sentence's claims on a reference; claims that differ tell none. */
  private Optional<Tier> tier(Sentence sentence, String key) {
    List<Tier> told =
        claims.getOrDefault(sentence.index(), List.of()).stream()
            .filter(claim -> claim.grounds().evidence().stream().anyMatch(l -> rests(l, key)))
            .flatMap(claim -> claim.grounds().tier().stream())
            .distinct()
            .toList();
    if (told.isEmpty()) {
      return headingTier.apply(sentence);
    }
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  private static boolean rests(EvidenceLine line, String key) {
    return line.study().key().equals("[" + key + "]")
        || line.study().identities().stream().anyMatch(i -> i.reference().equals(key));
  }
}
