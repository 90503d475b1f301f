package org.claimtrace.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
  private final Inflections inflections =
      new Inflections(Map.of("bind", List.of("bound"), "give", List.of("gave", "given", "giving")));

  @ParameterizedTest
  @CsvSource({
    "help, help helps helping helped",
    "reduce, reduce reduces reducing reduced",
    "treat, treat treats treating treated",
    "carry, carry carries carrying carried",
    "play, play plays playing played",
    "assess, assess assesses assessing assessed",
    "relax, relax relaxes relaxing relaxed",
    "teach, teach teaches teaching teached",
    "wash, wash washes washing washed",
    "stop, stop stops stopping stopped",
    "drop, drop drops dropping dropped",
    "trigger, trigger triggers triggering triggered",
    "see, see sees seeing seed",
    "tie, tie ties tying tied",
    "argue, argue argues arguing argued",
    "die, die dies dying died",
    "cause, cause causes causing caused",
    "pose, pose poses posing posed",
  })
  void regularVerbsFollowTheRules(String lemma, String forms) {
    assertThat(inflections.of(lemma)).containsExactly(forms.split(" ", -1));
  }

  @Test
  void irregularVerbsHaveTheirFormsFromTheList() {
    assertThat(inflections.of("bind"))
        .containsExactly("bind", "binds", "binding", "bound")
        .doesNotContain("binded");
    assertThat(inflections.of("give")).containsExactly("give", "gives", "giving", "gave", "given");
  }
}
