package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.article.TableRow;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Notice;
import org.claimtrace.model.work.Publication;
import org.junit.jupiter.api.Test;

/** An invented article with everything that JATS articles have. */
class JatsTest {
  private static final ReadResult RESULT = read();
  private static final Document TRIAL = RESULT.document();

  @Test
  void theTextReadsAsTheArticleDoes() {
    assertThat(Reading.blocks(TRIAL))
        .containsExactly(
            "TITLE 0 Tea and sleep*: a crossover trial",
            "HEADING 1 Abstract",
            "HEADING 2 Background",
            "PARAGRAPH 2 Tea is drunk at night.",
            "HEADING 3 Results",
            "PARAGRAPH 3 Sleep fell by 20\u00A0% (p < 0.05).",
            "HEADING 4 Digest",
            "PARAGRAPH 4 Tea keeps people awake.",
            "HEADING 5 1 Introduction",
            "PARAGRAPH 5 Tea delays sleep [1,2]. It raises alertness.¹,³ Area was 5 cm² at 10⁻³ M in"
                + " the 4th weeka.",
            "HEADING 6 Aims",
            "PARAGRAPH 6 We asked:",
            "LIST_ITEM 6 whether it harms;",
            "LIST_ITEM 6 how much.",
            "LIST_ITEM 6 And why.",
            "PARAGRAPH 6 See Figure 1 and another trial.",
            "CAPTION 6 Figure 1 Sleep by night.",
            "PARAGRAPH 6 To sleep is to dream.",
            "PARAGRAPH 6 A poet",
            "HEADING 7 Methods",
            "PARAGRAPH 7 The mean x² = 1/(n + 1) was used twice, as k.",
            "FOOTNOTE 7 † By hand.",
            "CAPTION 7 Table 1 Minutes asleep",
            "CAPTION 7 Means are shown.",
            "TABLE_ROW 7 Group | Night",
            "TABLE_ROW 7 first | last",
            "TABLE_ROW 7 Tea | 300a | 310",
            "TABLE_ROW 7 Water |  | 400 (se 5)",
            "FOOTNOTE 7 a One was lost.",
            "CAPTION 7 Box 1 What is known",
            "CAPTION 7 Little",
            "PARAGRAPH 7 Not much is.",
            "PARAGRAPH 7 Words in it are kept.",
            "PARAGRAPH 7 Done.",
            "CAPTION 7 Figure 2 Nothing points here.",
            "HEADING 8 Acknowledgements",
            "PARAGRAPH 8 We thank the kettle.",
            "HEADING 9 Appendix",
            "PARAGRAPH 9 The questions we put.",
            "HEADING 10 References",
            "REFERENCE 10 Roe R, et al. Tea at night. J Night. 2001;5(1):7-9. doi:10.1000/NIGHT.5"
                + " PMID: 101.",
            "REFERENCE 10 Poe, E: A book of tea. Leaf, 1999.",
            "REFERENCE 10 Loe L: Cups. J Cup 2003.",
            "REFERENCE 10 Moe M. More cups. J Cup 2004. 304");
    assertThat(RESULT.warnings()).isEmpty();
  }

  @Test
  void sectionsNestAsInTheFile() {
    assertThat(Reading.sections(TRIAL))
        .containsExactly(
            "0<0 0 Tea and sleep*: a crossover trial",
            "1<1 1 Abstract",
            "2<1 2 Background",
            "3<1 2 Results",
            "4<4 1 Digest",
            "5<5 1 1 Introduction",
            "6<5 2 Aims",
            "7<7 1 Methods",
            "8<8 1 Acknowledgements",
            "9<9 1 Appendix",
            "10<10 1 References");
  }

  @Test
  void linksAreTheCitations() {
    List<String> markers =
        TRIAL.markers().stream().map(m -> slice(m.span()) + " " + m.keys()).toList();

    assertThat(markers).containsExactly("[1,2] [1, 2]", "¹,³ [1, 3, 3b]", "another trial [link-1]");
    assertThat(TRIAL.markers()).extracting(CitationMarker::keys).doesNotHaveDuplicates();
  }

  @Test
  void referencesCarryWhatTheirMarkupSays() {
    Reference first = reference("1");
    assertThat(first.pmid()).contains("101");
    assertThat(first.doi()).contains("10.1000/night.5");
    assertThat(first.authors()).containsExactly(new Author("Roe", "R"));
    assertThat(first.title()).contains("Tea at night");
    assertThat(first.journal()).contains("J Night");
    assertThat(first.year()).isEqualTo(OptionalInt.of(2001));
    assertThat(first.work().venue().pages()).contains("7-9");

    Reference book = reference("2");
    assertThat(book.title()).contains("A book of tea");
    assertThat(book.journal()).isEmpty();
    assertThat(book.authors()).containsExactly(new Author("Poe", "E"));
  }

  @Test
  void alternativesAreOneWorkAndFurtherCitationsAreFurtherWorks() {
    assertThat(TRIAL.references())
        .extracting(Reference::key)
        .containsExactly("1", "2", "3", "3b", "link-1");
    assertThat(reference("3").pmid()).contains("303");
    assertThat(reference("3").title()).contains("Cups");
    assertThat(reference("3b").pmid()).contains("304");
    assertThat(reference("link-1").doi()).contains("10.5555/other.1");
  }

