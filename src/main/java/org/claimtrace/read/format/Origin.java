package org.claimtrace.read.format;

import java.util.List;

/**
 * Which characters of the source the text consists of. All indices are UTF-16.
 *
 * @param source the decoded source
 * @param runs in order of the text, none overlapping there
 */
public record Origin(String source, List<Run> runs) {
  /** Copies the list. */
  public Origin {
    runs = List.copyOf(runs);
  }

  /**
   * Characters that stand in both as they are.
   *
   * @param text where they begin in the text
   * @param source where they begin in the source
   * @param length how many
   */
  public record Run(int text, int source, int length) {}
}
