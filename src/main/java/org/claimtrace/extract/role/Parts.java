package org.claimtrace.extract.role;

import java.util.List;
import org.claimtrace.extract.line.Line;

/** Tells what the sentences of an abstract are there for. */
public interface Parts {
  /** Tells of no sentence. */
  Parts NONE = lines -> List.of();

  /**
   * Tells what sentences are there for.
   *
   * @param lines all sentences of an abstract in order, its title left out
   * @return a guess for each; empty if nothing can be told
   */
  List<Guess> of(List<Line> lines);
}
