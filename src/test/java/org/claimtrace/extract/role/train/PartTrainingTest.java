package org.claimtrace.extract.role.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.extract.role.Part;
import org.claimtrace.extract.role.PartModel;
import org.claimtrace.extract.role.PartModelFile;
import org.claimtrace.extract.role.Parts;
import org.junit.jupiter.api.Test;

/** Training on a few invented abstracts, and the scores. */
class PartTrainingTest {
  private static HeadedAbstract one(int number, String thing) {
    Tagged article =
        new Tagged()
            .paragraph(
                thing + "/NN is/VBZ common/JJ",
                "Adults/NNS were/VBD randomized/VBN to/IN " + thing + "/NN",
                thing + "/NN lowered/VBD pain/NN by/IN 12/CD points/NNS",
                thing + "/NN may/MD help/VB adults/NNS");
    List<Optional<Part>> parts =
        List.of(
            Optional.of(Part.BACKGROUND),
            Optional.of(Part.METHOD),
            number == 0 ? Optional.empty() : Optional.of(Part.FINDING),
            Optional.of(Part.CONCLUSION));
    return new HeadedAbstract("PMC" + number, article.lines(), parts);
  }

  private static List<HeadedAbstract> abstracts() {
    List<HeadedAbstract> all = new ArrayList<>();
    String[] things = {"tea", "milk", "water", "juice", "bread", "salt"};
    for (int i = 0; i < things.length; i++) {
      all.add(one(i, things[i]));
    }
    return all;
  }

  @Test
  void learnsAndSaysSoAgain() throws IOException {
    PartModel model = PartTraining.train(abstracts());
    assertThat(model.of(one(9, "wine").lines()))
        .extracting(guess -> guess.part())
        .containsExactly(Part.BACKGROUND, Part.METHOD, Part.FINDING, Part.CONCLUSION);
    assertThat(PartModelFile.write(PartTraining.train(abstracts())))
        .isEqualTo(PartModelFile.write(model));
  }

  /** A sentence whose heading tells nothing is neither learned from nor scored. */
  @Test
  void scoresCountWhatHeadingsTell() throws IOException {
    PartScores scores = PartScores.of(PartTraining.train(abstracts()), abstracts());
    assertThat(scores.sentences()).isEqualTo(23);
    assertThat(scores.told(Part.FINDING)).isEqualTo(5);
    assertThat(scores.weighted()).isEqualTo(1.0);
  }

  @Test
  void noGuessIsBackground() {
    PartScores scores = PartScores.of(Parts.NONE, abstracts());
    assertThat(scores.recall(Part.BACKGROUND)).isEqualTo(1.0);
    assertThat(scores.precision(Part.BACKGROUND)).isCloseTo(6 / 23.0, within(1e-9));
    assertThat(scores.f1(Part.METHOD)).isZero();
    assertThat(scores.weighted()).isCloseTo(12 / 29.0 * 6 / 23.0, within(1e-9));
  }
}
