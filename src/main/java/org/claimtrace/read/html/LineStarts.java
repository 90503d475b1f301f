package org.claimtrace.read.html;

import java.util.Arrays;

/** Where the lines of a page begin. */
final class LineStarts {
  private final int[] starts;

  LineStarts(String source) {
    int[] found = new int[256];
    int n = 1;
    for (int at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
      found = n == found.length ? Arrays.copyOf(found, n * 2) : found;
      found[n++] = at + 1;
    }
    this.starts = Arrays.copyOf(found, n);
  }

  /** The line, from 1, of a place in the page; 1 if the place is not known. */
  int line(int at) {
    int found = Arrays.binarySearch(starts, Math.max(at, 0));
    return found >= 0 ? found + 1 : -found - 1;
  }
}
