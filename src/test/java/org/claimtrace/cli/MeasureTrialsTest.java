package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code measure samples}, {@code measure directions} and {@code measure outcomes}. */
class MeasureTrialsTest {
  private static final String TRIAL =
      """
      <article><front><article-meta><article-id pub-id-type="pmc">%s</article-id>
      <title-group><article-title>Tea and naps</article-title></title-group>
      <abstract><sec><title>Methods</title><p>%s</p></sec></abstract></article-meta></front>
      <body><sec><title>Methods</title><p>People drank mint tea (group A) or milk (group B).</p>
      </sec></body></article>
      """;

  @TempDir private Path dir;
  private Path gold = Path.of("");
  private Path prompts = Path.of("");
  private Path annotations = Path.of("");

  @BeforeEach
  void write() throws IOException {
    trial("11", "Sixty patients were randomised to mint tea or to milk.");
    trial("12", "Forty women were enrolled and slept.");
    trial("13", "Tea was drunk for 14 days.");
    gold = Files.writeString(dir.resolve("gold.tsv"), "pmcid\tn\nPMC11\t60\nPMC12\t44\nPMC13\t-\n");
    prompts =
        Files.writeString(
            dir.resolve("p.csv"),
            "PromptID,PMCID,Outcome,Intervention,Comparator\n1,11,naps,mint tea,milk\n");
    annotations =
        Files.writeString(
            dir.resolve("a.csv"),
            """
            PromptID,PMCID,Valid Label,Annotations,Label Code
            1,11,True,Naps were longer in group B than in group A.,-1
            1,11,True,Naps did not differ.,1
            """);
  }

  @Test
  void samplesAreCountedAndWrongOnesShown() {
    Cli run =
        Cli.run(
            "measure", "samples", dir, "--gold", gold, "--format", "tsv", "--first", 2, "--errors");

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .contains(
            "of\ttrials\tstated\tanswered\tright\twrong\tcoverage\texact",
            "first 2\t2\t2\t2\t1\t1\t1.000\t0.500",
            "all\t3\t2\t2\t1\t1\t1.000\t0.500",
            "PMC12  gold 44  found 40")
        .doesNotContain("PMC11  gold 60  found 60");
  }

  @Test
  void directionsUseTheNamesThatTheArticleGives() {
    Cli run =
        Cli.run(
            "measure",
            "directions",
            "--prompts",
            prompts,
            "--annotations",
            annotations,
            dir.resolve("t11.xml"),
            "--format",
            "json",
            "--errors");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("\"answers\" : 2.0", "\"F1 -\" : 1.0")
        .contains("PMC11  gold significantly increased  found no significant difference");
  }

  @Test
  void aFormThatDoesNotExistIsRefused() {
    Cli run = Cli.run("measure", "samples", dir, "--gold", gold, "--format", "xls");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("CT051").contains("table, tsv, json");
  }

  @Test
  void outcomesAreFoundInTheAbstractOnly() throws IOException {
    trial(
        "11",
        "We conducted a trial. Sixty patients were randomized to diazepam or placebo."
            + " Anxiety was lower in the diazepam group than in the placebo group."
            + " There was no significant difference in pain between the groups.");
    Files.writeString(
        prompts,
        """
        PromptID,PMCID,Outcome,Intervention,Comparator
        1,11,anxiety,diazepam,placebo
        2,11,anxiety,placebo,diazepam
        3,11,pain,diazepam,placebo
        4,11,mood,diazepam,placebo
        5,11,naps,diazepam,placebo
        """);
    Files.writeString(
        annotations,
        """
        PromptID,PMCID,Valid Label,Annotations,Label Code
        1,11,True,Anxiety was lower in the diazepam group than in the placebo group.,-1
        2,11,True,Anxiety was lower in the diazepam group than in the placebo group.,1
        3,11,True,no significant difference in pain between the groups,0
        4,11,True,Anxiety was lower in the diazepam group than in the placebo group.,1
        5,11,True,People drank mint tea (group A) or milk (group B).,1
        """);
    Cli run =
        Cli.run(
            "measure",
            "outcomes",
            "--prompts",
            prompts,
            "--annotations",
            annotations,
            dir.resolve("t11.xml"),
            "--format",
            "tsv",
            "--errors");

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .contains(
            "of\tprompts\tfound\tfound share\tright\tright if found",
            "first half\t4\t3\t0.750\t3\t1.000",
            "PMC11  gold significantly increased  found nothing",
            "    mood | diazepam | placebo");
  }

  private void trial(String pmcid, String methods) throws IOException {
    Files.writeString(dir.resolve("t" + pmcid + ".xml"), TRIAL.formatted(pmcid, methods));
  }
}
