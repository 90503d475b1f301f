package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Document;

/** What holds for every document, whatever the text. */
class DocumentPropertiesTest {
  private static final List<String> PARTS =
      List.of(
          "Zinc",
          " helps",
          ". ",
          ".",
          "? ",
          "! ",
          "… ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\r\n\r\n",
          "\r",
          "\t",
          "# ",
          "## ",
          "- ",
          "* ",
          "• ",
          "1. ",
          "2) ",
          "[1] ",
          "[3]",
          "[1-4,7]",
          "[2008]",
          "¹²",
          "(",
          ")",
          "[",
          "]",
          "\"",
          "”",
          "*",
          "**",
          "`",
          "> ",
          "<b>",
          "<sup>3</sup>",
          "&amp;",
          "&#xD800;",
          "\\",
          "|",
          "😀",
          "e\u0301",
          "\u00A0",
          "\u200B",
          "\uFEFF",
          "\u0001",
          "References\n",
          "\n## References\n\n",
          "Doe J. Zinc. J Met. 2017;1:2.",
          "PMID: 123",
          "https://doi.org/10.1000/x",
          " et al. ",
          "Fig. 2",
          " vs. ",
          "J. ",
          "S. aureus",
          "===\n",
          "---\n",
          "[^1]",
          "[^1]: ",
          "[1]: http://x.org\n",
          "    ",
          "A Title Of Words",
          "METHODS\n",
          "the trial.The next",
          ".5",
          "中文。",
          "[a](b)",
          "\uFFFD");

  @Property(tries = 3000, seed = "20260101")
  void everySpanHasItsPlace(@ForAll("texts") String text, @ForAll boolean markdown) {
    Document document = read(text, markdown);

    Span before = new Span(0, 0);
    for (var block : document.blocks()) {
      Span span = block.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(before.end());
      assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
      assertTrimmed(document, span);
      assertThat(block.section()).isBetween(0, document.sections().size() - 1);
      before = span;
    }
    before = new Span(0, 0);
    for (var sentence : document.sentences()) {
      Span span = sentence.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(before.end());
      assertThat(document.blocks().get(sentence.block()).span().contains(span)).isTrue();
      assertThat(document.blocks().get(sentence.block()).section()).isEqualTo(sentence.section());
      assertTrimmed(document, span);
      before = span;
    }
  }

  @Property(tries = 2000, seed = "20260101")
  void noWordIsOutsideTheSentences(@ForAll("texts") String text, @ForAll boolean markdown) {
    Document document = read(text, markdown);

    for (var block : document.blocks()) {
      StringBuilder words = new StringBuilder();
      document.sentences().stream()
          .filter(sentence -> sentence.block() == block.index())
          .forEach(sentence -> words.append(document.textOf(sentence)));
      assertThat(bare(words.toString())).isEqualTo(bare(document.text().slice(block.span())));
    }
    assertThat(document.sentences()).isNotEmpty();
  }

  @Property(tries = 2000, seed = "20260101")
  void markersAreInsideOneSentence(@ForAll("texts") String text, @ForAll boolean markdown) {
    Document document = read(text, markdown);

    for (var marker : document.markers()) {
      assertThat(document.sentences())
          .as(document.text().value())
          .anyMatch(sentence -> sentence.span().contains(marker.span()));
      assertThat(marker.keys()).isNotEmpty();
    }
    assertThat(document.references().stream().map(r -> r.key()).distinct())
        .hasSameSizeAs(document.references());
  }

  @Property(tries = 1000, seed = "20260101")
  void plainTextStaysAsItIs(@ForAll("texts") String text) {
    String marked = "\uFEFFA" + text;

    assertThat(read("A" + text, false).text().value()).isEqualTo("A" + text);
    assertThat(Reading.text(marked).text().value()).isEqualTo("A" + text);
  }

  @Property(tries = 500, seed = "20260101")
  void readingTwiceGivesTheSame(@ForAll("texts") String text, @ForAll boolean markdown) {
    assertThat(read(text, markdown)).isEqualTo(read(text, markdown));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts = Arbitraries.of(PARTS);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, parts), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(60)
        .map(list -> wellFormed(String.join("", list)));
  }

  private static Document read(String text, boolean markdown) {
    // never empty, so that there is a document
    return Articles.read(
            markdown ? "a.md" : "a.txt",
            (text.startsWith("A") ? text : "A " + text).getBytes(StandardCharsets.UTF_8),
            Optional.empty())
        .document();
  }

  /**
   * No NUL and no run of controls, which are binary, and no lone surrogates, which have no UTF-8.
   */
  private static String wellFormed(String text) {
    byte[] bytes =
        text.replaceAll("[\u0000-\u0008\u000E-\u001F]{2,}|\u0000", "")
            .getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void assertTrimmed(Document document, Span span) {
    String slice = document.text().slice(span);
    assertThat(slice).isNotEmpty().isEqualTo(slice.strip());
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}\u200B\uFEFF\u001C-\u001F\u0085]", "");
  }
}
