package org.claimtrace.model.claim;

import java.util.regex.Pattern;

/**
 * A tier of evidence; which there are, and their order, is said in {@code ontology/tiers.ttl}.
 *
 * @param name the tier's name there, as {@code preclinical}
 */
public record Tier(String name) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*");

  /** Refuses what is no name. */
  public Tier {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("no tier: " + name);
    }
  }
}
