package org.claimtrace.rdf;

import java.util.Locale;

/** Enum constants as the names that RDF and JSON use. */
public final class CamelCase {
  private CamelCase() {}

  /**
   * As a JSON value.
   *
   * @param constant as {@code SAME_SENTENCE}
   * @return as {@code sameSentence}
   */
  public static String lower(Enum<?> constant) {
    return join(constant, false);
  }

  /**
   * As the local name of an individual.
   *
   * @param constant as {@code SAME_SENTENCE}
   * @return as {@code SameSentence}
   */
  public static String upper(Enum<?> constant) {
    return join(constant, true);
  }

  private static String join(Enum<?> constant, boolean upper) {
    String name = constant.name();
    StringBuilder camel = new StringBuilder(name.length());
    boolean big = upper;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        big = true;
        continue;
      }
      camel.append(big ? c : name.substring(i, i + 1).toLowerCase(Locale.ROOT).charAt(0));
      big = false;
    }
    return camel.toString();
  }
}
