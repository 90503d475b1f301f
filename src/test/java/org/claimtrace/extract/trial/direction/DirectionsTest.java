package org.claimtrace.extract.trial.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.extract.trial.Home;
import org.claimtrace.extract.trial.direction.DirectionFinding.Told;
import org.claimtrace.extract.trial.direction.DirectionFinding.Untold;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.lexicon.Words;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way an outcome went, by sentences of our own; "mint tea" is held against "warm milk". */
class DirectionsTest {
  private final Directions directions = new Directions(Home.WORDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "naps | Naps were longer with mint tea than with warm milk (P = 0.01). | INCREASED",
        "naps | Naps were longer with warm milk than with mint tea (P = 0.01). | DECREASED",
        "naps | Compared with warm milk, mint tea reduced naps. | DECREASED",
        "naps | Warm milk lengthened the day, but naps did not differ between groups. | NO_DIFFERENCE",
        "naps | Naps were similar in both groups. | NO_DIFFERENCE",
        "naps | Naps were longer with mint tea than with warm milk (P = 0.3). | NO_DIFFERENCE",
        "naps | Mint tea gave more naps, but this difference did not reach significance. | NO_DIFFERENCE",
        "naps | There were 12.1 ± 3 naps vs 15.3 ± 4 naps on mint tea and warm milk (P < 0.01). | DECREASED",
        "naps | Naps were 15 in the mint group and 12 in the milk group (P = .004). | INCREASED",
        "naps | The odds ratio for naps was 0.6 (95% CI 0.4 to 0.9). | DECREASED",
        "naps | The odds ratio for naps was 0.6 (95% CI 0.3 to 1.2). | NO_DIFFERENCE",
        "naps | The mean difference in naps was -2 (95% CI -3 to -1). | DECREASED",
        "naps | Naps rose in the mint group but did not change in the milk group. | INCREASED",
        "naps | Naps rose in the milk group but did not change in the mint group. | DECREASED",
        "pain | Pain improved more with mint tea than with warm milk. | DECREASED",
        "memory | Memory improved more with mint tea than with warm milk. | INCREASED",
        "pain | The reduction in pain was greater with mint tea than with warm milk. | DECREASED",
        "pain | The reduction in pain was smaller with mint tea than with warm milk. | INCREASED",
        "time to sleep | Sleep came faster with mint tea than with warm milk. | DECREASED",
        "naps | Snoring was unchanged, whereas naps increased significantly with mint tea. | INCREASED",
        "snoring | Snoring was unchanged, whereas naps increased significantly with mint tea. | NO_DIFFERENCE",
        "snoring | Differences were seen in naps, with the exception of snoring, which was lower with"
            + " mint tea. | DECREASED",
      })
  void tells(String outcome, String text, Direction direction) {
    assertThat(of(outcome, text))
        .isInstanceOfSatisfying(
            Told.class, it -> assertThat(it.direction()).as(it.basis()).isEqualTo(direction));
  }

  @Test
  void seenFromTheOtherArmItIsTheOtherWay() {
    String text = "Naps were longer with mint tea than with warm milk (P = 0.01).";
    var there = directions.of(Words.of(text), Question.of("naps", "mint tea", "warm milk"));
    var back = directions.of(Words.of(text), Question.of("naps", "warm milk", "mint tea"));

    assertThat(((Told) there).direction()).isEqualTo(((Told) back).direction().flipped());
    assertThat(Direction.NO_DIFFERENCE.flipped()).isEqualTo(Direction.NO_DIFFERENCE);
  }

  @ParameterizedTest
  @CsvSource({"Naps were counted daily.", "''", "'. . . ( ('"})
  void staysSilentWhereNothingTells(String text) {
    assertThat(of("naps", text)).isInstanceOf(Untold.class);
  }

  @Test
  void theWordThatTellsIsNamed() {
    String text = "Naps were longer with mint tea than with warm milk.";
    Told told = (Told) of("naps", text);
    assertThat(Words.of(text).get(told.word()).lower()).isEqualTo("longer");
  }

  @Test
  void takesALineAndRangesOfItsWords() {
    Line line =
        Tagged.line("Mint/NN tea/NN reduced/VBD naps/NNS more/RBR than/IN warm/JJ milk/NN ./.");
    Question question =
        new Question(
            line.words().subList(3, 4), line.words().subList(0, 2), line.words().subList(6, 8));
    assertThat(directions.of(line, question))
        .isInstanceOfSatisfying(
            Told.class, it -> assertThat(it.direction()).isEqualTo(Direction.DECREASED));
  }

  @Test
  void theArticleTellsWhatItsArmsAreCalled() {
    String text =
        "People drank mint tea (group A) or warm milk (group B). We call a glass of warm milk"
            + " (WM) a drink.";
    Document article =
        Articles.read("t.md", text.getBytes(StandardCharsets.UTF_8), Optional.empty()).document();
    Question question = Question.of("naps", "mint tea", "warm milk");
    String evidence = "Naps were longer in group B than in group A.";

    Question named = directions.named(question, article);

    assertThat(named.otherNames()).extracting(it -> it.text()).contains("WM", "b");
    assertThat(directions.of(Words.of(evidence), named))
        .isInstanceOfSatisfying(
            Told.class, it -> assertThat(it.direction()).isEqualTo(Direction.DECREASED));
  }

  @Test
  void timeGrowsWithTheLengthOfThePassageOnly() {
    String text = "Naps were counted, and mint tea was drunk (n = 3; 95% CI 1 to 2), ".repeat(3000);
    assertThat(directions.of(Words.of(text), Question.of("snoring", "mint tea", "warm milk")))
        .isNotNull();
  }

  private DirectionFinding of(String outcome, String text) {
    return directions.of(Words.of(text), Question.of(outcome, "mint tea", "warm milk"));
  }
}
