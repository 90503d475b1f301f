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
            "PARAGRAPH 2 | a | b | |---|---| | 1 | 2 |",
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
}
