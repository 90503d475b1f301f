package org.claimtrace.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.model.article.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens inside of a line: entities, white space, raised numbers, links. */
class HtmlInlineTest {
  private static final String REFERENCES =
      "<h2>References</h2><ol><li id=r1>Roe J. Tea. J Tea. 2001;1:2.<li id=r2>Poe J. Tea. J Tea."
          + " 2002;1:2.<li id=r3>Moe J. Tea. J Tea. 2003;1:2.<li id=r4>Noe J. Tea. J Tea."
          + " 2004;1:2.</ol>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tea &amp; milk &lt; 5 &#8364; &#x1F375;|Tea & milk < 5 € 🍵",
        "5&nbsp;&nbsp;mg|5 mg",
        "im&shy;proved, im\u00ADproved|improved, improved",
        "a  \t b|a b",
        "long<wbr>word|longword",
        "<b>bo</b><i>th</i>|both",
        "one<br>two|one⏎two",
        "H<sub>2</sub>O|H2O",
        "10<sup>9</sup> and 10<sup>-6</sup> cells|10⁹ and 10⁻⁶ cells",
        "x<sup>th</sup> and Ca<sup>2+</sup>|xth and Ca2+",
        "AT&T &unknown; &ampersand|AT&T &unknown; &ersand",
        "half a pair &#xD800; is none|half a pair � is none",
      })
  void showsWhatAReaderSees(String html, String shown) {
    assertThat(Shown.blocks(Shown.body("<p>" + html + "</p>"))).contains("PARAGRAPH 0 " + shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sleep improved.<sup>3</sup> It did.|³→3",
        "Sleep improved.<sup>1, 3</sup> It did.|¹,³→1,3",
        "Sleep improved.<sup>1-3</sup> It did.|¹⁻³→1,2,3",
        "Sleep improved.<sup>1–3</sup> It did.|¹–³→1,2,3",
        "Sleep improved.<sup>[3]</sup> It did.|[3]→3",
        "Sleep improved.<sup><a href='#r3'>3</a>, <a href='#r4'>4</a></sup> It did.|³,⁴→3,4",
        "Sleep improved.<a href='#r3'><sup>3</sup></a> It did.|³→3",
        "Sleep improved <a href='#r2'>[2]</a>.|[2]→2",
        "Sleep improved (<a href='#r2'>Poe 2002</a>).|(Poe 2002)→2",
        "Sleep improved <a href='https://page.example/tea#r2'>as Poe saw</a>.|as Poe saw→2",
        "In 10<sup>3</sup> cells of 5 cm<sup>2</sup> it improved [1].|[1]→1",
      })
  void seesCitations(String html, String marker) {
    Document document =
        Shown.page(
            "<link rel=canonical href='https://www.page.example/tea'><h1>A</h1><p>"
                + html
                + "</p>"
                + REFERENCES);

    assertThat(Shown.markers(document)).containsExactly(marker);
  }

  @Test
  void linksToPubMedCiteWithoutAList() {
    Document document =
        Shown.body("<p>It improved in <a href='https://pubmed.ncbi.nlm.nih.gov/77/'>a trial</a>.");

    assertThat(Shown.references(document)).containsExactly("link-1:  pmid 77");
    assertThat(Shown.markers(document)).containsExactly("a trial→link-1");
  }

  @Test
  void numbersRestartInEverySection() {
    String list = "<h3>References</h3><ol class=references>";
    Document document =
        Shown.body(
            "<h2>Cells</h2><p>Tea helped [1].</p>"
                + list
                + "<li>Roe J. Tea. J Tea. 2001;1:2.</ol><h2>Rats</h2><p>Tea helped [1,2].</p>"
                + list
                + "<li>Poe J. Tea. J Tea. 2002;1:2.<li>Moe J. Tea. J Tea. 2003;1:2.</ol>");

    assertThat(Shown.markers(document)).isEqualTo(List.of("[1]→1.1", "[1,2]→2.1,2.2"));
    assertThat(Shown.references(document))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("1.1:", "2.1:", "2.2:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li>[3] Roe J. Tea. J Tea. 2001;1:2.",
        "<li><span>3.</span> Roe J. Tea. J Tea. 2001;1:2.",
        "<li value=3>Roe J. Tea. J Tea. 2001;1:2. <a href='https://doi.org/10.1/x'>CrossRef</a>",
        "<li value=3>Roe J. Tea. J Tea. 2001;1:2. [<a href='https://x.example'>Full Text</a>]",
      })
  void entriesLoseNumbersAndLabelsOfLinks(String item) {
    Document document = Shown.body("<p>Tea.</p><h2>References</h2><ol>" + item + "</ol>");

    assertThat(Shown.references(document)).containsExactly("3: Roe J. Tea. J Tea. 2001;1:2.");
  }

  @Test
  void entriesKeepTheAddressesOfTheirLinks() {
    Document document =
        Shown.body(
            "<p>Tea.</p><ol class=references><li><a href='#back'>^</a> Roe J. Tea. J Tea. 2001;1:2."
                + " [<a href='https://doi.org/10.1000/x'>CrossRef</a>]"
                + " [<a href='https://pubmed.ncbi.nlm.nih.gov/5/'>PubMed</a>]</ol>");

    assertThat(Shown.references(document))
        .containsExactly("1: Roe J. Tea. J Tea. 2001;1:2. pmid 5 doi 10.1000/x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Less joint pain<a href='#r1'>1</a>. It eased.|Less joint pain¹. It eased.|¹→1",
        "It eased.<a href='#r3'>3</a> Then it rose.|It eased.³ Then it rose.|³→3",
        "It eased<a href='#r1'>1</a>,<a href='#r3'>3</a>.|It eased¹,³.|¹,³→1,3",
        "It eased<a href='#r1'>1</a>–<a href='#r3'>3</a>.|It eased¹–³.|¹–³→1,2,3",
        "It eased [<a href='#r1'>1</a>,<a href='#r3'>3</a>].|It eased [1,3].|[1,3]→1,3",
        "It eased [<a href='#r1'>1</a>].|It eased [1].|[1]→1",
        "As in trial <a href='#r1'>1</a>.|As in trial 1.|1→1",
      })
  void raisesTheNumberOfABareLinkToAReference(String html, String shown, String marker) {
    Document document = Shown.page("<h1>A</h1><p>" + html + "</p>" + REFERENCES);

    assertThat(Shown.blocks(document)).contains("PARAGRAPH 0 " + shown);
    assertThat(Shown.markers(document)).containsExactly(marker);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#fig1", "#", "https://page.example/1"})
  void aNumberThatLeadsElsewhereStaysAsItIs(String target) {
    String link = "<p id=fig1>See Fig<a href='" + target + "'>1</a> here.</p>";

    assertThat(Shown.blocks(Shown.page("<h1>A</h1>" + link + REFERENCES)))
        .contains("PARAGRAPH 0 See Fig1 here.");
  }

  @Test
  void aRaisedNumberHasNoPlaceInThePage() {
    String page = "<h1>A</h1><p>Tea eased pain<a href='#r1'>1</a>. Yes.</p>" + REFERENCES;
    Document document = Shown.page(page);
    int raised = document.text().value().indexOf('¹');

    assertThat(document.origin().sourceOf(raised)).isEmpty();
    assertThat(document.origin().sourceOf(raised - 1)).hasValue(page.indexOf("pain") + 3);
    assertThat(document.origin().sourceOf(raised + 1)).hasValue(page.indexOf(". Yes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"del", "s", "strike"})
  void whatIsStruckOutIsNoText(String name) {
    String struck = "<" + name + ">Tea eased <b>pain</b>.</" + name + ">";
    Document document = Shown.body("<p>Tea eased " + struck + " fever. " + struck + "</p>");

    assertThat(Shown.blocks(document)).contains("PARAGRAPH 0 Tea eased fever.");
    assertThat(document.text().value()).doesNotContain("pain");
  }
}
