package org.claimtrace.extract.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Span;
import org.claimtrace.model.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
  private final Line line = Tagged.line("Two/CD rats/NNS took/VBD vitamin/NN Q/NN [3]/CITE ~./.");

  @Test
  void outsideTheSentenceThereIsNothing() {
    for (int outside : new int[] {-1, line.size(), line.size() + 5}) {
      assertThat(line.lower(outside)).isEmpty();
      assertThat(line.tag(outside)).isEmpty();
      assertThat(line.chunkAt(outside)).isEmpty();
      assertThat(line.hitFrom(outside)).isEmpty();
    }
    assertThat(line.lower(0)).isEqualTo("two");
    assertThat(line.tag(0)).isEqualTo("CD");
    assertThat(line.lower(line.size() - 1)).isEqualTo(".");
    assertThat(line.tag(line.size() - 1)).isEqualTo(".");
    assertThat(line.words()).hasSize(line.size());
  }

  @Test
  void aNameIsFoundFromBothItsEnds() {
    int name = Tagged.index(line, "vitamin");
    assertThat(line.hitFrom(name).map(Lexicon.Hit::to)).contains(name + 2);
    assertThat(line.hitFrom(name + 1)).isEmpty();
    assertThat(line.hitTo(name + 2, 0).map(hit -> hit.entry().label())).contains("vitamin Q");
    assertThat(line.hitTo(name + 2, name + 1)).isEmpty();
    assertThat(line.hitTo(name + 1, 0)).isEmpty();
  }

  @Test
  void theWordsOfACitationMarkerAreHidden() {
    int marker = Tagged.index(line, "[");
    assertThat(line.isHidden(marker - 1)).isFalse();
    assertThat(line.isHidden(marker)).isTrue();
    assertThat(line.isHidden(marker + 2)).isTrue();
    assertThat(line.isHidden(marker + 3)).isFalse();
  }

  @Test
  void aMarkerHidesNothingInOtherSentences() {
    Tagged two = new Tagged().paragraph("Pain/NN fell/VBD [3]/CITE", "Sleep/NN rose/VBD also/RB");
    Line second = two.lines().get(1);
    for (int i = 0; i < second.size(); i++) {
      assertThat(second.isHidden(i)).isFalse();
    }
  }

  @Test
  void spansCountCodePointsOfTheArticle() {
    Tagged two = new Tagged().paragraph("Pain/NN 𝐀/NN fell/VBD", "Sleep/NN rose/VBD");
    Line second = two.lines().get(1);
    assertThat(second.text()).isEqualTo("Sleep rose");
    assertThat(second.span(0, 1)).isEqualTo(new Span(12, 17));
    assertThat(second.span(0, 2)).isEqualTo(new Span(12, 22));
    assertThat(second.mention(1, 2).text()).isEqualTo("rose");
    assertThat(second.source()).isEqualTo(two.document().text());
    assertThat(second.sentence()).isEqualTo(two.document().sentences().get(1));
  }

  @Test
  void aChunkIsFoundFromItsFirstWordOnly() {
    assertThat(line.chunkFrom(0)).isEqualTo(line.chunkAt(1)).isPresent();
    assertThat(line.chunkFrom(1)).isEmpty();
  }

  /** What a tagger makes of names that it has never seen is corrected. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zorvalin/VBZ rats/NNS|Zorvalin|NN",
        "the/DT lumizines/VBZ help/VBP|lumizines|NNS",
        "a/DT calming/VBG effect/NN|calming|JJ",
        "back/VB pain/NN|back|JJ",
        "sleeping/VBG rats/VBZ|rats|NNS",
        "Zorvalin/NNP sleeps/VBZ|Zorvalin|NNP",
        "Zorvalin/VBZ calm/NN rats/NNS|calm|VBP",
        "Zorvalin/JJ calm/NN rats/NNS|calm|NN",
        "Zorvalin/VBZ calms/NNS rats/NNS|calms|NNS",
        "insomnia/VBZ ends/NNS|insomnia|VBZ",
      })
  void aKnownNameIsANounAndAnEffectAnAdjective(String tagged, String word, String tag) {
    Line corrected = Tagged.line(tagged);
    assertThat(corrected.tag(Tagged.index(corrected, word))).isEqualTo(tag);
  }

  @Test
  void aWordListThatIsMissingIsAProblemOfTheFile() {
    WordLists lists = new WordLists(Map.of("be", Set.of("is")));
    assertThat(lists.has("be", "is")).isTrue();
    assertThat(lists.has("be", "has")).isFalse();
    assertThatThrownBy(() -> lists.has("fillers", "other"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_RULE))
        .hasMessageContaining("'fillers'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RESULTS/NNS :/: Tea/NN helps/VBZ|2",
        "MAIN/JJ RESULTS/NNS :/: Tea/NN helps/VBZ|3",
        "Key/JJ message/NN :/: tea/NN helps/VBZ|3",
        "Methods/NNS and/CC results/NNS :/: tea/NN helps/VBZ|0",
        "Conclusions/NNS :/: tea/NN helps/VBZ|2",
        "*/: */: RESULTS/NNS :/: */: */: Tea/NN helps/VBZ|6",
        "OUR/PRP$ MAIN/JJ NEW/JJ RESULTS/NNS :/: Tea/NN helps/VBZ|0",
        "XYZ/NNP :/: a/DT tea/NN that/WDT helps/VBZ|0",
        "VITAMIN/NN Q/NN :/: It/PRP helps/VBZ|0",
        "Tea/NN :/: It/PRP helps/VBZ|0",
        "RESULTS/NNS :/:|0",
        ":/: Tea/NN helps/VBZ|0",
      })
  void aLabelAtTheBeginningIsHidden(String tagged, int hidden) {
    Line labelled = Tagged.line(tagged);
    for (int i = 0; i < labelled.size(); i++) {
      assertThat(labelled.isHidden(i)).as("word %d", i).isEqualTo(i < hidden);
      assertThat(i < hidden && labelled.chunkAt(i).isPresent()).isFalse();
    }
  }
}
