package org.claimtrace.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.work.Author;
import org.claimtrace.read.ReadResult;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages to articles. */
class HtmlTest {
  /** {@code page.txt} is what a person reads in {@code page.html}, checked by eye. */
  @Test
  void readsAPageAsAPersonDoes() throws IOException {
    assertThat(String.join("\n", Shown.all(Shown.page(resource("page.html")))))
        .isEqualTo(resource("page.txt").strip());
  }

  @Test
  void takesThePublicationFromTheHead() throws IOException {
    var publication = Shown.page(resource("page.html")).publication();

    assertThat(publication.work().title()).contains("Valerian tea and sleep");
    assertThat(publication.work().authors())
        .containsExactly(new Author("Roe", "Jane"), Author.of("Max Poe"));
    assertThat(publication.work().year()).isEqualTo(OptionalInt.of(2021));
    assertThat(publication.work().ids().doi()).contains("10.1000/night.1");
    assertThat(publication.license()).contains("https://creativecommons.org/licenses/by/4.0/");
    assertThat(publication.language()).contains("en-GB");
    assertThat(publication.publisher()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><p>Away.</p></nav>",
        "<div class='cookie-consent'><p>Away.</p></div>",
        "<div id=sidebar><p>Away.</p></div>",
        "<ul class='share-buttons'><li>Away.</li></ul>",
        "<section class=\"related-articles\"><h2>Away</h2></section>",
        "<div role=dialog>Away.</div>",
        "<form><p>Away.</p></form>",
        "<aside>Away.</aside>",
        "<footer><p>Away.</p></footer>",
        "<p hidden>Away.</p>",
        "<div style='display: none'>Away.</div>",
        "<span class=sr-only>Away.</span>",
        "<script>Away.</script><style>Away</style><noscript>Away</noscript>",
        "<template><p>Away.</p></template><svg><text>Away</text></svg>",
        "<select><option>Away</option></select><button>Away</button><!-- Away -->",
      })
  void leavesOutWhatIsNotTheArticle(String clutter) {
    Document document =
        Shown.body("<p>Tea helped in the trial of 2019.</p>" + clutter + "<p>So they said.</p>");

    assertThat(document.text().value())
        .contains("Tea helped", "So they said")
        .doesNotContain("Away");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section id=recommendations><h2>Recommendations</h2><p>Kept.</p></section>",
        "<div class='social-support'><p>Kept.</p></div>",
        "<div class='has-sidebar'><p>Kept.</p></div>",
        "<h2 id=search>Kept</h2><p>We searched.</p>",
        "<form action=/x><main><p>Kept.</p></main></form>",
        "<article><aside><p>Kept.</p></aside></article>",
        "<article><header><p>Kept.</p></header></article>",
        "<p hidden=until-found>Kept.</p>",
        "<h2><button>Kept</button></h2><p>Below.</p>",
        "<div class=menu><p>Kept, for it is nearly all the text of the page.</p></div>",
        "<x-card><p>Kept.</p></x-card>",
        "<div>Kept.<p>Another</p></div>",
      })
  void keepsTextInDoubt(String part) {
    assertThat(Shown.body(part).text().value()).contains("Kept");
  }

  @Test
  void listsOfReferencesOutsideOfTheArticleElementBelongToIt() {
    Document document =
        Shown.page(
            "<body><div><article><h1>A</h1><p>Tea helped [1], which is a finding of its own.</p>"
                + "</article><div class=refs><ol class=references>"
                + "<li>Roe J. Tea. J Tea. 2001;1:2.</ol></div></div>");

    assertThat(Shown.references(document)).containsExactly("1: Roe J. Tea. J Tea. 2001;1:2.");
  }

  @Test
  void titleIsTheHeadingElseTheNameOfThePage() {
    assertThat(Shown.page("<title>Name</title><p>Text.").title()).contains("Name");
    assertThat(Shown.page("<title>Name</title><h1>Heading</h1><p>Text.").title())
        .contains("Heading");
    assertThat(
            Shown.page(
                    "<title>Tea | Site</title><header><h1>Site</h1></header>"
                        + "<main><h1>Tea</h1><p>Text.</main>")
                .title())
        .contains("Tea");
    assertThat(
            Shown.page("<header><h1>Tea</h1></header><main><h2>Part</h2><p>Text.</p></main>")
                .title())
        .contains("Tea");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>App</title></head><body><div id=root></div><script>run()</script>",
        "<script>document.write('Text.')</script>",
        "<!-- nothing -->",
        "<nav>Menu</nav>",
      })
  void aPageOfScriptsHasNoText(String page) {
    assertThatThrownBy(() -> Shown.page(page)).hasMessageContaining("CT005");
  }

  @Test
  void refusesDeepNestingSoon() {
    String deep = "<div>".repeat(1_000_000) + "Deep.";

    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThatThrownBy(() -> Shown.page(deep)).hasMessageContaining("CT011"));
    assertThat(Shown.body("<div>".repeat(900) + "Deep.").text().value()).contains("Deep.");
    assertThat(Shown.body("<b>".repeat(900) + "Deep.").text().value()).contains("Deep.");
  }

  @Test
  void unclosedAndMisplacedTagsAreFine() {
    Document document =
        Shown.body("<p>One <b>bold<p>Two</b></i><ul><li>Three<li>Four</ul><table>Five<tr><td>6");

    assertThat(Shown.blocks(document))
        .contains(
            "PARAGRAPH 0 One bold", "PARAGRAPH 0 Two", "LIST_ITEM 0 Three", "LIST_ITEM 0 Four")
        .anyMatch(block -> block.endsWith("Five"))
        .anyMatch(block -> block.endsWith("6"));
  }

  @Test
  void paragraphsOfBarsAreRows() {
    Document document =
        Shown.body(
            "<p>Table 1. Teas</p><p>| Tea | Hours</p><p>| Valerian [1] | 7</p><p>| a note</p>"
                + "<p>Chance (A | B) is no row.</p><p>x | y | z</p>");

    assertThat(Shown.rows(document))
        .containsExactly(
            "Tea <> ¦ Hours <>",
            "Valerian [1] <Tea> ¦ 7 <Hours>",
            "a note <>",
            "x <> ¦ y <> ¦ z <>");
    assertThat(Shown.markers(document)).containsExactly("[1]→1");
  }

  @Test
  void warnsOfNamesGivenTwiceAndOfReferencesThatNothingCites() {
    StringBuilder list = new StringBuilder("<h2>References</h2><ol>");
    for (int i = 1; i <= 9; i++) {
      list.append("<li id=ref").append(i == 4 ? 3 : i).append(">Roe J. Tea. J Tea. 2001;1:2.</li>");
    }
    ReadResult cited = Shown.result("<h1>A</h1><p>Tea helped [3].</p>" + list);
    ReadResult uncited = Shown.result("<h1>A</h1><p>Tea helped.</p>" + list);

    assertThat(cited.warnings().stream().map(w -> w.code().id() + " " + w.cause()))
        .containsExactly(
            "CT014 two references are called ref3",
            "CT013 8 references are never cited: 1, 2, 4, 5, 6 and more");
    assertThat(uncited.warnings().stream().map(w -> w.code().id())).containsExactly("CT014");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyAnchorIsOfItsOwnEntry() {
    Document document =
        Shown.body(
            "<p>Tea <a href='#references'>(see below)</a> helped <a href='#ref7'>so</a>.</p>"
                + "<h2>References</h2><ol id=references start=7>"
                + "<li id=ref7>Roe J. Tea. J Tea. 2001;1:2.<li>Poe J. Tea. J Tea. 2002;1:2.</ol>");

    assertThat(Shown.markers(document)).isEqualTo(List.of("so→7"));
  }
}
