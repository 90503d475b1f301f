package org.claimtrace.eval.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.eval.input.CitedStudy;
import org.claimtrace.eval.input.FoundTerm;
import org.claimtrace.eval.text.CodePoints;
import org.claimtrace.eval.text.Folding;

/**
 * Which gold study is which found study: one to one within an article, by how often they meet, so
 * that two studies merged, or one split, cost.
 */
public final class StudyPairs {

  private static final Comparator<Map.Entry<Meeting, Integer>> MOST_FIRST =
      Comparator.<Map.Entry<Meeting, Integer>, Integer>comparing(
              Map.Entry::getValue, Comparator.reverseOrder())
          .thenComparing(e -> e.getKey().article(), CodePoints.ORDER)
          .thenComparing(e -> e.getKey().gold(), CodePoints.ORDER)
          .thenComparing(e -> e.getKey().found(), CodePoints.ORDER);

  private final Map<StudyKey, String> foundOf = new HashMap<>();

  /**
   * Pairs studies.
   *
   * @param meetings every meeting, as often as it happens, in any order
   */
  public StudyPairs(List<Meeting> meetings) {
    Map<Meeting, Integer> counts = new HashMap<>();
    meetings.forEach(meeting -> counts.merge(meeting, 1, Integer::sum));
    List<Map.Entry<Meeting, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(MOST_FIRST);
    Set<StudyKey> taken = new HashSet<>();
    for (Map.Entry<Meeting, Integer> entry : sorted) {
      Meeting meeting = entry.getKey();
      StudyKey gold = new StudyKey(meeting.article(), meeting.gold());
      StudyKey found = new StudyKey(meeting.article(), meeting.found());
      if (!foundOf.containsKey(gold) && !taken.contains(found)) {
        foundOf.put(gold, meeting.found());
        taken.add(found);
      }
    }
  }

  /**
   * Whether two studies are paired.
   *
   * @param meeting a gold and a found study
   * @return true if they are
   */
  public boolean paired(Meeting meeting) {
    return meeting.found().equals(foundOf.get(new StudyKey(meeting.article(), meeting.gold())));
  }

  /**
   * What tells a subject from others.
   *
   * @param slot a subject
   * @return its IRI, else its folded name
   */
  public static String keyOf(FoundTerm slot) {
    return slot.iri().isEmpty()
        ? Folding.fold(slot.label().isEmpty() ? slot.text() : slot.label())
        : slot.iri();
  }

  /**
   * What tells a cited study from others.
   *
   * @param study a study that a claim rests on
   * @return its key, else its IRI
   */
  public static String keyOf(CitedStudy study) {
    return study.key().isEmpty() ? study.iri() : study.key();
  }
}
