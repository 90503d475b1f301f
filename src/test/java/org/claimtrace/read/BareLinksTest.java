package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.Doubling;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.work.Publication;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.format.Link;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that only a link marks as citations; {@code {3}} is a linked number in these tests. */
class BareLinksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pain fell{1} soon.|Pain fell¹ soon.",
        "Pain fell.{12} Then|Pain fell.¹² Then",
        "Pain fell{1},{2}-{3} soon|Pain fell¹,²-³ soon",
        "Pain fell{1} , {2} soon|Pain fell¹ , ² soon",
        "Pain fell{1}  , {2} soon|Pain fell¹  , 2 soon",
        "Pain fell, {1} soon|Pain fell, 1 soon",
        "Pain fell,{1} soon|Pain fell,¹ soon",
        "Pain fell to 1,{1} soon|Pain fell to 1,1 soon",
        "Pain fell ({1},{2}) soon|Pain fell (1,2) soon",
        "Pain fell [{1}, {2}–{3}] soon|Pain fell [1, 2–3] soon",
        "Pain fell {1} soon|Pain fell 1 soon",
        "Pain fell{1}x soon|Pain fell1x soon",
        "{1} Pain fell|1 Pain fell",
      })
  void raisesWhatNothingElseMarks(String linked, String read) {
    Layout layout = layout(linked);

    assertThat(BareLinks.raise(layout, layout.pieces()).text()).isEqualTo(read + "\nDoe 2017.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "numbers apart|\"{1} \"",
        "numbers in a list|\"{1}, \"",
        "numbers that nothing links|\"{1} 2 3 4 5 6 7 8 9 \"",
        "numbers behind a bracket|\" ({1}\"",
        "raised numbers|\"a{1}\"",
        "a list of raised numbers|\"{1},\"",
      })
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void isLinearInItsLinks(String name, String unit) {
    Layout small = layout("Pain fell" + unit.repeat(40_000) + "; it fell{7} soon.");
    Layout large = layout("Pain fell" + unit.repeat(80_000) + "; it fell{7} soon.");

    double ratio =
        Doubling.ratio(
            () -> BareLinks.raise(small, small.pieces()),
            () -> BareLinks.raise(large, large.pieces()));

    assertThat(ratio).as(name).isLessThan(3);
    assertThat(BareLinks.raise(large, large.pieces()).text()).contains("it fell⁷ soon.");
  }

  @Test
  void isLinearInTheTextBetweenLinks() {
    String text = "Pain fell{1} a" + "b".repeat(1_000_000) + "{2} soon.";
    Layout layout = layout(text);

    assertThat(BareLinks.raise(layout, layout.pieces()).text()).contains("fell¹ ab", "b² soon");
  }

  /** A paragraph, and a reference that all its links mean. */
  private static Layout layout(String linked) {
    StringBuilder text = new StringBuilder();
    List<Link> links = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < linked.length(); i++) {
      char c = linked.charAt(i);
      if (c == '{') {
        from = text.length();
      } else if (c == '}') {
        links.add(new Link(new Range(from, text.length()), "#r"));
      } else {
        text.append(c);
      }
    }
    Range words = new Range(0, text.length());
    Range entry = new Range(text.length() + 1, text.length() + 10);
    text.append("\nDoe 2017.");
    Piece reference = new Piece(BlockKind.REFERENCE, entry, 0, "", 2, List.of());
    return new Layout(
        text.toString(),
        List.of(
            new Piece(BlockKind.PARAGRAPH, words, 0, "", 1, List.of()),
            reference.withAnchors(List.of("r"))),
        links,
        List.of(),
        Publication.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
