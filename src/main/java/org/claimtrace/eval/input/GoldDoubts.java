package org.claimtrace.eval.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;

/** What in gold is likely a mistake. It counts all the same: only its annotators can tell. */
public final class GoldDoubts {
  private static final int TOLD = 20;

  private GoldDoubts() {}

  /**
   * Looks for rows that stand twice, and for predicates that no found claim can have.
   *
   * @param rows gold
   * @param predicates all predicates that there are
   * @return a warning for each such row, 20 at the most and one that tells of the others
   */
  public static List<Problem> of(List<GoldClaim> rows, Set<String> predicates) {
    List<Problem> doubts = new ArrayList<>();
    Map<List<Object>, GoldPlace> seen = new HashMap<>();
    for (GoldClaim row : rows) {
      if (!predicates.contains(row.predicate())) {
        doubts.add(
            doubt(
                row,
                "there is no predicate '" + row.predicate() + "', so nothing found can match",
                "Take one of the vocabulary's."));
      }
      GoldPlace first = seen.putIfAbsent(cells(row), row.source());
      if (first != null) {
        doubts.add(
            doubt(row, "the same row as " + first + "; both count", "Take one of the two out."));
      }
    }
    if (doubts.size() <= TOLD) {
      return doubts;
    }
    List<Problem> told = new ArrayList<>(doubts.subList(0, TOLD));
    int more = doubts.size() - TOLD;
    told.add(
        new Problem(
            ErrorCode.DOUBTFUL_GOLD,
            doubts.get(TOLD).place(),
            more + (more == 1 ? " more row" : " more rows") + " like these, this the first",
            "Mend those that are named, and run again."));
    return told;
  }

  private static Problem doubt(GoldClaim row, String cause, String remedy) {
    return new Problem(ErrorCode.DOUBTFUL_GOLD, row.source().toString(), cause, remedy);
  }

  private static List<Object> cells(GoldClaim row) {
    return List.of(
        row.article(),
        row.quote(),
        row.subject(),
        row.predicate(),
        row.object(),
        row.polarity(),
        row.modality(),
        row.study(),
        row.tier());
  }
}
