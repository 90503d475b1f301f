package org.claimtrace.review;

import java.util.List;

/**
 * How an entry stands to what is found now.
 *
 * @param entry the entry
 * @param claims places of the claims that it speaks of in the extraction's list, ascending
 * @param stale why its decision holds no more, in words; empty while it holds
 */
public record Standing(Entry entry, List<Integer> claims, String stale) {
  /** Copies the list. */
  public Standing {
    claims = List.copyOf(claims);
  }

  /**
   * Whether the decision holds no more.
   *
   * @return true if a person must look again
   */
  public boolean isStale() {
    return !stale.isEmpty();
  }

  /**
   * What the file says of it.
   *
   * @return {@code found}, or {@code stale} and why
   */
  public String state() {
    return isStale() ? "stale (" + stale + ")" : "found";
  }
}
