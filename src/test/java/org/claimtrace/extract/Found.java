package org.claimtrace.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.extract.line.Known;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.extract.rule.RuleFiles;
import org.claimtrace.extract.rule.RuleTexts;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.claim.PredicateForm.ObjectForm;

/** What a test's own rules find in an article whose parts of speech are given by hand. */
final class Found {
  private static final Map<String, PredicateForm> FORMS =
      Map.of(
          "decreases", new PredicateForm("decreases", false, ObjectForm.CONCEPT, Datatype.STRING),
          "isA", new PredicateForm("isA", false, ObjectForm.CONCEPT, Datatype.STRING),
          "actsOn", new PredicateForm("actsOn", false, ObjectForm.CONCEPT, Datatype.STRING),
          "studiedFor", new PredicateForm("studiedFor", false, ObjectForm.CONCEPT, Datatype.STRING),
          "population", new PredicateForm("population", true, ObjectForm.CONCEPT, Datatype.STRING),
          "tier", new PredicateForm("tier", true, ObjectForm.TIER, Datatype.STRING),
          "sampleSize", new PredicateForm("sampleSize", true, ObjectForm.LITERAL, Datatype.INTEGER),
          "limitation", new PredicateForm("limitation", true, ObjectForm.LITERAL, Datatype.STRING));

  private Found() {}

  /** A rule with one pattern and one claim. */
  static String rule(String id, String pattern, String claim) {
    return """
        - id: %s
          pattern: "%s"
          claims: [ "%s" ]
          match: [ { text: "Example.", claims: [ "a | b | c" ] } ]
          reject: [ "Example." ]
        """
        .formatted(id, pattern, claim);
  }

  static Knowledge knowledge(String rules) {
    Map<String, Map<String, List<String>>> cues = new HashMap<>();
    for (String section :
        List.of(
            "phrases",
            "roles",
            "commonKnowledge",
            "sections",
            "tiers",
            "studyKinds",
            "kindTypes",
            "kindTiers",
            "ownStudy")) {
      cues.put(section, RuleFiles.cues(Known.RULES, section));
    }
    return new Knowledge(
        Known.LEXICON,
        FORMS,
        Set.of("mechanism", "preclinical", "clinical"),
        RuleTexts.read(rules),
        Known.LISTS,
        cues,
        org.claimtrace.extract.trial.TrialWords.read(Known.RULES.getParent().getParent()));
  }

  /** What rules find. */
  static Extraction in(Tagged article, String rules) {
    return new Extractor(knowledge(rules), article::tags).extract(article.document(), List.of());
  }

  /** What rules find in one paragraph, as {@code subject | predicate | object}. */
  static List<String> statements(String rules, String... tagged) {
    return statements(in(new Tagged().paragraph(tagged), rules).claims());
  }

  static List<String> statements(List<Claim> claims) {
    return claims.stream()
        .map(Claim::statement)
        .map(s -> s.subject().label() + " | " + s.predicate() + " | " + s.object().label())
        .toList();
  }
}
