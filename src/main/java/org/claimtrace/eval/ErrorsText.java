package org.claimtrace.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.claimtrace.eval.errors.Cause;
import org.claimtrace.eval.errors.Errors;
import org.claimtrace.eval.errors.FalseClaim;
import org.claimtrace.eval.errors.Miss;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.text.Folding;

/** Missed and false claims as plain text, at most {@value TextLines#WIDTH} columns wide. */
public final class ErrorsText {
  private ErrorsText() {}

  /**
   * Both lists with their sentences, each cause with its count, the most frequent first.
   *
   * @param errors what went wrong
   * @return lines without line ends
   */
  public static List<String> of(Errors errors) {
    List<String> lines = new ArrayList<>();
    counts(errors.misses(), Miss::cause)
        .forEach(
            (cause, misses) -> {
              lines.add("MISS  " + misses.size() + "  " + cause.words());
              misses.forEach(miss -> add(lines, miss));
            });
    counts(errors.falseClaims(), FalseClaim::cause)
        .forEach(
            (cause, claims) -> {
              lines.add("FALSE " + claims.size() + "  " + cause.words());
              claims.forEach(claim -> add(lines, claim));
            });
    return List.copyOf(lines);
  }

  private static void add(List<String> lines, Miss miss) {
    sentence(lines, miss.gold().article(), miss.sentence(), miss.detail());
    lines.addAll(TextLines.wrap("    gold   ", words(miss.gold())));
    miss.nearest().ifPresent(f -> lines.addAll(TextLines.wrap("    found  ", words(f))));
  }

  private static void add(List<String> lines, FalseClaim claim) {
    FoundClaim found = claim.found();
    sentence(lines, found.articleName(), found.sentence(), claim.detail());
    lines.addAll(TextLines.wrap("    found  ", words(found)));
    claim.nearest().ifPresent(g -> lines.addAll(TextLines.wrap("    gold   ", words(g))));
  }

  private static void sentence(List<String> lines, String article, String sentence, String detail) {
    String head = article + (detail.isEmpty() ? "" : " (" + detail + ")");
    lines.addAll(TextLines.wrap("  ", head + " | " + Folding.space(sentence)));
  }

  private static String words(GoldClaim gold) {
    return String.join(
        " | ",
        gold.subject(),
        gold.predicate(),
        gold.object(),
        gold.polarity().name().toLowerCase(Locale.ROOT),
        gold.source().toString());
  }

  private static String words(FoundClaim found) {
    return String.join(
        " | ",
        found.subject().label(),
        found.predicate(),
        found.object().label(),
        found.polarity().name().toLowerCase(Locale.ROOT),
        found.extractor());
  }

  /** Groups in the order in which the causes come. */
  private static <T> Map<Cause, List<T>> counts(List<T> errors, Function<T, Cause> causeOf) {
    Map<Cause, List<T>> groups = new LinkedHashMap<>();
    errors.forEach(
        error -> groups.computeIfAbsent(causeOf.apply(error), key -> new ArrayList<>()).add(error));
    return groups;
  }
}
