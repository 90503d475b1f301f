package org.claimtrace.extract.trial.size;

import java.util.List;
import org.claimtrace.model.Span;

/** How many took part in a trial, as its abstract says, or why that stays open. */
public sealed interface SizeFinding {
  /**
   * A stated number.
   *
   * @param size how many took part
   * @param places where the number stands, in code points; several if it is the sum of arms
   * @param basis which kind of statement it is, as {@code total} or {@code sum of arms}
   */
  record Stated(int size, List<Span> places, String basis) implements SizeFinding {
    /** Refuses a number without a place. */
    public Stated {
      places = List.copyOf(places);
      if (size < 1 || places.isEmpty()) {
        throw new IllegalArgumentException("no such size: " + size + " at " + places);
      }
    }
  }

  /**
   * Nothing is said, or nothing that is clear.
   *
   * @param reason why, in words
   */
  record Unstated(String reason) implements SizeFinding {}
}