  @Test
  void cellsKnowTheHeadersAboveAndBesideThem() {
    TableRow tea = TRIAL.rows().get(2);
    TableRow water = TRIAL.rows().get(3);

    assertThat(TRIAL.rows()).hasSize(4);
    assertThat(headers(tea.cells().get(0))).containsExactly("Group");
    assertThat(headers(tea.cells().get(2))).containsExactly("Night", "last");
    assertThat(water.cells().get(1).span().start()).isEqualTo(water.cells().get(1).span().end());
    assertThat(headers(water.cells().get(2))).containsExactly("Night", "last", "Water");
    assertThat(slice(water.cells().get(2).span())).isEqualTo("400 (se 5)");
  }

  @Test
  void thePublicationIsWhatTheFrontSays() {
    Publication publication = TRIAL.publication();

    assertThat(TRIAL.id().value()).isEqualTo("pmc7654321");
    assertThat(publication.work().ids().pmid()).contains("12345678");
    assertThat(publication.work().ids().pmcid()).contains("PMC7654321");
    assertThat(publication.work().ids().doi()).contains("10.1234/made.2015.7");
    assertThat(publication.work().authors())
        .containsExactly(new Author("Doe", "Jane A"), Author.of("The Tea Group"));
    assertThat(publication.work().year()).isEqualTo(OptionalInt.of(2015));
    assertThat(publication.work().venue().journal()).contains("Journal of Made-Up Trials");
    assertThat(publication.work().venue().pages()).contains("11-19");
    assertThat(publication.publisher()).contains("Invented Press");
    assertThat(publication.license()).contains("http://creativecommons.org/licenses/by/4.0/");
    assertThat(publication.language()).contains("en");
    assertThat(publication.types()).containsExactly("research-article", "Clinical Trial");
    assertThat(publication.notices())
        .containsExactly(new Notice("corrected-article", "11112222", Optional.of("11112222")));
  }

  @Test
  void authorsAndYearsLinkToReferencesWithoutNumbers() {
    Document document =
        article(
            "<body><p>It helps (<xref ref-type='bibr' rid='r9'>Roe, 2001</xref>), in 3 [3] of 4."
                + "</p></body><back><ref-list><ref id='r9'><element-citation><source>J</source>"
                + "<year>2001a</year></element-citation></ref></ref-list></back>");

    assertThat(document.markers()).hasSize(1);
    assertThat(document.markers().get(0).keys()).containsExactly("entry-1");
    assertThat(document.references().get(0).year()).isEqualTo(OptionalInt.of(2001));
  }

  @Test
  void referencesWithoutLabelsAreNumberedIfTheTextCountsThem() {
    Document document =
        article(
            "<body><p>It helps [<xref ref-type='bibr' rid='b'>2</xref>].</p></body><back><ref-list>"
                + "<ref id='a'><mixed-citation>Roe R. Tea. J Tea 2001.</mixed-citation></ref>"
                + "<ref id='b'><mixed-citation>Poe P. Cups. J Cup 2002.</mixed-citation></ref>"
                + "</ref-list></back>");

    assertThat(document.references()).extracting(Reference::key).containsExactly("1", "2");
    assertThat(document.markers().get(0).keys()).containsExactly("2");
    assertThat(Reading.blocks(document)).contains("HEADING 1 References");
  }

  @Test
  void unlinkedNumbersAreNoCitationsWhereOthersAreLinked() {
    Document document =
        article(
            "<body><p>It fell to 5 [1] of 9, as they say [<xref rid='a'>1</xref>].</p></body><back>"
                + "<ref-list><ref id='a'><label>1</label><element-citation><year>2001</year>"
                + "</element-citation></ref></ref-list></back>");

    assertThat(document.markers()).hasSize(1);
  }

  @Test
  void groupsAndRowHeadersThatSpanStandAsInPages() {
    Document document =
        article(
            "<body><table-wrap><table><thead><tr><td/><th>Tea</th><th>Cups</th></tr></thead><tbody>"
                + "<tr><th colspan='3'>Rats</th></tr>"
                + "<tr><th rowspan='3'>Old</th><td>mint</td><td>5</td></tr><tr><td/><td/></tr>"
                + "<tr><td>sage</td><td>6</td></tr>"
                + "<tr><th colspan='3'>Mice</th></tr>"
                + "<tr><th>Young</th><td>mint</td><td>7</td></tr>"
                + "</tbody></table></table-wrap></body>");

    assertThat(document.rows()).hasSize(6);
    assertThat(document.rows().stream().map(row -> lastCell(document, row)))
        .containsExactly(
            "Cups []",
            "Rats []",
            "5 [Cups, Rats, Old]",
            "6 [Cups, Rats, Old]",
            "Mice []",
            "7 [Cups, Mice, Young]");
  }

  private static String lastCell(Document document, TableRow row) {
    TableRow.Cell cell = row.cells().get(row.cells().size() - 1);
    return document.text().slice(cell.span())
        + " "
        + cell.headers().stream().map(document.text()::slice).toList();
  }

  private static List<String> headers(TableRow.Cell cell) {
    return cell.headers().stream().map(JatsTest::slice).toList();
  }

  private static String slice(Span span) {
    return TRIAL.text().slice(span);
  }

  private static Reference reference(String key) {
    return TRIAL.references().stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
  }

  private static Document article(String inside) {
    return Reading.result("a.xml", "<article>" + inside + "</article>").document();
  }

  private static ReadResult read() {
    try (InputStream in = JatsTest.class.getResourceAsStream("/xml/trial.nxml")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return Articles.read("trial.nxml", bytes, Optional.empty());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
