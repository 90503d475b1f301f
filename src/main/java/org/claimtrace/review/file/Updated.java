package org.claimtrace.review.file;

import java.util.List;
import org.claimtrace.review.Standing;

/**
 * A file after an update.
 *
 * @param text what stands in it
 * @param added how many entries are new
 * @param standings how the others stand
 */
record Updated(String text, int added, List<Standing> standings) {
  Updated {
    standings = List.copyOf(standings);
  }
}
