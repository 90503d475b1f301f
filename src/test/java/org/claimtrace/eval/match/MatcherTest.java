package org.claimtrace.eval.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrace.eval.input.Claims.found;
import static org.claimtrace.eval.input.Claims.gold;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.model.claim.Polarity;
import org.junit.jupiter.api.Test;

class MatcherTest {
  private static final String S = "Zeral lowers fatigue and pain.";

  @Test
  void oneFoundClaimAnswersOneGoldClaimOnly() {
    GoldClaim one = gold("lowers fatigue", "Zeral", "decreases", "fatigue");
    assertThat(
            match(
                Mode.STRICT, List.of(one, one), List.of(found(S, "Zeral", "decreases", "fatigue"))))
        .isEqualTo(Map.of(0, 0));
  }

  @Test
  void theExactPredicateComesFirst() {
    List<GoldClaim> gold = List.of(gold("lowers fatigue", "Zeral", "decreases", "fatigue"));
    List<FoundClaim> found =
        List.of(found(S, "Zeral", "treats", "fatigue"), found(S, "Zeral", "decreases", "fatigue"));
    assertThat(match(Mode.RELAXED, gold, found)).isEqualTo(Map.of(0, 1));
    assertThat(match(Mode.STRICT, gold, found)).isEqualTo(Map.of(0, 1));
    assertThat(match(Mode.SPAN, gold, found)).isEqualTo(Map.of(0, 0));
  }

  @Test
  void relaxedNamesContainOrShareHalf() {
    assertThat(relaxed("sleep onset latency", "latency")).isTrue();
    assertThat(relaxed("sleep onset latency", "onset latency time")).isTrue();
    assertThat(relaxed("sleep onset latency", "latency of response")).isFalse();
    assertThat(relaxed("sleep", "sleeps")).isTrue();
  }

  @Test
  void strictNamesAreTheSameWords() {
    assertThat(strict("sleep onset latency", "The sleep-onset latencies")).isTrue();
    assertThat(strict("sleep onset latency", "sleep latency")).isFalse();
  }

  @Test
  void polarityPartsAllButTheModeThatIgnoresIt() {
    List<GoldClaim> gold = List.of(gold("lowers fatigue", "Zeral", "decreases", "fatigue"));
    List<FoundClaim> found = List.of(found(S, "Zeral", "decreases", "fatigue", Polarity.NEGATED));
    assertThat(match(Mode.STRICT, gold, found)).isEmpty();
    assertThat(match(Mode.RELAXED, gold, found)).isEmpty();
    assertThat(match(Mode.ANY_POLARITY, gold, found)).isEqualTo(Map.of(0, 0));
  }

  @Test
  void theQuoteMayLieInsideGoldsQuote() {
    List<GoldClaim> gold =
        List.of(gold("lowers fatigue and pain. It", "Zeral", "decreases", "pain"));
    assertThat(
            match(
                Mode.STRICT, gold, List.of(found("lowers  fatigue", "Zeral", "decreases", "pain"))))
        .isEqualTo(Map.of(0, 0));
    assertThat(match(Mode.STRICT, gold, List.of(found("no fatigue", "Zeral", "decreases", "pain"))))
        .isEmpty();
  }

  @Test
  void mergedStudiesCost() {
    List<GoldClaim> gold =
        List.of(
            gold("Zeral", "study:rat", "species", "rat"),
            gold("fatigue", "study:rat", "year", "2017"),
            gold("pain", "study:review", "year", "2017"));
    List<FoundClaim> merged =
        List.of(
            found(S, "study:2017", "species", "rat"),
            found(S, "study:2017", "year", "2017"),
            found(S, "study:2017", "year", "2017"));
    assertThat(match(Mode.STRICT, gold, merged)).isEqualTo(Map.of(0, 0, 1, 1));
    List<FoundClaim> apart = new ArrayList<>(merged);
    apart.set(2, found(S, "study:2017 review", "year", "2017"));
    assertThat(match(Mode.STRICT, gold, apart)).isEqualTo(Map.of(0, 0, 1, 1, 2, 2));
  }

  @Test
  void aHundredThousandClaimsTakeSeconds() {
    List<GoldClaim> gold = new ArrayList<>();
    List<FoundClaim> found = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      String article = "a" + i / 100;
      String sentence = "Sentence number " + i / 5 + " says it.";
      GoldClaim g = gold("number " + i / 5 + " says", "thing " + i, "affects", "other");
      gold.add(
          new GoldClaim(
              article,
              g.quote(),
              g.subject(),
              g.predicate(),
              g.object(),
              g.polarity(),
              g.modality(),
              g.study(),
              g.tier(),
              g.source()));
      FoundClaim f = found(sentence, "thing " + i, "affects", "other");
      found.add(
          new FoundClaim(
              article,
              f.sentence(),
              f.quote(),
              f.subject(),
              f.predicate(),
              f.object(),
              f.polarity(),
              f.modality(),
              f.tier(),
              f.studies(),
              f.extractor()));
    }
    ThreadMXBean clock = ManagementFactory.getThreadMXBean(); // of this thread: others may be busy
    long start = clock.getCurrentThreadCpuTime();
    assertThat(new Matcher(gold, found).match(Mode.STRICT).size()).isEqualTo(100_000);
    assertThat((clock.getCurrentThreadCpuTime() - start) / 1e9).as("seconds").isLessThan(60);
  }

  private static boolean relaxed(String gold, String found) {
    return !match(
            Mode.RELAXED,
            List.of(gold("lowers", "Zeral", "decreases", gold)),
            List.of(found(S, "Zeral", "decreases", found)))
        .isEmpty();
  }

  private static boolean strict(String gold, String found) {
    return !match(
            Mode.STRICT,
            List.of(gold("lowers", "Zeral", "decreases", gold)),
            List.of(found(S, "Zeral", "decreases", found)))
        .isEmpty();
  }

  private static Map<Integer, Integer> match(
      Mode mode, List<GoldClaim> gold, List<FoundClaim> found) {
    return new Matcher(gold, found).match(mode).foundOf();
  }
}
