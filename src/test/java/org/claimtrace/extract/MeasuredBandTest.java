package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.model.claim.Band;
import org.junit.jupiter.api.Test;

/** A claim's band is its rule's measured one, and none that somebody thought of. */
class MeasuredBandTest {
  private static final String RULE = Found.rule("lowers", "{x} <lower> {y}", "x decreases y");

  private static Band band(Map<String, Band> measured) {
    Knowledge known = Found.knowledge(RULE);
    Knowledge with =
        new Knowledge(
            known.lexicon(),
            known.predicates(),
            known.tiers(),
            known.rules(),
            known.lists(),
            known.cues(),
            known.trial(),
            measured);
    Tagged article = new Tagged().paragraph("Tea/NN lowers/VBZ pain/NN");
    return new Extractor(with.with(with.rules()), article::tags)
        .extract(article.document(), List.of())
        .claims()
        .get(0)
        .origin()
        .band();
  }

  @Test
  void itIsTheRulesOwn() {
    assertThat(band(Map.of("lowers", Band.HIGH, "other", Band.LOW))).isEqualTo(Band.HIGH);
    assertThat(band(Map.of("lowers", Band.MEDIUM))).isEqualTo(Band.MEDIUM);
  }

  @Test
  void aRuleThatNobodyMeasuredIsUnmeasured() {
    assertThat(band(Map.of("other", Band.HIGH))).isEqualTo(Band.UNMEASURED);
    assertThat(band(Map.of())).isEqualTo(Band.UNMEASURED);
  }
}
