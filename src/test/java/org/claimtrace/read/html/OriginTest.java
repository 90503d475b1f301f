package org.claimtrace.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimtrace.read.format.Input;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.format.Origin;
import org.claimtrace.read.format.Piece;
import org.junit.jupiter.api.Test;

/** Every character of the text leads to its place in the page, or to none. */
class OriginTest {
  private static final List<String> PARTS =
      List.of(
          "tea",
          " ",
          "\n",
          "\r\n",
          "&amp;",
          "&nbsp;",
          "&ltx",
          "&#65;",
          "&",
          "&unknown;",
          "😀",
          "e\u0301",
          "\u00A0",
          "&shy;",
          "\u00AD",
          "\u200B",
          "<p>",
          "</p>",
          "<b>",
          "</b>",
          "<br>",
          "<div>",
          "</div>",
          "<sup>",
          "<sup>&nbsp;1,3  <p>",
          "<sup>2 - 4<ul><li>",
          "</sup>",
          "3",
          "1,3",
          "<a href='#r1'>",
          "</a>",
          "<table>",
          "<tr>",
          "<td>",
          "<th>",
          "</table>",
          "<ul>",
          "<li id=r1>",
          "</ul>",
          "<h2>",
          "</h2>",
          "References",
          "<ol class=references>",
          "2001;1:2.",
          "[1]",
          "<!-- c -->",
          "<script>",
          "</script>",
          "<",
          ">",
          "<nav>",
          "</nav>",
          " | ",
          "| ",
          "<pre>\n",
          "</pre>",
          "<caption>",
          "<li class=footnotes>",
          "<![CDATA[x]]>",
          "<svg>",
          "</svg>",
          "&#xD800;",
          "<textarea>",
          "</textarea>",
          "<td rowspan=2>",
          "<p>a | b | c</p>",
          "<title>",
          "</title>",
          "\uFFFD");

  @Property(tries = 3000, seed = "20260101")
  void runsSayTheSameInTextAndPage(@ForAll("pages") String page) {
    Layout layout = read(page);

    Origin origin = layout.origin().orElseThrow();
    int before = 0;
    for (Origin.Run run : origin.runs()) {
      assertThat(run.length()).isPositive();
      assertThat(run.text()).isGreaterThanOrEqualTo(before);
      before = run.text() + run.length();
      assertThat(layout.text().substring(run.text(), before))
          .isEqualTo(origin.source().substring(run.source(), run.source() + run.length()));
    }
  }

  @Property(tries = 3000, seed = "20260101")
  void piecesLinksAndCellsHaveTheirPlaces(@ForAll("pages") String page) {
    Layout layout = read(page);

    int before = 0;
    for (Piece piece : layout.pieces()) {
      assertThat(piece.range().from()).isGreaterThanOrEqualTo(before);
      before = piece.range().to();
      String words = piece.range().in(layout.text());
      assertThat(words).isNotEmpty().isEqualTo(words.strip());
    }
    before = 0;
    for (var link : layout.links()) {
      assertThat(link.range().from()).isGreaterThanOrEqualTo(before);
      assertThat(link.range().isEmpty()).isFalse();
      before = link.range().to();
    }
    int row = -1;
    for (var each : layout.rows()) {
      assertThat(each.piece()).isGreaterThan(row);
      row = each.piece();
      var range = layout.pieces().get(row).range();
      each.cells()
          .forEach(
              cell -> {
                assertThat(cell.range().from()).isBetween(range.from(), range.to());
                assertThat(cell.range().to()).isBetween(range.from(), range.to());
              });
    }
  }

  @Property(tries = 1000, seed = "20260101")
  void documentsAreMadeOfAnyPage(@ForAll("pages") String page) {
    assertThat(Shown.page("<p>Begin.</p>" + page)).isEqualTo(Shown.page("<p>Begin.</p>" + page));
  }

  @Test
  void leadsBackAcrossEntities() {
    String page = "<p>Tea &amp; <b>mint</b>&nbsp;help</p>";
    var document = Shown.page(page);

    assertThat(document.text().value()).isEqualTo("Tea & mint help");
    assertThat(document.origin().sourceOf(0)).hasValue(page.indexOf("Tea"));
    assertThat(document.origin().sourceOf(4)).isEmpty();
    assertThat(document.origin().sourceOf(6)).hasValue(page.indexOf("mint"));
    assertThat(document.origin().sourceOf(10)).isEmpty();
    assertThat(document.origin().sourceOf(11)).hasValue(page.indexOf("help"));
  }

  @Test
  void whatIsRaisedAcrossBlocksLeavesTheFinishedOnesAlone() {
    String page = "<div>| a | b |\u20132<sup>&nbsp;1,3  <pre><footer>";

    Layout layout = read(page);

    assertThat(layout.pieces()).hasSize(1);
    assertThat(layout.pieces().get(0).range().to()).isEqualTo(layout.text().length());
    assertThat(layout.text()).endsWith("\u20132\u00B9,\u00B3");
  }

  @Test
  void eachBlockOfWhatIsRaisedIsRaisedByItself() {
    assertThat(read("<div>Pain fell.<sup>1, 2<p>3, 4</p>5</sup> Then").text())
        .isEqualTo("Pain fell.\u00B9,\u00B2\n\n\u00B3,\u2074\n\n\u2075 Then");
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PARTS).list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  private static Layout read(String page) {
    return new Html().read(new Input("page", "page.html", page.getBytes(StandardCharsets.UTF_8)));
  }
}
