package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.CitationMarker;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
  private static final String DOE =
      "Doe J, van der Roe AB, O’Poe C Jr, et al. Zinc: does it help? A trial. J Met Sci."
          + " 2017 Mar-Apr;24(34):3711-27. PMID: 12345678. doi:10.1000/AbC.12(3)4.";

  @Test
  void readsTheFormOfTheIcmje() {
    Reference reference = only("1. " + DOE);

    assertThat(reference.key()).isEqualTo("1");
    assertThat(reference.text()).isEqualTo(DOE);
    assertThat(reference.authors().stream().map(author -> author.family()))
        .containsExactly("Doe", "van der Roe", "O’Poe");
    assertThat(reference.title()).contains("Zinc: does it help? A trial");
    assertThat(reference.journal()).contains("J Met Sci");
    assertThat(reference.year()).isEqualTo(OptionalInt.of(2017));
    assertThat(reference.pmid()).contains("12345678");
    assertThat(reference.doi()).contains("10.1000/abc.12(3)4");
    assertThat(reference.studyKeys()).isEmpty();
    assertThat(reference.curated()).isFalse();
  }

  @Test
  void readsJournalsWithFullStops() {
    Reference reference = only("1. Doe J, Roe A. Zinc helps. J. Met. Sci. 2017;24:37.");

    assertThat(reference.title()).contains("Zinc helps");
    assertThat(reference.journal()).contains("J. Met. Sci");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zinc helps. Journal of Metals. 2017;24:3711.",
        "See the library of 2017.",
      })
  void guessesNoPartsOfUnclearForms(String entry) {
    Reference reference = only("1. " + entry);

    assertThat(reference.text()).isEqualTo(entry);
    assertThat(reference.title()).isEmpty();
    assertThat(reference.authors()).isEmpty();
    assertThat(reference.journal()).isEmpty();
    assertThat(reference.unread()).hasValueSatisfying(why -> assertThat(why).contains("title"));
    assertThat(reference.pmid()).isEmpty();
    assertThat(reference.doi()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doe, J. (2017). Zinc in 1999. J Met, 24, 3711.|2017",
        "Doe J. Zinc. J Met 2017;24:37.|2017",
        "Doe J. Zinc in 2011. J Met, 24, 37, 2017.|2017",
        "Doe J. Zinc in the winter of 2017 helps. J Met 24.|-1",
        "Doe J (2016). Zinc. J Met 2017;24:37.|-1",
        "Doe J. Zinc. J Met 24:2011-2017.|-1",
      })
  void readsTheYearOnlyWhereItStands(String entry, int year) {
    assertThat(only("1. " + entry).year().orElse(-1)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PMID: 123|123|-",
        "PMID 123.|123|-",
        "PMID:123; PMCID: PMC456|123|-",
        "https://pubmed.ncbi.nlm.nih.gov/123/|123|-",
        "https://www.ncbi.nlm.nih.gov/pubmed/123|123|-",
        "PMID: 123, PMID: 456|-|-",
        "PMC123|-|-",
        "123456|-|-",
        "doi:10.1000/XyZ.1.|-|10.1000/xyz.1",
        "https://doi.org/10.1000/xyz).|-|10.1000/xyz",
        "(doi: 10.1002/(SICI)1097(1999)1:2)|-|10.1002/(sici)1097(1999)1:2",
        "doi:10.1000/a, doi:10.1000/b|-|-",
        "version 10.5/3|-|-",
      })
  void readsIdentifiers(String words, String pmid, String doi) {
    Reference reference = only("1. Doe J. Zinc. J Met. 2017;1:2. " + words);

    assertThat(reference.pmid().orElse("-")).isEqualTo(pmid);
    assertThat(reference.doi().orElse("-")).isEqualTo(doi);
  }

  @Test
  void readsIdentifiersFromLinks() {
    Document document =
        Reading.markdown(
            "Text [1].\n\n## References\n\n"
                + "1. Doe J. Zinc. 2017. [PubMed](https://pubmed.ncbi.nlm.nih.gov/123/)"
                + " [full](https://doi.org/10.1000%2FX)\n");

    assertThat(document.references().get(0).text()).isEqualTo("Doe J. Zinc. 2017. PubMed full");
    assertThat(document.references().get(0).pmid()).contains("123");
    assertThat(document.references().get(0).doi()).contains("10.1000/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text [1].\n\nReferences\n\n1. Doe 2017.\n2. Roe 2018.\n\nNot an entry.",
        "Text [1].\nREFERENCES\n[1] Doe 2017.\n[2] Roe 2018.\nNot an entry.",
        "Text [1].\n\nBibliography:\n1) Doe 2017.\n2) Roe 2018.\n\nNot an entry.",
        "Text [1].\n\n7. Literature cited\n\n1. Doe 2017.\n\n2. Roe 2018.\n\nNot an entry.",
      })
  void findsEntriesInPlainText(String text) {
    Document document = Reading.text(text);

    assertThat(document.references().stream().map(r -> r.key() + " " + r.text()))
        .containsExactly("1 Doe 2017.", "2 Roe 2018.");
    assertThat(document.blocks().get(document.blocks().size() - 1).kind())
        .isEqualTo(BlockKind.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text [1].\n\n## References\n\n1. Doe 2017.\n2. Roe 2018.\n",
        "Text [1].\n\n## References\n\n[1] Doe 2017.\n[2] Roe 2018.\n",
        "Text [1].\n\n## References\n\n[1] Doe 2017.\n\n[2] Roe 2018.\n",
        "Text [1].\n\n## Sources\n\n### Papers\n\n1. Doe 2017.\n1. Roe 2018.\n",
        "Text[^1].\n\n[^1]: Doe 2017.\n[^2]: Roe 2018.\n",
      })
  void findsEntriesInMarkdown(String text) {
    Document document = Reading.markdown(text);

    assertThat(document.references().stream().map(r -> r.key() + " " + r.text()))
        .containsExactly("1 Doe 2017.", "2 Roe 2018.");
    assertThat(document.markers().get(0).keys()).containsExactly("1");
  }

  @Test
  void readsDefinitionsOfLinksAsEntries() {
    Document document =
        Reading.markdown("Text [1] here.\n\n[1]: https://pubmed.ncbi.nlm.nih.gov/123/ \"Zinc\"\n");

    assertThat(document.text().value()).startsWith("Text [1] here.");
    assertThat(document.references())
        .singleElement()
        .satisfies(r -> assertThat(r.pmid()).contains("123"));
    assertThat(document.markers()).hasSize(1);
  }

  @Test
  void givesEntriesWithoutNumbersKeysThatNoMarkerMeans() {
    Document document =
        Reading.markdown("Text [1].\n\n## References\n\n- Doe 2017.\n- Roe 2018.\n- A remark.\n");

    assertThat(document.references().stream().map(Reference::key))
        .containsExactly("entry-1", "entry-2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fell [3].|3",
        "fell [1-4,7].|1 2 3 4 7",
        "fell [1, 2; 4].|1 2 4",
        "fell [1–3].|1 2 3",
        "fell [1 — 3].|1 2 3",
        "fell [^3].|3",
        "fell.¹²|12",
        "fell.¹,² Then|1 2",
        "fell¹⁻³ in|1 2 3",
        "fell [1][2].|1,2",
        "fell [sic].|",
        "fell in [2008].|",
        "fell [0].|",
        "fell [4-1].|",
        "fell [1-9999].|",
        "fell [1.2].|",
        "fell [].|",
        "fell [1,].|",
        "fell (95% CI [12, 30]).|",
        "10⁹ cells, 5 m², kg/m², ¹³C, Ca²⁺, s⁻¹|",
      })
  void findsMarkers(String text, String keys) {
    List<CitationMarker> markers = Reading.text("Pain " + text).markers();

    assertThat(String.join(",", markers.stream().map(m -> String.join(" ", m.keys())).toList()))
        .isEqualTo(keys == null ? "" : keys);
  }

  @Test
  void placesMarkersInCodePoints() {
    Document document = Reading.text("😀 Pain fell [3]. 😀 Again [4].");

    assertThat(document.markers().stream().map(m -> document.text().slice(m.span())))
        .containsExactly("[3]", "[4]");
  }

  @Test
  void keepsTheWorksOfOneYearApart() {
    Document document =
        Reading.text(
            "Pain fell (Doe, 2020a). It rose (Doe, 2020b).\n\nReferences\n\n"
                + "Doe, J. (2020a). Zinc eases pain. J Met, 12, 45-50.\n\n"
                + "Doe, J. (2020b). Tin does not. J Met, 13, 7-9.\n");

    assertThat(document.references())
        .extracting(reference -> reference.title().orElse("-") + " " + reference.year().orElse(-1))
        .containsExactly("Zinc eases pain 2020", "Tin does not 2020");
    assertThat(document.markers().stream().map(CitationMarker::keys))
        .containsExactly(
            List.of(document.references().get(0).key()),
            List.of(document.references().get(1).key()));
  }

  @Test
  void takesAYearForAKeyIfTheListHasIt() {
    String list = "\n\nReferences\n\n[2008] Doe J. Zinc.\n[2009] Roe J. Zinc.";

    assertThat(Reading.text("Pain fell [2008]." + list).markers()).hasSize(1);
  }

  @Test
  void warnsOfMarkersWithoutEntryAndKeepsThem() {
    ReadResult result =
        Reading.result("a.txt", "Pain fell [1,7].\n\nReferences\n\n1. Doe 2017.\n2. Roe [9] 2018.");

    assertThat(result.document().markers().get(0).keys()).containsExactly("1", "7");
    assertThat(result.document().markers()).hasSize(1);
    assertThat(result.warnings())
        .extracting(warning -> warning.code())
        .containsExactly(ErrorCode.CITATION_WITHOUT_REFERENCE, ErrorCode.REFERENCE_NEVER_CITED);
    assertThat(result.warnings().get(0).line()).contains("citation [7]", "a.txt:1");
    assertThat(result.warnings().get(1).line())
        .contains("the reference 2 is never cited", "a.txt:6");
  }

  @Test
  void warnsOfNothingIfThereIsNoList() {
    assertThat(Reading.result("a.txt", "Pain fell [7].").warnings()).isEmpty();
  }

  @Test
  void keepsListsThatCountFromOneAgainApart() {
    Document document =
        Reading.markdown(
            """
            ## A

            Pain fell [1].

            ### References

            1. Doe 2017.
            2. Poe 2016.

            ## B

            Pain rose [1].

            ### References

            1. Roe 2018.
            """);

    assertThat(document.references().stream().map(r -> r.key() + " " + r.text()))
        .containsExactly("1.1 Doe 2017.", "1.2 Poe 2016.", "2.1 Roe 2018.");
    assertThat(document.markers().stream().map(m -> m.keys().get(0))).containsExactly("1.1", "2.1");
  }

  @Test
  void keepsTwoEntriesOfOneNumberApart() {
    assertThat(
            Reading.text("Text.\n\nReferences\n\n[1] Doe 2017.\n[2] Roe 2018.\n[2] Poe 2019.")
                .references())
        .extracting(Reference::key)
        .containsExactly("1", "2", "2-2");
  }

  private static Reference only(String entry) {
    List<Reference> references = Reading.text("Text.\n\nReferences\n\n" + entry).references();
    assertThat(references).hasSize(1);
    return references.get(0);
  }
}
