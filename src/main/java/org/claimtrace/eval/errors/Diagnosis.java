package org.claimtrace.eval.errors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.input.SilentSentence;
import org.claimtrace.eval.match.Matcher;
import org.claimtrace.eval.match.Matching;
import org.claimtrace.eval.match.Mode;
import org.claimtrace.eval.match.Near;
import org.claimtrace.eval.match.Part;
import org.claimtrace.eval.text.Folding;

/** Finds the cause of each error from the nearest claim of the same place. */
public final class Diagnosis {
  /** A cause, more closely, with the pair it was told from. */
  private record Finding(Cause cause, String detail, Optional<Near> nearest) {}

  private final List<GoldClaim> gold;
  private final List<FoundClaim> found;
  private final Matcher matcher;
  private final Matching relaxed;
  private final Map<String, List<SilentSentence>> silents;

  private Diagnosis(
      List<GoldClaim> gold, List<FoundClaim> found, List<SilentSentence> silents, Matcher matcher) {
    this.gold = gold;
    this.found = found;
    this.matcher = matcher;
    this.relaxed = matcher.match(Mode.RELAXED);
    this.silents = silents.stream().collect(Collectors.groupingBy(SilentSentence::article));
  }

  /**
   * Looks into every claim that the relaxed matching leaves alone.
   *
   * @param gold gold claims
   * @param found found claims of gold's articles
   * @param silents the sentences without claims, if known
   * @param matcher made of the same claims
   * @return the errors
   */
  public static Errors of(
      List<GoldClaim> gold, List<FoundClaim> found, List<SilentSentence> silents, Matcher matcher) {
    Diagnosis diagnosis = new Diagnosis(gold, found, silents, matcher);
    return new Errors(diagnosis.misses(), diagnosis.falseClaims());
  }

  private List<Miss> misses() {
    Map<Integer, List<Near>> near = by(Near::gold);
    List<Miss> misses = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (!relaxed.foundOf().containsKey(i)) {
        misses.add(miss(i, near.getOrDefault(i, List.of())));
      }
    }
    return misses;
  }

  private Miss miss(int index, List<Near> near) {
    GoldClaim claim = gold.get(index);
    if (!near.isEmpty()) {
      Finding finding = nearest(near, pair -> relaxed.goldOf().containsKey(pair.found()) ? 1 : 0);
      Optional<FoundClaim> other = finding.nearest().map(pair -> found.get(pair.found()));
      String sentence = other.map(FoundClaim::sentence).orElse(claim.words());
      return new Miss(index, claim, sentence, finding.cause(), finding.detail(), other);
    }
    return silents.getOrDefault(claim.article(), List.of()).stream()
        .filter(silent -> Folding.space(silent.text()).contains(claim.words()))
        .findFirst()
        .map(s -> new Miss(index, claim, s.text(), Cause.SILENT, reason(s), Optional.empty()))
        .orElseGet(
            () -> new Miss(index, claim, claim.words(), Cause.NOTHING_FOUND, "", Optional.empty()));
  }

  private List<FalseClaim> falseClaims() {
    Map<Integer, List<Near>> near = by(Near::found);
    List<FalseClaim> falseClaims = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!relaxed.goldOf().containsKey(i)) {
        List<Near> pairs = near.getOrDefault(i, List.of());
        Finding finding =
            pairs.isEmpty()
                ? new Finding(Cause.NOTHING_IN_GOLD, "", Optional.empty())
                : nearest(pairs, pair -> relaxed.foundOf().containsKey(pair.gold()) ? 1 : 0);
        Optional<GoldClaim> other = finding.nearest().map(pair -> gold.get(pair.gold()));
        falseClaims.add(new FalseClaim(i, found.get(i), finding.cause(), finding.detail(), other));
      }
    }
    return falseClaims;
  }

  /**
   * A pair without differences, else one whose other claim is still free, with the fewest
   * differences: a claim that is matched already does not stand for a second one.
   */
  private Finding nearest(List<Near> near, ToIntFunction<Near> taken) {
    Near best =
        near.stream()
            .min(
                Comparator.<Near>comparingInt(p -> matcher.differences(p).isEmpty() ? 0 : 1)
                    .thenComparingInt(taken)
                    .thenComparingInt(p -> matcher.differences(p).size()))
            .orElseThrow();
    Set<Part> parts = matcher.differences(best);
    if (parts.isEmpty()) {
      boolean sameStudy = matcher.studiesAgree(Mode.RELAXED, best);
      return new Finding(sameStudy ? Cause.TAKEN : Cause.STUDY, "", Optional.of(best));
    }
    if (taken.applyAsInt(best) == 1) {
      return new Finding(Cause.NOTHING_MORE, "", Optional.of(best));
    }
    String detail = parts.stream().map(Diagnosis::word).collect(Collectors.joining(", "));
    return parts.size() == 1
        ? new Finding(cause(parts.iterator().next()), "", Optional.of(best))
        : new Finding(Cause.SEVERAL, detail, Optional.of(best));
  }

  private Map<Integer, List<Near>> by(ToIntFunction<Near> end) {
    Map<Integer, List<Near>> ends = new HashMap<>();
    for (Near pair : matcher.near()) {
      ends.computeIfAbsent(end.applyAsInt(pair), key -> new ArrayList<>()).add(pair);
    }
    return ends;
  }

  private static Cause cause(Part part) {
    return switch (part) {
      case PREDICATE -> Cause.PREDICATE;
      case SUBJECT -> Cause.SUBJECT;
      case OBJECT -> Cause.OBJECT;
      case POLARITY -> Cause.POLARITY;
    };
  }

  private static String word(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static String reason(SilentSentence silent) {
    return silent.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
