package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.model.article.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @Test
  void readsWhatAReaderSees() {
    String source =
        """
        ---
        title: not shown
        tags: [a, b]
        ---
        # Zinc *against* colds

        Zinc is a **metal**. It is sold
        as `ZnO` and in [lozenges](https://example.org/a "b").

        ## Evidence

        - One trial &amp; another
        - A *third*:
          1. in adults
          2. in children

          and more
        <!-- hidden -->

        > Quoted words.

        ### Details ###

        | a | b |
        |---|---|
        | 1 | 2 |

        First line  \nsecond line
        ![a picture](p.png)

        Setext
        ------

        ***

            code
        """;
    Document document = Reading.markdown(source);

    assertThat(document.title()).contains("Zinc against colds");
    assertThat(Reading.blocks(document))
        .containsExactly(
            "TITLE 0 Zinc against colds",
            "PARAGRAPH 0 Zinc is a metal. It is sold as ZnO and in lozenges.",
            "HEADING 1 Evidence",
            "LIST_ITEM 1 One trial & another",
            "LIST_ITEM 1 A third:",
            "LIST_ITEM 1 in adults",
            "LIST_ITEM 1 in children",
            "PARAGRAPH 1 and more",
            "PARAGRAPH 1 Quoted words.",
            "HEADING 2 Details",
            "TABLE_ROW 2 a | b",
            "TABLE_ROW 2 1 | 2",
            "PARAGRAPH 2 First line⏎second line",
            "HEADING 3 Setext",
            "PARAGRAPH 3 code");
    assertThat(document.text().value())
        .startsWith("Zinc against colds\n\nZinc is a metal.")
        .contains("One trial & another\nA third:\nin adults\nin children\n\nand more")
        .endsWith("Setext\n\ncode");
    assertThat(Reading.sections(document))
        .containsExactly(
            "0<0 0 Zinc against colds", "1<1 1 Evidence", "2<1 2 Details", "3<3 1 Setext");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reduced.<sup>3</sup> The next|reduced.³ The next",
        "reduced.<sup>3-5, 7</sup> The next|reduced.³⁻⁵,⁷ The next",
        "10<sup>9</sup> cells|10⁹ cells",
        "the 5<sup>th</sup> day|the 5th day",
        "pain [3](#r3) fell|pain [3] fell",
        "pain [\\[3\\]](#r3) fell|pain [3] fell",
        "pain [[3]](#r3) fell|pain [3] fell",
        "pain<sup>[3](#r3)</sup> fell|pain³ fell",
        "in [2008](x) it fell|in 2008 it fell",
        "a<br>b|a b",
        "a &#xD800; b|a \uFFFD b",
        "\\*not emphasis\\*|*not emphasis*",
        "x < 5 and y > 3|x < 5 and y > 3",
        "😀 &#x1F600;|😀 😀",
      })
  void readsInlines(String source, String text) {
    String read = Reading.markdown(source).text().value();

    assertThat(read.replace('\n', ' ')).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"Text.\\n\\n# Later", "## Smaller", "> # Quoted", "- # Item"})
  void findsNoTitleElsewhere(String source) {
    Document document = Reading.markdown(source.replace("\\n", "\n") + "\n\nMore text.");

    assertThat(document.title()).isEmpty();
  }

  @Test
  void readsEveryLineEndAlike() {
    String source = "# Zinc\n\nZinc is a metal\nthat helps.\n\n- One\n- Two\n";

    assertThat(Reading.markdown(source.replace("\n", "\r\n")).text())
        .isEqualTo(Reading.markdown(source).text());
    assertThat(Reading.markdown(source.replace("\n", "\r")).text())
        .isEqualTo(Reading.markdown(source).text());
  }

  @Test
  void keepsARuleAtTheTopThatIsNoFrontMatter() {
    assertThat(Reading.blocks(Reading.markdown("---\n\nZinc is a metal.\n\n---\n\nIt helps.")))
        .isEqualTo(List.of("PARAGRAPH 0 Zinc is a metal.", "PARAGRAPH 0 It helps."));
  }

  @Test
  void tellsWarningsTheLineOfTheSource() {
    String source = "---\na: b\n---\n\nText.\n\nPain [7]\nfell.\n\n## References\n\n1. Doe 2017.\n";

    assertThat(Reading.result("a.md", source).warnings())
        .extracting(warning -> warning.place())
        .containsExactly("a.md:7", "a.md:12");
  }

  @Test
  void readsFootnotesWithNames() {
    Document document =
        Reading.markdown(
            """
            Zinc helps[^doe]. It also shines[^roe-2].

            [^doe]: Doe J. Zinc eases pain. J Met. 2017;1:2. PMID: 11

            ## More

            Nobody knows why[^3].

            [^roe-2]: https://pubmed.ncbi.nlm.nih.gov/12
            [^3]: Poe A. Why zinc shines. J Met. 2018;1:2.
            """);

    assertThat(document.references().stream().map(r -> r.key() + " " + r.pmid().orElse("-")))
        .containsExactly("doe 11", "roe-2 12", "3 -");
    assertThat(document.markers().stream().map(m -> document.text().slice(m.span()) + m.keys()))
        .containsExactly("[^doe][doe]", "[^roe-2][roe-2]", "[^3][3]");
  }

  @Test
  void knowsCitationsByAuthorAndYear() {
    Document document =
        Reading.markdown(
            """
            Zinc helps (Doe & Roe, 2017), as Poe et al. (2018) say.

            ## References

            - Doe, J., & Roe, A. (2017). Zinc eases pain. *J Met*, *1*, 2-3.
            - Poe, A., Noe, B., & Roe, A. (2018). Why zinc shines. *J Met*, *1*, 2-3.
            """);

    assertThat(document.markers().stream().map(m -> document.text().slice(m.span()) + m.keys()))
        .containsExactly("(Doe & Roe, 2017)[entry-1]", "(2018)[entry-2]");
  }

  @Test
  void takesLinksToPubMedAndDoiForCitations() {
    Document document =
        Reading.markdown(
            """
            *Zinc* helps ([one trial](https://pubmed.ncbi.nlm.nih.gov/11/), [shop](https://example.org)).
            It shines <https://doi.org/10.1000/x>. Again [two][2] and [3](https://pubmed.ncbi.nlm.nih.gov/11).

            [2]: https://pubmed.ncbi.nlm.nih.gov/12
            """);

    assertThat(
            document.markers().stream()
                .map(m -> document.text().slice(m.span()) + m.keys())
                .toList())
        .containsExactly(
            "(one trial)[link-1]".replace("(one trial)", "one trial"),
            "https://doi.org/10.1000/x[link-2]",
            "two[2]",
            "[3][link-1]");
    assertThat(document.references().stream().map(r -> r.pmid().or(r::doi).orElse("-")))
        .containsExactly("12", "11", "10.1000/x");
  }

  @Test
  void readsTables() {
    Document document =
        Reading.markdown(
            """
            # Tea

            | Drink | Pain *fell* by |   |
            |:------|---------------:|---|
            | Mint  | **5** \\| 6 [1]  | x |
            |       |                |   |
            | 🍵    |                |
            No bar

            After.

            ## References

            1. Doe J. Mint. J Tea. 2017;1:2.
            """);

    assertThat(Reading.blocks(document))
        .startsWith(
            "TITLE 0 Tea",
            "TABLE_ROW 0 Drink | Pain fell by |",
            "TABLE_ROW 0 Mint | 5 | 6 [1] | x",
            "TABLE_ROW 0 🍵 |  |",
            "TABLE_ROW 0 No bar |  |",
            "PARAGRAPH 0 After.");
    assertThat(document.markers()).hasSize(1);
    assertThat(
            document.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(
                    cell ->
                        document.text().slice(cell.span())
                            + cell.headers().stream().map(document.text()::slice).toList()))
        .containsExactly(
            "Drink[]",
            "Pain fell by[]",
            "[]",
            "Mint[Drink]",
            "5 | 6 [1][Pain fell by]",
            "x[]",
            "🍵[Drink]",
            "[Pain fell by]",
            "[]",
            "No bar[Drink]",
            "[Pain fell by]",
            "[]");
  }

  @Test
  void barsWithoutALineBelowAreNoTable() {
    assertThat(Reading.blocks(Reading.markdown("Tea | mint\nwere | drunk.")))
        .containsExactly("PARAGRAPH 0 Tea | mint were | drunk.");
  }
}
