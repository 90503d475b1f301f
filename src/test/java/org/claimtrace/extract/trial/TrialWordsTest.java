package org.claimtrace.extract.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.lexicon.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The word lists and how phrases are found. */
class TrialWordsTest {
  @TempDir private Path home;

  @Test
  void findsTheLongestPhraseAndStems() {
    Phrases phrases = new Phrases(List.of("random*", "odds", "odds ratio*", "but not"));
    var words = Words.of("Odds ratios of the randomised, but none of others");

    assertThat(phrases.at(words, 0)).isEqualTo(2);
    assertThat(phrases.at(words, 1)).isZero();
    assertThat(phrases.at(words, 4)).isEqualTo(1);
    assertThat(phrases.first(words, 5, words.size())).isEqualTo(-1);
    assertThat(phrases.at(words, -1)).isZero();
    assertThat(phrases.at(words, words.size())).isZero();
  }

  @Test
  void aMissingListIsTold() throws IOException {
    write("people: [patients]");
    TrialWords words = TrialWords.read(home);

    assertThat(words.of("people").has(Words.of("patients"), 0)).isTrue();
    assertThatThrownBy(() -> words.of("armNouns"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_RULE);
              assertThat(e.problem().line()).contains("armNouns");
            });
  }

  @Test
  void aFileOfAnotherFormIsTold() throws IOException {
    write("- people");
    assertThatThrownBy(() -> TrialWords.read(home)).hasMessageContaining("CT021");
    write("people: patients");
    assertThatThrownBy(() -> TrialWords.read(home)).hasMessageContaining("CT021");
  }

  private void write(String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve("data").resolve("rules"));
    Files.writeString(folder.resolve("trial.yaml"), text);
  }
}
