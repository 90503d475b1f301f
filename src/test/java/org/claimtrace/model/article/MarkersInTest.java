package org.claimtrace.model.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;

class MarkersInTest {
  @Property
  void theSameAsLookingAtAll(
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 9) Integer> steps,
      @ForAll @IntRange(max = 90) int from,
      @ForAll @IntRange(max = 40) int length) {
    List<CitationMarker> markers = new ArrayList<>();
    int at = 0;
    for (int step : steps) {
      markers.add(new CitationMarker(new Span(at, at + step), List.of("1")));
      at += step + step % 3;
    }
    Span passage = new Span(from, from + length);
    List<CitationMarker> expected =
        markers.stream().filter(marker -> passage.contains(marker.span())).toList();
    assertThat(document(markers).markersIn(passage)).isEqualTo(expected);
  }

  private static Document document(List<CitationMarker> markers) {
    return new Document(
        new ArticleId("a"),
        new Source("a.txt", "text/plain", Sha256.of("a")),
        Optional.empty(),
        SourceText.of("x".repeat(300)),
        List.of(),
        List.of(),
        List.of(),
        markers,
        List.of());
  }
}
