package org.claimtrace.extract.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of English verbs: the regular ones by rule, the others from {@code
 * data/rules/words.yaml}.
 */
final class Inflections {
  private final Map<String, List<String>> irregular;

  Inflections(Map<String, List<String>> irregular) {
    this.irregular = Map.copyOf(irregular);
  }

  /** Every form of a verb, the verb itself first. */
  Set<String> of(String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    forms.add(thirdPerson(lemma));
    String stem = doubles(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    forms.add(ing(stem));
    List<String> others = irregular.get(lemma);
    if (others != null) {
      forms.addAll(others);
    } else {
      forms.add(past(stem));
    }
    return forms;
  }

  private static String thirdPerson(String lemma) {
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma + (lemma.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s");
  }

  private static String ing(String stem) {
    if (stem.endsWith("ie")) {
      return stem.substring(0, stem.length() - 2) + "ying";
    }
    boolean silent = stem.matches(".*[^aeiouy]e") || stem.matches(".*[aeiou][^aeiou]e|.*ue");
    return (silent ? stem.substring(0, stem.length() - 1) : stem) + "ing";
  }

  private static String past(String stem) {
    if (stem.endsWith("e")) {
      return stem + "d";
    }
    return stem.matches(".*[^aeiou]y") ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed";
  }

  /** One syllable, one vowel, one consonant: "stop", "drop"; longer ones are listed. */
  private static boolean doubles(String lemma) {
    return lemma.matches("[^aeiou]*[aeiou][bdgklmnprt]");
  }
}
