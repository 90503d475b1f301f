package org.claimtrace.model.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceMapTest {
  private final SourceMap map = new SourceMap(List.of(new Run(2, 10, 3), new Run(6, 20, 1)));

  @Test
  void leadsBackInsideRuns() {
    assertThat(map.sourceOf(2)).hasValue(10);
    assertThat(map.sourceOf(4)).hasValue(12);
    assertThat(map.sourceOf(6)).hasValue(20);
  }

  @Test
  void whatTheReaderPutThereHasNoSource() {
    assertThat(map.sourceOf(0)).isEmpty();
    assertThat(map.sourceOf(5)).isEmpty();
    assertThat(map.sourceOf(7)).isEmpty();
    assertThat(SourceMap.NONE.sourceOf(0)).isEmpty();
    assertThat(SourceMap.NONE.isEmpty()).isTrue();
    assertThat(map.isEmpty()).isFalse();
  }

  @Test
  void refusesRunsThatOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceMap(List.of(new Run(0, 0, 2), new Run(1, 5, 1))))
        .withMessageContaining("overlap");
  }
}
