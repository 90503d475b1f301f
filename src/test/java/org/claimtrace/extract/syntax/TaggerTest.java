package org.claimtrace.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {
  private static final Tagger TAGGER = Shipped.tagger();

  private static String tags(String sentence) {
    List<String> tags = TAGGER.tag(Words.of(sentence)).stream().map(Tag::penn).toList();
    return String.join(" ", tags);
  }

  /** None of these sentences is in the training data. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The serum was given to 62 sailors.|DT NN VBD VBN IN CD NNS .",
        "It increases the level of the enzyme (p < 0.05).|PRP VBZ DT NN IN DT NN -LRB- NN SYM CD -RRB- .",
        "The syrup reduced cough in toddlers.|DT NN VBD NN IN NNS .",
        "You should not double your dose.|PRP MD RB VB PRP$ NN .",
        "The serum lowered heart rate in monkeys.|DT NN VBD NN NN IN NNS .",
        "Ask your nurse if it hurts.|VB PRP$ NN IN PRP VBZ .",
        "The studies show that tea helps.|DT NNS VBP IN NN VBZ .",
        "She studies how stress causes pain.|PRP VBZ WRB NN VBZ NN .",
        "Two trials compared Fooxam with placebo.|CD NNS VBD NN IN NN .",
        "The benefits outweigh the harms.|DT NNS VBP DT NNS .",
        "It doesn’t harm the liver.|PRP VBZ RB RB VB DT NN .",
        "The girl's fever returned.|DT NN POS POS NN VBD .",
      })
  void tagsSentencesOfTheField(String sentence, String expected) {
    assertThat(tags(sentence)).isEqualTo(expected);
  }

  @Test
  void capitalsOfATitleDoNotMakeNames() {
    assertThat(tags("Does Vitamin E Prevent Heart Attacks?")).isEqualTo("VBZ NN NN VB NN NNS .");
  }

  @Test
  void anEmptySentenceHasNoTags() {
    assertThat(TAGGER.tag(List.of())).isEmpty();
  }

  @Test
  void everyWordOfAnyTextHasATag() {
    List<Word> odd = Words.of("\uD835\uDC00 ' ' ’’ ((((( 1,2,3 \u0301 %%% ẞ 中文 \uD800 \u0000");
    assertThat(TAGGER.tag(odd)).hasSameSizeAs(odd);
    assertThat(TAGGER.tagBytes(Words.of("word ".repeat(10_000)))).hasSize(10_000);
  }

  @org.junit.jupiter.api.Tag("slow")
  @Test
  void twiceTheTextTakesAboutTwiceTheTime() {
    List<List<Word>> once = Shipped.sentences(3_000);
    List<List<Word>> twice = Shipped.sentences(6_000);
    double ratio =
        Shipped.ratio(() -> twice.forEach(TAGGER::tagBytes), () -> once.forEach(TAGGER::tagBytes));
    assertThat(ratio).isBetween(1.4, 2.6);
  }

  @Test
  void aDamagedModelIsAProblemWithARemedy() throws IOException {
    byte[] model = Shipped.bytes("pos.bin");
    byte[] cut = Arrays.copyOf(model, model.length / 2);
    byte[] text = "no model".getBytes(StandardCharsets.US_ASCII);
    for (byte[] bad : List.of(cut, new byte[0], text, Shipped.bytes("dep.bin"))) {
      assertThatThrownBy(() -> Tagger.load(new ByteArrayInputStream(bad)))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_KNOWLEDGE));
    }
  }
}
