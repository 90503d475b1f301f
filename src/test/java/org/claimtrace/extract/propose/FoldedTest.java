package org.claimtrace.extract.propose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** White space, quotation marks and dashes are folded, and nothing else. */
class FoldedTest {
  private static Folded of(String text) {
    return Folded.of(SourceText.of(text), new Span(0, text.codePointCount(0, text.length())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a dose-response|dose\u2011response|2-15",
        "a dose \u2013 response|dose - response|2-17",
        "it\u2019s so|it's|0-4",
        "\u201Cso\u201D they say|\"so\" they|0-9",
        "\uD83D\uDE34 two\u00A0\u2009words here|two words|2-12",
        "cafe\u0301 bar|bar|6-9",
      })
  void foundAtTheArticlesOwnOffsets(String text, String words, String place) {
    assertThat(of(text).all(words))
        .singleElement()
        .satisfies(span -> assertThat(span.start() + "-" + span.end()).isEqualTo(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zorvalin helped|zorvalin",
        "62 patients|2 patients",
        "62 patients|6",
        "1.5 mg|5 mg",
        "1.5 mg|1",
        "1,200 people|200 people",
        "1,200 people|1",
        "reduced pain|educed pain",
        "reduced pain|reduced pai",
        "pain|",
        "caf\u00E9|cafe",
      })
  void notFound(String text, String words) {
    assertThat(of(text).all(words == null ? "" : words)).isEmpty();
  }

  @Property
  void whatIsCutOutOfATextIsFoundThere(
      @ForAll @IntRange(max = 9) int from, @ForAll @IntRange(min = 1, max = 6) int count) {
    String[] words =
        "one \uD83D\uDE34 three\u2014four \u201Cfive\u201D 6.7 eight nine ten end".split(" ", -1);
    String text = String.join("\u2003", words);
    int to = Math.min(words.length, from + count);
    if (from >= to) {
      return;
    }
    String part = String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
    assertThat(of(text).all(part))
        .singleElement()
        .satisfies(
            span ->
                assertThat(SourceText.of(text).slice(span).replace('\u2003', ' ')).isEqualTo(part));
  }
}
