package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.article.Reference;
import org.claimtrace.read.Articles;
import org.claimtrace.read.CslReferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code references} tells of an article in which everything that can stay open does. */
class ReferencesCommandTest {
  private static final String ARTICLE =
      """
      # Zorvalin and sleep \uD83D\uDE34

      Zorvalin is a made-up compound. A small trial found shorter nights [1].

      ## Animal studies [1]

      In rats, zorvalin reduced anxiety [2,3]. Nobody has repeated it [9].

      ## Human studies

      Two groups saw "better" sleep [1-2][1].
      =SUM(1), said a third [2].

      ## References

      1. Nordin A, Vale B, Quist C. Zorvalin and sleep. J Made Up Sci. 2011;4:11. PMID: 99000001
      2. Harrow D, Elm F. Restless rats. J Made Up Sci. 2009;2:5. doi:10.5555/zor.2
      3. A letter of the makers, undated.
      4. Elm F. A letter. J Made Up Sci. 2012;5:1.
      """;

  @TempDir Path dir;
  private Path article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(dir.resolve("zorvalin.md"), ARTICLE);
  }

  @Test
  void theTableShowsHowEachWasResolvedAndWhatStayedOpen() {
    Cli run = Cli.run("references", article);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            zorvalin: Zorvalin and sleep \uD83D\uDE34

            key  resolved        reference                               cited  in
            ---  --------------  --------------------------------------  -----  --------
            1    PMID in entry   Nordin et al. 2011. Zorvalin and sleep      2  s3 s8
            2    DOI in entry    Harrow and Elm 2009. Restless rats          3  s5 s8 s9
            3    not identified  A letter of the makers, undated.            1  s5
            4    not identified  Elm 2012. A letter                          0

            Not identified (no PMID, DOI or PMCID is stated): 2
              3  A letter of the makers, undated.
              4  Elm F. A letter. J Made Up Sci. 2012;5:1.

            Not read in full: 1
              3  no year of publication could be told; no authors could be told; no title could be told from
                the rest: A letter of the makers, undated.

            Never cited: 1
              4  Elm 2012. A letter

            Citations without an entry: 1
              [9] in s6, key 9: Nobody has repeated it [9].

            4 references: 2 identified (1 DOI in entry, 1 PMID in entry), 2 not; 1 never cited; 1 not read in full; \
            1 citation without entry
            """);
  }

  @Test
  void linksAreOneRowForEachSentenceAndReference() throws IOException {
    Cli run = Cli.run("references", article, "--links", "--format", "csv");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().findFirst())
        .contains(
            "article,section,sentence_start,sentence_end,sentence_text,marker,reference_key,pmid,"
                + "doi,basis,tier");
    List<CSVRecord> rows = csv(run.out());
    String text = Articles.read(article, java.util.Optional.empty()).document().text().value();
    for (CSVRecord row : rows) {
      int from = text.offsetByCodePoints(0, Integer.parseInt(row.get("sentence_start")));
      int to = text.offsetByCodePoints(0, Integer.parseInt(row.get("sentence_end")));
      assertThat(row.get("sentence_text")).isEqualTo(text.substring(from, to));
      assertThat(row.get("article")).isEqualTo("zorvalin");
      assertThat(row.get("basis")).isEqualTo("marker");
    }
    assertThat(rows)
        .extracting(
            row ->
                String.join(
                    " ",
                    row.get("section").replaceAll(" .*", ""),
                    row.get("marker"),
                    row.get("reference_key"),
                    row.get("pmid") + row.get("doi"),
                    row.get("tier")))
        .as("section marker key id tier; the heading's marker gives none, [1] twice gives one")
        .containsExactly(
            "Zorvalin [1] 1 99000001 ",
            "Animal [2,3] 2 10.5555/zor.2 preclinical",
            "Animal [2,3] 3  preclinical",
            "Animal [9] 9  preclinical",
            "Human [1-2] 1 99000001 clinical",
            "Human [1-2] 2 10.5555/zor.2 clinical",
            "Human [2] 2 10.5555/zor.2 clinical");
    assertThat(rows.get(6).get("sentence_text")).as("data, not a formula").startsWith("=SUM(1)");
    assertThat(run.err()).endsWith("1 citation without entry\n");
  }

  private static List<CSVRecord> csv(String text) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text))
        .getRecords();
  }

  @Test
  void csvHasARowForEachReference() throws IOException {
    List<CSVRecord> rows = csv(Cli.run("references", article, "--format", "csv").out());
    assertThat(rows)
        .extracting(row -> row.get("reference_key"))
        .containsExactly("1", "2", "3", "4");
    CSVRecord first = rows.get(0);
    assertThat(first.get("resolved_by")).isEqualTo("PMID in entry");
    assertThat(first.get("authors")).isEqualTo("Nordin, A; Vale, B; Quist, C");
    assertThat(first.get("year")).isEqualTo("2011");
    assertThat(first.get("sentences")).isEqualTo("2");
    assertThat(first.get("text")).startsWith("Nordin A, Vale B").endsWith("99000001");
    assertThat(rows.get(2).get("resolved_by")).isEqualTo("not identified");
    assertThat(rows)
        .extracting(row -> row.get("cited"))
        .containsExactly("true", "true", "true", "false");
  }

  @Test
  void cslJsonCanBeReadAgain() throws IOException {
    Cli run = Cli.run("references", article, "--format", "csl-json");
    JsonNode first = new ObjectMapper().readTree(run.out()).get(0);
    assertThat(first.get("id").asText()).isEqualTo("1");
    assertThat(first.get("type").asText()).isEqualTo("article-journal");
    assertThat(first.at("/issued/date-parts/0/0").asInt()).isEqualTo(2011);
    assertThat(first.at("/author/0").toString()).contains("Nordin");
    Path folder = Files.createDirectories(dir.resolve("home/data/references"));
    Files.writeString(folder.resolve("export.json"), run.out());
    List<Reference> again = CslReferences.read(dir.resolve("home"), new ArticleId("zorvalin"));
    List<Reference> own =
        Articles.read(article, java.util.Optional.empty()).document().references();
    assertThat(again).hasSameSizeAs(own);
    for (int i = 0; i < own.size(); i++) {
      assertThat(again.get(i).work()).isEqualTo(own.get(i).work());
      assertThat(again.get(i).key()).isEqualTo(own.get(i).key());
      assertThat(again.get(i).studyKeys()).containsExactly("[" + own.get(i).key() + "]");
    }
  }

  @Test
  void ofSeveralArticlesIdsDoNotFallTogether() throws IOException {
    Path other = Files.writeString(dir.resolve("other.md"), ARTICLE);
    Cli run = Cli.run("references", article, other, "--format", "csl-json");
    JsonNode items = new ObjectMapper().readTree(run.out());
    assertThat(items).hasSize(8);
    assertThat(items.findValuesAsText("id")).doesNotHaveDuplicates().contains("other/1");
    Cli table = Cli.run("references", article, other);
    assertThat(table.out()).contains("\n\nother: ").endsWith("2 citations without entry\n");
    assertThat(table.out()).contains("\n2 articles, 8 references: 4 identified (");
  }

  @Test
  void oneArticleThatFailsLeavesTheOthers() throws IOException {
    Path broken = Files.writeString(dir.resolve("broken.xml"), "<article><p>");
    Cli run = Cli.run("references", broken, article, broken);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).startsWith("zorvalin: ").contains("\n4 references: 2 identified (");
    assertThat(run.err()).contains("broken.xml").contains("1 of 3 articles read");
    Cli none = Cli.run("references", broken);
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.out()).isEmpty();
  }

  @Test
  void aCuratorsFileSpeaksWhereTheArticleIsSilent() throws IOException {
    Cli run = Cli.run("references", Cli.ARTICLE, "--id", "selank", "--links", "--format", "csv");
    assertThat(csv(run.out()))
        .as("the article's own identifiers go first")
        .extracting(row -> row.get("basis"))
        .contains("marker");
    String bare = "Trials\n\nA 2018 laboratory study found that Selank modulates GABA receptors.\n";
    Cli curated = Cli.with(bare, Map.of(), "references", "-", "--id", "selank");
    assertThat(curated.out()).contains("PMID by curator").contains("Never cited: ");
  }

  @Test
  void twoHundredReferencesStayReadable() throws IOException {
    StringBuilder text =
        new StringBuilder("# Many\n\nZorvalin may help [1-7].\n\n## References\n\n");
    for (int i = 1; i <= 200; i++) {
      text.append(i).append(". Nordin A. Part ").append(i).append(". J Sci. 2011;4:").append(i);
      text.append(".\n");
    }
    Path many = Files.writeString(dir.resolve("many.md"), text);
    Cli run = Cli.with("", Map.of("COLUMNS", "72"), "references", many);
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 72 || line.contains("200 ref"));
    assertThat(run.out().lines().filter(line -> line.matches("[0-9]+ .*"))).hasSize(201);
    assertThat(run.out()).contains("… and 180 more").contains("… and 173 more");
    assertThat(run.out()).endsWith("200 references: 0 identified, 200 not; 193 never cited\n");
  }

  @Test
  void nothingToTell() {
    Cli run = Cli.with("A text.\n", Map.of(), "references", "-", "--id", "a");
    assertThat(run)
        .isEqualTo(
            new Cli(0, "a\n\nIt has no references and no citations.\n\nno references\n", ""));
    Cli links = Cli.with("A text.\n", Map.of(), "references", "-", "--id", "a", "--links");
    assertThat(links.out()).isEqualTo("a\n\nNo sentence leans on a reference.\n\nno references\n");
    Cli csl =
        Cli.with("A text.\n", Map.of(), "references", "-", "--id", "a", "--format", "csl-json");
    assertThat(csl.out().strip()).isEqualTo("[ ]");
  }

  @Test
  void formsThatCannotBe() {
    Cli unknown = Cli.run("references", article, "--format", "bibtex");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).startsWith("CT051 ").contains("table, csv, csl-json");
    Cli both = Cli.run("references", article, "--links", "--format", "csl-json");
    assertThat(both.exit()).isEqualTo(2);
    assertThat(both.err()).startsWith("CT047 ");
    Cli missing = Cli.run("references", dir.resolve("none.md"));
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(missing.err()).startsWith("CT001 ");
  }
}
