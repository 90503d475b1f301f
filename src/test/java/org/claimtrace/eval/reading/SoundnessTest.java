package org.claimtrace.eval.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.Test;

/** The check finds what it is there to find. */
class SoundnessTest {
  @Test
  void aReadingIsSoundAndTheSameTwice() {
    Document document = read("Pain fell [1].\n\nSleep rose. 🍵 helped.\n");

    assertThat(Soundness.faults(document)).isEmpty();
    assertThat(Soundness.differences(document, read("Pain fell [1].\n\nSleep rose. 🍵 helped.\n")))
        .isEmpty();
    assertThat(ReadingFigures.NONE.with(document).lines())
        .contains("articles\t1", "blocks\t2", "sentences\t3", "citation markers\t1");
  }

  @Test
  void anotherTextDiffers() {
    assertThat(Soundness.differences(read("Pain fell."), read("Pain rose."))).hasSize(1);
    assertThat(Soundness.differences(read("Pain fell."), read("Pain fell.\n\nIt rose.")))
        .hasSize(1);
  }

  @Test
  void blocksThatOverlapOrHoldWhiteSpaceAreFaults() {
    Document document = read("Pain fell a lot.");
    Block first = new Block(0, BlockKind.PARAGRAPH, new Span(0, 5), 0);
    Block second = new Block(1, BlockKind.PARAGRAPH, new Span(4, 9), 0);

    assertThat(Soundness.faults(with(document, List.of(first, second))))
        .anyMatch(fault -> fault.contains("white space around block 0"))
        .anyMatch(fault -> fault.contains("block 1 is out of its place"));
  }

  private static Document with(Document document, List<Block> blocks) {
    return new Document(
        document.id(),
        document.source(),
        document.title(),
        document.text(),
        document.sections(),
        blocks,
        List.of(),
        List.of(),
        List.of());
  }

  private static Document read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Articles.read("a.txt", bytes, Optional.empty()).document();
  }
}
