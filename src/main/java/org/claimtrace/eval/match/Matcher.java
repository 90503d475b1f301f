package org.claimtrace.eval.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.text.Folding;

/** Matches the found claims of some articles with their gold claims. */
public final class Matcher {
  private record Candidate(int rank, Near near) {}

  /** The reference scorer's order: best rank, then gold's order, then the found claims'. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::rank)
          .thenComparingInt(c -> c.near().gold())
          .thenComparingInt(c -> c.near().found());

  private final List<GoldClaim> gold;
  private final List<FoundClaim> found;
  private final Fit fit = new Fit();
  private final List<Near> near;
  private final Map<Mode, List<Candidate>> candidates = new EnumMap<>(Mode.class);
  private final Map<Mode, StudyPairs> studies = new EnumMap<>(Mode.class);

  /**
   * Compares all claims of one place.
   *
   * @param gold gold claims
   * @param found found claims of the same articles
   */
  public Matcher(List<GoldClaim> gold, List<FoundClaim> found) {
    this.gold = List.copyOf(gold);
    this.found = List.copyOf(found);
    this.near = Near.all(this.gold, this.found);
    for (Mode mode : Mode.values()) {
      List<Candidate> fitting =
          near.stream().filter(n -> fits(mode, n)).map(n -> rank(mode, n)).toList();
      candidates.put(mode, fitting.stream().sorted(BEST_FIRST).toList());
      studies.put(mode, new StudyPairs(meetings(fitting)));
    }
  }

  /**
   * Pairs claims one to one, the best first; each claim goes into at most one pair.
   *
   * @param mode how alike they must be
   * @return the pairs
   */
  public Matching match(Mode mode) {
    TreeMap<Integer, Integer> foundOf = new TreeMap<>();
    TreeMap<Integer, Integer> goldOf = new TreeMap<>();
    for (Candidate candidate : candidates.getOrDefault(mode, List.of())) {
      Near pair = candidate.near();
      boolean free = !foundOf.containsKey(pair.gold()) && !goldOf.containsKey(pair.found());
      if (free && (mode == Mode.SPAN || studiesAgree(mode, pair))) {
        foundOf.put(pair.gold(), pair.found());
        goldOf.put(pair.found(), pair.gold());
      }
    }
    return new Matching(foundOf, goldOf);
  }

  /**
   * The pairs of one place.
   *
   * @return by gold index, then found index
   */
  public List<Near> near() {
    return List.copyOf(near);
  }

  /**
   * In which parts a pair differs when compared as {@link Mode#RELAXED} does.
   *
   * @param pair a gold and a found claim
   * @return the parts; none if only the pairing of studies can still part them
   */
  public Set<Part> differences(Near pair) {
    return fit.relaxed(gold.get(pair.gold()), found.get(pair.found()));
  }

  /**
   * Whether the subjects of a pair are the same study, or no study at all.
   *
   * @param mode whose pairing of studies counts
   * @param pair a gold and a found claim
   * @return true if so
   */
  public boolean studiesAgree(Mode mode, Near pair) {
    StudyPairs pairs = studies.get(mode);
    return !fit.isOfStudy(gold.get(pair.gold())) || (pairs != null && pairs.paired(meeting(pair)));
  }

  private boolean fits(Mode mode, Near pair) {
    GoldClaim want = gold.get(pair.gold());
    FoundClaim have = found.get(pair.found());
    return switch (mode) {
      case STRICT -> fit.strict(want, have).isEmpty();
      case RELAXED -> fit.relaxed(want, have).isEmpty();
      case ANY_POLARITY -> EnumSet.of(Part.POLARITY).containsAll(fit.relaxed(want, have));
      case SPAN -> true;
    };
  }

  private Candidate rank(Mode mode, Near pair) {
    GoldClaim want = gold.get(pair.gold());
    FoundClaim have = found.get(pair.found());
    int polarity = want.polarity() == have.polarity() ? 0 : 2;
    int predicate = want.predicate().equals(have.predicate()) ? 0 : 1;
    return new Candidate(mode == Mode.SPAN ? 0 : polarity + predicate, pair);
  }

  private List<Meeting> meetings(List<Candidate> fitting) {
    List<Meeting> meetings = new ArrayList<>();
    for (Candidate candidate : fitting) {
      if (fit.isOfStudy(gold.get(candidate.near().gold()))) {
        meetings.add(meeting(candidate.near()));
      }
    }
    return meetings;
  }

  private Meeting meeting(Near pair) {
    GoldClaim want = gold.get(pair.gold());
    return new Meeting(
        want.article(),
        Folding.fold(want.subject()),
        StudyPairs.keyOf(found.get(pair.found()).subject()));
  }
}
