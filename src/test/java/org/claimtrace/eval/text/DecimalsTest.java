package org.claimtrace.eval.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecimalsTest {
  @Test
  void roundsTiesToEven() {
    assertThat(Decimals.fixed(0.0625, 3)).isEqualTo("0.062");
    assertThat(Decimals.fixed(0.1875, 3)).isEqualTo("0.188");
    assertThat(Decimals.fixed(0.125, 2)).isEqualTo("0.12");
  }

  @Test
  void roundsTheExactBinaryValue() {
    assertThat(Decimals.fixed(0.0005, 3)).isEqualTo("0.001");
    assertThat(Decimals.fixed(2 / 3.0, 3)).isEqualTo("0.667");
    assertThat(Decimals.fixed(1, 3)).isEqualTo("1.000");
  }

  @Test
  void ordersByCodePoints() {
    String astral = "\uD835\uDC00";
    String full = "\uFF21";
    assertThat(List.of(astral, full, "b", "ab", "a").stream().sorted(CodePoints.ORDER))
        .containsExactly("a", "ab", "b", full, astral);
  }
}
