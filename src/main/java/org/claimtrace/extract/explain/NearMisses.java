package org.claimtrace.extract.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.rule.SlotReader;

/**
 * The rules whose trigger a sentence has and that do not fit.
 *
 * @param near what is there and what is missing, the nearest first
 * @param far ids of rules of which nothing but a trigger is there
 */
public record NearMisses(List<NearMiss> near, List<String> far) {
  /** Copies the lists. */
  public NearMisses {
    near = List.copyOf(near);
    far = List.copyOf(far);
  }

  /**
   * Tries the parts of rules.
   *
   * @param line the sentence
   * @param candidates the rules whose trigger occurs
   * @param matches where rules fitted
   * @param lists the closed word lists
   * @return the rules that do not fit
   */
  public static NearMisses of(
      Line line, List<Rule> candidates, List<Match> matches, WordLists lists) {
    PatternTrials patterns = new PatternTrials(line, new SlotReader(lists));
    FrameTrials frames = new FrameTrials(line, lists);
    List<NearMiss> near = new ArrayList<>();
    List<String> far = new ArrayList<>();
    for (Rule rule : candidates) {
      Set<Integer> fitted =
          matches.stream()
              .filter(match -> match.rule().id().equals(rule.id()))
              .map(Match::trigger)
              .collect(Collectors.toSet());
      List<NearMiss> some = new ArrayList<>(frames.of(rule, fitted));
      if (fitted.isEmpty()) {
        Optional<NearMiss> pattern = patterns.of(rule);
        pattern.ifPresent(some::add);
      }
      if (some.isEmpty() && fitted.isEmpty()) {
        far.add(rule.id());
      }
      near.addAll(some);
    }
    near.sort(Comparator.comparingDouble(NearMiss::share).reversed());
    return new NearMisses(near, far);
  }
}
