package org.claimtrace.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.lexicon.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final Path MODEL =
      Path.of(System.getProperty("claimtrace.basedir", "."), "data/models/pos.bin");
  private static Tagger tagger;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in = Files.newInputStream(MODEL)) {
      tagger = Tagger.load(in);
    }
  }

  private static String tags(String sentence) {
    List<String> tags = tagger.tag(Words.of(sentence)).stream().map(Tag::penn).toList();
    return String.join(" ", tags);
  }

  @Test
  void tagsSentencesOfTheField() {
    assertThat(tags("The drug was given to 62 patients .")).isEqualTo("DT NN VBD VBN IN CD NNS .");
    assertThat(tags("It increases the levels of the protein ( p < 0.05 ) ."))
        .isEqualTo("PRP VBZ DT NNS IN DT NN -LRB- NN SYM CD -RRB- .");
  }

  @Test
  void anEmptySentenceHasNoTags() {
    assertThat(tagger.tag(List.of())).isEmpty();
  }

  @Test
  void everyWordOfAnyTextHasATag() {
    assertThat(tagger.tag(Words.of("\uD835\uDC00 ' ' ’’ ((((( 1,2,3 \u0301 %%% ẞ 中文")))
        .hasSameSizeAs(Words.of("\uD835\uDC00 ' ' ’’ ((((( 1,2,3 \u0301 %%% ẞ 中文"));
    assertThat(tagger.tagBytes(Words.of("word ".repeat(10_000)))).hasSize(10_000);
  }

  @Test
  void aDamagedModelIsAProblemWithARemedy() throws IOException {
    byte[] model = Files.readAllBytes(MODEL);
    byte[] cut = Arrays.copyOf(model, model.length / 2);
    for (byte[] bad : List.of(cut, new byte[0], "no model".getBytes(StandardCharsets.US_ASCII))) {
      assertThatThrownBy(() -> Tagger.load(new ByteArrayInputStream(bad)))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_KNOWLEDGE));
    }
  }
}
