package org.claimtrace.query.output;

import java.util.Arrays;

/** Shares out the width of a table. */
final class ColumnWidths {
  private ColumnWidths() {}

  /**
   * Gives each column what it wants if all fits; else narrow columns keep what they want and the
   * wide ones share the rest alike.
   *
   * @param wanted what each column wants
   * @param room what there is, without gaps
   * @param least what no column goes below, unless it wants less
   * @return the widths; null if not even the least fits
   */
  static int @org.jspecify.annotations.Nullable [] share(int[] wanted, int room, int least) {
    if (Arrays.stream(wanted).map(w -> Math.min(w, least)).sum() > room) {
      return null;
    }
    int cap = Arrays.stream(wanted).max().orElse(0);
    while (total(wanted, cap) > room) {
      cap--;
    }
    int[] widths = capped(wanted, cap);
    int left = room - Arrays.stream(widths).sum();
    for (int i = 0; i < widths.length && left > 0; i++) {
      if (widths[i] < wanted[i]) {
        widths[i]++;
        left--;
      }
    }
    return widths;
  }

  private static int total(int[] wanted, int cap) {
    return Arrays.stream(capped(wanted, cap)).sum();
  }

  private static int[] capped(int[] wanted, int cap) {
    return Arrays.stream(wanted).map(w -> Math.min(w, cap)).toArray();
  }
}
