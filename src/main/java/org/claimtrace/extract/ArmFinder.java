package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Study;
import org.claimtrace.model.claim.Term;

/** Gathers studies' arms from what they are said to try and to compare. */
final class ArmFinder {
  private static final String TRIED = "intervention";
  private static final String COMPARED = "compares";

  /** So many mentions is one in the title worth. */
  private static final int IN_TITLE = 10;

  private ArmFinder() {}

  /** Whether a rule says what a study tried or compared. */
  static boolean tells(Rule rule) {
    return rule.claims().stream()
        .anyMatch(claim -> claim.predicate().equals(TRIED) || claim.predicate().equals(COMPARED));
  }

  /** The arms of each study that the claims tell of. */
  static Map<Study, Arms> byStudy(List<Claim> claims, String title) {
    Map<Study, List<Claim>> told = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.statement().subject() instanceof Term.OfStudy study) {
        told.computeIfAbsent(study.study(), key -> new ArrayList<>()).add(claim);
      }
    }
    Map<Study, Arms> arms = new LinkedHashMap<>();
    told.forEach((study, all) -> arms.put(study, of(all, title)));
    return arms;
  }

  /** The arms; what is said to be tried in one place and compared in another counts as tried. */
  private static Arms of(List<Claim> claims, String title) {
    List<Topic> tried = topics(claims, TRIED, title);
    List<Topic> compared = new ArrayList<>(topics(claims, COMPARED, ""));
    compared.removeAll(tried);
    return new Arms(tried, compared);
  }

  private static boolean isIn(String title, Term.Concept concept) {
    return title.contains(concept.label().toLowerCase(Locale.ROOT))
        || title.contains(concept.mention().text().toLowerCase(Locale.ROOT));
  }

  private static List<Topic> topics(List<Claim> claims, String predicate, String title) {
    Map<Topic, Integer> counts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.statement().predicate().equals(predicate)
          && claim.statement().object() instanceof Term.Concept concept) {
        int weight = isIn(title, concept) ? IN_TITLE : 1;
        counts.merge(new Topic(concept.label(), concept.linked()), weight, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Topic, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
