package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code measure reading} counts what was read, and says what was not. */
class MeasureReadingTest {
  private static final String JOURNAL =
      """
      <article><front><article-meta><title-group><article-title>Tea and naps</article-title>
      </title-group></article-meta></front><body><sec><title>Results</title>
      <p>Naps grew longer [<xref ref-type="bibr" rid="r1">1</xref>]. Nobody knows why.</p>
      <table-wrap><table><tr><th>Group</th><th>Naps</th></tr><tr><td>Tea</td><td>9</td></tr></table>
      </table-wrap></sec></body><back><ref-list><ref id="r1"><label>1</label>
      <element-citation><article-title>Long naps</article-title><source>J Made Up Naps</source>
      <year>2011</year><pub-id pub-id-type="pmid">99000011</pub-id>
      <pub-id pub-id-type="doi">10.5555/nap.1</pub-id></element-citation></ref></ref-list></back>
      </article>
      """;

  @TempDir Path dir;

  @Test
  void everyKindOfThingIsCountedOverAllArticles() throws IOException {
    Files.writeString(dir.resolve("naps.xml"), JOURNAL);
    Files.writeString(dir.resolve("tea.md"), "# Tea\n\nTea is warm. It is wet.\n");

    Cli run = Cli.run("measure", "reading", dir);

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .contains(
            "articles\t2",
            // a title, heading, paragraph, two rows, heading and reference; a title and a paragraph
            "blocks\t9",
            "sentences\t11",
            "table rows\t2",
            "citation markers\t1",
            "references\t1",
            "references with a PMID\t1",
            "references with a DOI\t1",
            "articles that could not be read\t{}",
            "offsets that do not hold\t0")
        .anyMatch(line -> line.matches("seconds of one reading\\t\\d+\\.\\d"));
  }

  @Test
  void aBrokenArticleIsAFindingAndTheOthersAreCounted() throws IOException {
    Files.writeString(dir.resolve("cut.xml"), JOURNAL.substring(0, JOURNAL.length() / 2));
    Files.writeString(dir.resolve("naps.xml"), JOURNAL);

    Cli run = Cli.run("measure", "reading", dir);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines())
        .contains("articles\t1", "articles that could not be read\t{CT010=1}");
    assertThat(run.err()).contains("CT010").contains("cut.xml");
  }

  @Test
  void whatCannotBeOpenedIsCountedAndStopsNoOther() throws IOException {
    Path cut = Files.write(dir.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 20, 0});
    Path half = Files.write(dir.resolve("half.md.gz"), new byte[] {0x1F, (byte) 0x8B, 8});
    Path tea = Files.writeString(dir.resolve("tea.md"), "# Tea\n\nTea is warm.\n");

    Cli run = Cli.run("measure", "reading", cut, half, tea);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines())
        .contains(
            "articles\t1",
            "articles that could not be read\t{CT016=2}",
            "offsets that do not hold\t0");
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().get(0)).startsWith("CT016 ").contains("cut.zip");
    assertThat(run.errLines().get(1)).startsWith("CT016 ").contains("half.md.gz");
  }

  @Test
  void withoutAnArticleTheCommandLineMakesNoSense() {
    assertThat(Cli.run("measure", "reading").exit()).isEqualTo(2);
  }
}
