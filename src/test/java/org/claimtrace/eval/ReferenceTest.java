package org.claimtrace.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimtrace.eval.input.GoldFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's figures are the reference scorer's figures, every one that it prints. */
class ReferenceTest {
  private static final int CASES = 200;

  @TempDir Path work;

  @Test
  void agreesWithTheReferenceOnTwoHundredMadeSets() throws Exception {
    Path shared = Reference.shared();
    List<NearMisses.Case> cases = new ArrayList<>();
    for (int seed = 0; seed < CASES; seed++) {
      cases.add(NearMisses.of(seed));
    }
    int hits = compare(shared, cases);
    assertThat(hits).as("the sets must hold matches, or nothing is compared").isGreaterThan(CASES);
  }

  @Test
  void agreesWithTheReferenceOnTheRealGold() throws Exception {
    Path shared = Reference.shared();
    List<NearMisses.Case> cases = new ArrayList<>();
    for (String name : List.of("selank", "dev-C", "dev-D")) {
      cases.add(NearMisses.of(1, GoldFile.read(shared.resolve("gold/" + name + ".tsv"))));
    }
    assertThat(compare(shared, cases)).isGreaterThan(300);
  }

  private int compare(Path shared, List<NearMisses.Case> cases) throws Exception {
    List<Path> folders = new ArrayList<>();
    for (NearMisses.Case one : cases) {
      Path folder = Files.createDirectory(work.resolve("case-" + folders.size()));
      Records.writeGold(folder.resolve("gold.tsv"), one.gold());
      Records.writeFound(folder.resolve("found.jsonl"), one.found());
      folders.add(folder);
    }
    List<String> outputs = Reference.score(shared, folders, work);
    assertThat(outputs).hasSameSizeAs(cases);
    int hits = 0;
    for (int i = 0; i < cases.size(); i++) {
      Path folder = folders.get(i);
      Evaluation evaluation =
          Evaluator.evaluate(
              GoldFile.read(folder.resolve("gold.tsv")),
              Records.readFound(folder.resolve("found.jsonl")),
              List.of());
      assertThat(ReferenceOutput.of(evaluation)).as("set %d", i).isEqualTo(outputs.get(i));
      hits += evaluation.relaxed().total().goldHits();
    }
    return hits;
  }
}
