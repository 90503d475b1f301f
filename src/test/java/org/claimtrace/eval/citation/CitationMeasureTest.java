package org.claimtrace.eval.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.article.Document;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Found citation links against gold ones. */
class CitationMeasureTest {
  private static final String PAGE =
      """
      <title>Tea and sleep</title><h1>Tea and sleep</h1>
      <p>Valerian tea helped rats to sleep.[1] Mint tea did not.[2,3] Honey was never tried.[2]</p>
      <p>| Tea | Hours | Trial</p>
      <p>| Valerian | 7 | [1,3]</p>
      <h2>References</h2><ol>
      <li>Roe J. Tea. J Tea. 2001;1:2. PMID: 11</li>
      <li>Poe J. Mint. J Tea. 2002;1:2. PMID: 22</li>
      <li>Moe J. Mint again. J Tea. 2003;1:2.</li></ol>
      """;

  @TempDir private Path folder;

  @Test
  void countsSentencesAndRowsApart() throws IOException {
    Path gold =
        file(
            "title\tsentence\tpmid",
            "Tea and sleep\tValerian tea helped rats to sleep.[1] Mint tea did not.[2,3]\t11",
            "Tea and sleep\tMint tea did not.[2,3]\t22",
            "Tea and sleep\tMint tea did not.[2,3]\t",
            "Tea and sleep\tLime tea did.[4]\t44",
            "Tea and sleep\tValerian 7\t11",
            "Another page\tLime tea did.[4]\t44");
    Path rows =
        file(
            "title\tcells\tref_keys\tpmids",
            "Tea and sleep\tTea || Hours || Trial\t\t",
            "Tea and sleep\tValerian || 7 || [{list_2.1}1,{list_2.3}3]\tlist_2.1,list_2.3\t11");

    CitationMeasure measure =
        CitationMeasure.of(List.of(page()), GoldLinks.ofSentences(gold), GoldLinks.ofRows(rows));

    LinkScore sentences = CitationMeasure.sum(measure.sentences());
    assertThat(sentences.right()).isEqualTo(2);
    assertThat(sentences.missed()).extracting(CitedLink::target).containsExactly("44");
    assertThat(sentences.extra())
        .extracting(CitedLink::words)
        .containsExactly("Honey was never tried.[2]");
    assertThat(measure.inTables()).isEqualTo(1);
    LinkScore table = CitationMeasure.sum(measure.rows());
    assertThat(table.right()).isEqualTo(3);
    assertThat(table.precision()).isEqualTo(1);
    assertThat(table.recall()).isEqualTo(1);
    assertThat(CitationText.figures(measure))
        .anyMatch(line -> line.matches("links of sentences +3 +3 +2 +0\\.667 +0\\.667"))
        .anyMatch(line -> line.matches("links of rows +3 +3 +3 +1\\.000 +1\\.000"));
    assertThat(CitationText.errors(measure)).anyMatch(line -> line.startsWith("missed 44"));
    assertThat(CitationRow.of(measure)).hasSize(4);
  }

  @Test
  void aLinkCountsOnceAndTakesItsEqualFirst() {
    CitedLink whole = link("Tea helped rats to sleep well");
    CitedLink part = link("Tea helped");

    assertThat(LinkScore.of(List.of(part, whole, whole), List.of(whole, part, part)).right())
        .isEqualTo(2);
    assertThat(LinkScore.of(List.of(whole), List.of(whole, part)).extra()).containsExactly(part);
    assertThat(LinkScore.of(List.of(part, whole), List.of(whole)).missed()).containsExactly(part);
    assertThat(LinkScore.of(List.of(), List.of()).precision()).isEqualTo(1);
  }

  @Test
  void stemsAreTheFirstSixtyLettersOutsideOfMarkers() {
    assertThat(Stem.of("Tea, [1-4,7] helped;[2] 7 rats [sic].")).isEqualTo("Teahelped7ratssic");
    assertThat(Stem.of("é".repeat(80))).hasSize(60);
    assertThat(Stem.of("[3]")).isEmpty();
  }

  @Test
  void badGoldIsAnErrorWithItsPlace() throws IOException {
    Path column = file("title\tsentence", "a\tb");
    Path cells = file("title\tsentence\tpmid", "a\tb");

    assertThatThrownBy(() -> GoldLinks.ofSentences(column))
        .hasMessageContaining("CT028")
        .hasMessageContaining("pmid");
    assertThatThrownBy(() -> GoldLinks.ofSentences(cells)).hasMessageContaining(":2");
    assertThatThrownBy(() -> GoldLinks.ofSentences(folder.resolve("no.tsv")))
        .hasMessageContaining("CT001");
  }

  private static CitedLink link(String words) {
    return new CitedLink("a", Stem.of(words), "1", words, "");
  }

  private static Document page() {
    return Articles.read("tea.html", PAGE.getBytes(StandardCharsets.UTF_8), Optional.empty())
        .document();
  }

  private Path file(String... lines) throws IOException {
    Path file = Files.createTempFile(folder, "gold", ".tsv");
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
