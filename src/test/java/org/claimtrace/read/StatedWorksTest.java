package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.model.article.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers in running words are citations. */
class StatedWorksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tea eased pain (PMID: 9110).|(PMID: 9110) link-1",
        "Tea eased pain, see PMID 9110.|PMID 9110 link-1",
        "Tea eased pain (doi: 10.1000/Tea.1).|(doi: 10.1000/Tea.1) link-1",
        "Tea eased pain (PMID: 9110) and fever (PMID: 9110).|(PMID: 9110) link-1; (PMID: 9110) link-1",
        "Tea eased pain (pmid:9110) and [fever](https://pubmed.ncbi.nlm.nih.gov/22).|(pmid:9110) link-1; fever link-2",
        "Tea eased [PMID: 9110](https://pubmed.ncbi.nlm.nih.gov/9110).|PMID: 9110 link-1",
      })
  void identifyWorks(String text, String markers) {
    assertThat(markers(Reading.markdown(text))).isEqualTo(markers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tea eased 9110 pains (9110).",
        "It needs no PMID 0 or PMID 12.5 or PMIDs or PMID: PMC22.",
        "In version 10.1000/2 of the tea.",
        "The doi of tea is unknown."
      })
  void withoutALabelAndANumberIdentifyNothing(String text) {
    assertThat(Reading.text(text).markers()).isEmpty();
  }

  @Test
  void areJoinedWithTheList() {
    String list =
        "\n\n## References\n\n1. Doe J. Tea. J Tea. 2017;1:2. PMID: 9110\n"
            + "2. Roe J. Mint. J Tea. 2018;1:2. doi:10.1000/mint\n"
            + "3. Poe J. Sage. J Tea. 2019;1:2. PMCID: PMC4455\n";
    Document document =
        Reading.markdown(
            "Tea helped (PMID: 9110), mint too (doi: 10.1000/MINT), and [sage]"
                + "(https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4455/)."
                + list);

    assertThat(markers(document)).isEqualTo("(PMID: 9110) 1; (doi: 10.1000/MINT) 2; sage 3");
    assertThat(document.references()).hasSize(3);
  }

  @Test
  void ofPlainTextAndPagesAreTheSame() {
    for (Document document :
        List.of(
            Reading.text("Tea eased pain (PMID: 9110)."),
            Reading.result("a.html", "<p>Tea eased pain (PMID: 9110).").document())) {
      assertThat(markers(document)).isEqualTo("(PMID: 9110) link-1");
      assertThat(document.references().get(0).pmid()).contains("9110");
    }
  }

  private static String markers(Document document) {
    return String.join(
        "; ",
        document.markers().stream()
            .map(m -> document.text().slice(m.span()) + " " + String.join(",", m.keys()))
            .toList());
  }
}
