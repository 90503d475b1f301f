package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String LONG =
      "Zinc lozenges have been tried against colds in several trials, and the results differ a good"
          + " deal from one trial to the next, which nobody has explained so far.";

  @Test
  void takesEveryLineForABlockWhereLinesAreParagraphs() {
    String text =
        "Key points\n- Zinc may help.\n- It has a taste.\nWhat zinc is\n"
            + LONG
            + "\n"
            + LONG
            + "\nThe evidence\n"
            + LONG;

    assertThat(Reading.blocks(Reading.text(text)))
        .containsExactly(
            "HEADING 1 Key points",
            "LIST_ITEM 1 Zinc may help.",
            "LIST_ITEM 1 It has a taste.",
            "HEADING 2 What zinc is",
            "PARAGRAPH 2 " + LONG,
            "PARAGRAPH 2 " + LONG,
            "HEADING 3 The evidence",
            "PARAGRAPH 3 " + LONG);
  }

  @Test
  void joinsWrappedLinesAndKeepsTheirEnds() {
    String text =
        """
        Zinc Against Colds
        ==================

        Zinc lozenges have been tried against colds in several trials, and
        the results differ a good deal. Doe et al. saw colds end earlier. In
        another trial they did not.

        METHODS
        We looked for trials of zinc in adults and read
        all of them. Two readers took part.
        RESULTS
        - Ten trials were found, and in five of them the
          colds were shorter.
        - The others were smaller.
        """;
    Document document = Reading.text(text);

    assertThat(document.text().value()).isEqualTo(text);
    assertThat(Reading.blocks(document))
        .containsExactly(
            "TITLE 0 Zinc Against Colds",
            "PARAGRAPH 0 Zinc lozenges have been tried against colds in several trials, and⏎the"
                + " results differ a good deal. Doe et al. saw colds end earlier. In⏎another trial"
                + " they did not.",
            "HEADING 1 METHODS",
            "PARAGRAPH 1 We looked for trials of zinc in adults and read⏎all of them. Two readers"
                + " took part.",
            "HEADING 2 RESULTS",
            "LIST_ITEM 2 Ten trials were found, and in five of them the⏎  colds were shorter.",
            "LIST_ITEM 2 The others were smaller.");
    assertThat(Reading.sentences(document))
        .contains("In\nanother trial they did not.", "Two readers took part.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zinc Against the Common Cold\n\nZinc is a metal.\n\nMethods\n\nWe read trials.",
        "Zinc Against the Common Cold\nAbstract\nZinc is a metal that people take.",
        "Zinc against the common cold in adults: a review of randomised trials\n\nZinc is a metal.",
      })
  void findsATitle(String text) {
    Document document = Reading.text(text);

    assertThat(document.blocks().get(0).kind()).isEqualTo(BlockKind.TITLE);
    assertThat(document.title()).hasValueSatisfying(title -> assertThat(title).startsWith("Zinc"));
    assertThat(document.sections().get(0).title()).startsWith("Zinc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Key takeaways\n- Zinc may help.",
        "Introduction\n\nZinc is a metal.",
        "Zinc is a metal.\n\nIt is grey.",
        "Zinc",
        "zinc is a metal\n\nit is grey",
        "- Zinc\n- Iron",
        "Zinc and colds\n- Zinc may help.",
      })
  void takesNothingElseForATitle(String text) {
    assertThat(Reading.text(text).title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What It Is",
        "What is it?",
        "Side effects",
        "Side effects and interactions in older adults",
        "SIDE EFFECTS",
        "1. Introduction",
        "2.1 Side effects",
        "IV. Side effects",
        "Results:",
        "β-Carotene",
        "mRNA vaccines",
        "5-HTP and sleep",
        "Vitamin C vs. zinc",
        "The “real” effect",
      })
  void findsHeadings(String heading) {
    for (String gap : new String[] {"\n", "\n\n"}) {
      String text = "First a line of text.\n\n" + heading + gap + LONG;

      assertThat(Reading.blocks(Reading.text(text))).contains("HEADING 1 " + heading);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It helps.",
        "Possible effects include:",
        "nausea and vomiting",
        "62 patients",
        "In 2014, zinc was tried. It failed",
        "By John Doe",
        "Zinc was tried in adults; it failed;",
        "https://example.org/Zinc",
        "- Nausea",
        "Zinc was tried in adults and in children and in the old and it failed in all of them",
      })
  void takesNothingElseForAHeading(String line) {
    String text = "First a line of text.\n\n" + line + "\n\nThen a line of text that ends.";

    assertThat(Reading.text(text).blocks()).noneMatch(b -> b.kind() == BlockKind.HEADING);
  }

  @Test
  void takesShortLinesInARowForNoHeadings() {
    String text = "These were used.\nAspirin\nIbuprofen\nNaproxen\nPlacebo\nAll of them were safe.";

    assertThat(Reading.text(text).blocks()).allMatch(b -> b.kind() == BlockKind.PARAGRAPH);
  }

  @Test
  void takesTheLastLineForNoHeading() {
    assertThat(Reading.blocks(Reading.text("Zinc is a metal.\n\nThe end")))
        .containsExactly("PARAGRAPH 0 Zinc is a metal.", "PARAGRAPH 0 The end");
  }

  @Test
  void readsListsOfManyKinds() {
    String text = "We saw:\n- one\n* two\n• three\n1. four\n2) five\n(3) six\n– seven\n•eight";

    assertThat(Reading.blocks(Reading.text(text)))
        .containsExactly(
            "PARAGRAPH 0 We saw:",
            "LIST_ITEM 0 one",
            "LIST_ITEM 0 two",
            "LIST_ITEM 0 three",
            "LIST_ITEM 0 four",
            "LIST_ITEM 0 five",
            "LIST_ITEM 0 six",
            "LIST_ITEM 0 seven",
            "LIST_ITEM 0 eight");
  }

  @Test
  void keepsANumberAtTheStartOfAWrappedLineInItsSentence() {
    String text =
        "The trial was done in adults who had a cold, and its size was\n"
            + "62. Another trial was larger and was done in children who had\ncolds.";

    assertThat(Reading.text(text).blocks()).hasSize(1);
  }

  @Test
  void buildsTheTreeOfSections() {
    String text =
        "Before.\n\n1. Methods\n\nText.\n\n1.1 Search\n\nText.\n\n1.1.1 Words\n\nText.\n\n"
            + "1.2 Choice\n\nText.\n\n2. Results\n\nText.";

    assertThat(Reading.sections(Reading.text(text)))
        .containsExactly(
            "0<0 0 ",
            "1<1 1 1. Methods",
            "2<1 2 1.1 Search",
            "3<2 3 1.1.1 Words",
            "4<1 2 1.2 Choice",
            "5<5 1 2. Results");
  }

  @Test
  void readsEveryLineEnd() {
    Document document =
        Reading.text("One.\r\n\r\nTwo\tparts.\r\rThree.\u2028\u2028Four. \n\n 😀 e\u0301.");

    assertThat(Reading.sentences(document))
        .containsExactly("One.", "Two\tparts.", "Three.", "Four.", "😀 e\u0301.");
    assertThat(document.text().value()).contains("\r\n\r\nTwo");
    assertThat(document.sentences().get(4).span().length()).isEqualTo(5);
  }

  @Test
  void keepsASentenceOfTenThousandWordsWhole() {
    String sentence = "Zinc" + " and zinc".repeat(5_000) + " helps.";

    assertThat(Reading.sentences(Reading.text(sentence + " So it is said.")))
        .containsExactly(sentence, "So it is said.");
  }

  @Test
  void doesNotSplitTitlesHeadingsAndReferences() {
    String text =
        "Zinc vs. Iron? A Review\n\nMetals help.\n\nWhat Now? What Then?\n\nNobody knows.\n\n"
            + "References\n\n1. Doe J. Zinc. J Met. 2017;1:2-3.";

    assertThat(Reading.sentences(Reading.text(text)))
        .contains("Zinc vs. Iron? A Review", "What Now? What Then?")
        .contains("Doe J. Zinc. J Met. 2017;1:2-3.");
  }
}
