package org.claimtrace.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrace.eval.input.CitedStudy;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.match.Matching;
import org.claimtrace.eval.match.Meeting;
import org.claimtrace.eval.match.StudyPairs;
import org.claimtrace.eval.text.Folding;

/**
 * How often the properties of matched claims are right.
 *
 * @param modality on relaxed matches
 * @param tier on relaxed matches
 * @param study on relaxed matches: the PMIDs are equal where gold has some, there is none where
 *     gold has none, else the study pairs with gold's
 * @param polarity on matches that are relaxed in polarity too, since relaxed matches agree in it
 */
public record Accuracies(Accuracy modality, Accuracy tier, Accuracy study, Accuracy polarity) {

  /**
   * Counts.
   *
   * @param gold gold claims
   * @param found found claims of gold's articles
   * @param relaxed the relaxed matches
   * @param anyPolarity the matches that do not look at polarity
   * @return the accuracies
   */
  public static Accuracies of(
      List<GoldClaim> gold, List<FoundClaim> found, Matching relaxed, Matching anyPolarity) {
    Matched matched = new Matched(gold, found, relaxed);
    StudyPairs pairs = pairs(matched);
    return new Accuracies(
        matched.share((g, f) -> g.modality() == f.modality()),
        matched.share((g, f) -> g.tier().equals(f.tier().orElse("-").toLowerCase(Locale.ROOT))),
        matched.share((g, f) -> studyRight(g, f, pairs)),
        new Matched(gold, found, anyPolarity).share((g, f) -> g.polarity() == f.polarity()));
  }

  private static StudyPairs pairs(Matched matched) {
    List<Meeting> meetings = new ArrayList<>();
    matched
        .matching()
        .foundOf()
        .forEach(
            (g, f) -> {
              GoldClaim claim = matched.gold().get(g);
              for (CitedStudy study : matched.found().get(f).studies()) {
                meetings.add(meeting(claim, study));
              }
            });
    return new StudyPairs(meetings);
  }

  private static boolean studyRight(GoldClaim gold, FoundClaim found, StudyPairs pairs) {
    if (gold.study().equals("-") || gold.study().isEmpty()) {
      return found.studies().isEmpty();
    }
    Set<String> want = new TreeSet<>();
    Arrays.stream(gold.study().split(";", -1))
        .filter(part -> part.startsWith("pmid:"))
        .forEach(part -> want.add(part.substring("pmid:".length())));
    if (want.isEmpty()) {
      return found.studies().stream().anyMatch(study -> pairs.paired(meeting(gold, study)));
    }
    Set<String> have = new TreeSet<>();
    found.studies().forEach(study -> study.pmid().ifPresent(have::add));
    return have.equals(want);
  }

  private static Meeting meeting(GoldClaim gold, CitedStudy study) {
    return new Meeting(gold.article(), Folding.fold(gold.study()), StudyPairs.keyOf(study));
  }
}
