package org.claimtrace.eval.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values are what the reference scorer's own functions answered. */
class FoldingTest {
  @Test
  void foldsCaseHyphensWidthAndPunctuation() {
    assertThat(Folding.fold("The Sleep-Onset  Latencies")).isEqualTo("the sleep onset latencies");
    assertThat(Folding.fold("\uFF30\uFF21\uFF29\uFF2E (mild)")).isEqualTo("pain mild");
    assertThat(Folding.fold("x\u2019s \uFB01bre\u2010rich\u2212diet"))
        .isEqualTo("x's fibre rich diet");
    assertThat(Folding.fold("a_b/c.d:e")).isEqualTo("a_b/c.d:e");
    assertThat(Folding.fold("study:[1-5]")).isEqualTo("study:[1 5]");
    assertThat(Folding.fold("5\u00A0%")).isEqualTo("5 %");
    assertThat(Folding.fold("--")).isEmpty();
  }

  @Test
  void foldsOtherScriptsAsTheReferenceDoes() {
    assertThat(Folding.fold("nai\u0308ve na\u0308")).isEqualTo("na\u00EFve n\u00E4");
    assertThat(Folding.fold("\u0939\u093F\u0928\u094D\u0926\u0940"))
        .as("vowel signs are no letters")
        .isEqualTo("\u0939 \u0928 \u0926");
    assertThat(Folding.fold("\u039F\u0394\u039F\u03A3")).isEqualTo("\u03BF\u03B4\u03BF\u03C2");
    assertThat(Folding.fold("\u0130s")).isEqualTo("i s");
    assertThat(Folding.fold("m\u00B2 \u00BD \u2167")).isEqualTo("m2 1 2 viii");
    assertThat(Folding.fold("\uD835\uDC00z")).isEqualTo("az");
  }

  @ParameterizedTest
  @CsvSource({
    "bodies,body", "dies,die", "glass,glass", "status,status", "crisis,crisis", "effects,effect",
    "gas,gas", "was,was", "its,its", "ies,ies", "series,sery", "e\uD800\uDF30s,e\uD800\uDF30s",
    "e\uD800\uDF30\uD800\uDF30s,e\uD800\uDF30\uD800\uDF30"
  })
  void stemsPlurals(String word, String stem) {
    assertThat(Folding.stem(word)).isEqualTo(stem);
  }

  @Test
  void dropsSmallWordsUnlessNothingElseIsLeft() {
    assertThat(Folding.tokens("the effects of a Body")).isEqualTo(Set.of("effect", "body"));
    assertThat(Folding.tokens("the of")).isEqualTo(Set.of("the of"));
    assertThat(Folding.tokens("--")).isEqualTo(Set.of(""));
  }

  @Test
  void knowsStudyKeys() {
    assertThat(Folding.isStudy("study:2008")).isTrue();
    assertThat(Folding.isStudy("Study 2008")).isTrue();
    assertThat(Folding.isStudy("studying")).isFalse();
  }

  @Test
  void spacesAsTheReferenceDoes() {
    assertThat(Folding.space("\u00A0a\u2028\u001Cb\u0085 c\u200B ")).isEqualTo("a b c\u200B");
  }
}
