package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.Test;

/** A pronoun goes back to the drug just named, never to the title's. */
class DrugMeantTest {
  private static List<String> found(String title, String text) {
    byte[] bytes = ("# " + title + "\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
    return Bench.statements(
        Bench.SHOP
            .extract(Articles.read("test.md", bytes, Optional.of(new ArticleId("test"))).document())
            .claims());
  }

  @Test
  void theSubjectOfTheSentenceBefore() {
    assertThat(found("Selank", "Diazepam did not reduce pain. It causes sedation in adults."))
        .contains("diazepam | causes | sedation")
        .noneMatch(said -> said.startsWith("Selank"));
  }

  @Test
  void thisDrugToo() {
    assertThat(found("Selank", "Magnesium is sold in shops. This drug reduces pain."))
        .contains("magnesium | decreases | pain")
        .noneMatch(said -> said.startsWith("Selank"));
  }

  @Test
  void theSubjectOfTheOwnSentence() {
    String text =
        "Magnesium helps with cramps, but there is no evidence that it prevents migraine.";
    assertThat(found("Selank", text))
        .contains("magnesium | prevents | migraine")
        .noneMatch(said -> said.startsWith("Selank"));
  }

  @Test
  void aHeadingNamesNothing() {
    assertThat(found("Notes", "It reduces anxiety. There is no evidence that it prevents pain."))
        .isEmpty();
  }
}
