package org.claimtrace.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Silent;

/** Keeps every sentence either in a claim or silent when claims are taken out. */
final class Silences {
  private Silences() {}

  /** The article with other claims, all of sentences that had some. */
  static Extraction with(Extraction found, List<Claim> claims) {
    Set<Integer> claimed = new HashSet<>();
    claims.forEach(claim -> claimed.add(claim.place().sentence().index()));
    Map<Integer, Silent> before = new HashMap<>();
    found.silents().forEach(silent -> before.put(silent.sentence().index(), silent));
    List<Silent> silents = new ArrayList<>();
    for (Sentence sentence : found.document().sentences()) {
      if (before.containsKey(sentence.index())) {
        silents.add(before.get(sentence.index()));
      } else if (!claimed.contains(sentence.index())) {
        silents.add(new Silent(sentence, Silent.Reason.NOT_ACCEPTED));
      }
    }
    return new Extraction(found.document(), found.studies(), found.references(), claims, silents);
  }
}
