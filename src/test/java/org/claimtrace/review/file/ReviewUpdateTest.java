package org.claimtrace.review.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.review.Decision;
import org.claimtrace.review.Entry;
import org.claimtrace.review.Made;
import org.claimtrace.review.Made.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New claims come at the end, states are set, and no other byte of the file changes. */
class ReviewUpdateTest {
  private static final List<String> TEXT =
      List.of(
          "Glenvar reduced \"anxiety\" in rats, it is said.",
          "Glenvar improved sleep.",
          "The trial had 84 patients.");
  private static final Said ANXIETY = Said.of(0, "Glenvar", "decreases", "anxiety");
  private static final Said SLEEP = Said.of(1, "Glenvar", "increases", "sleep");
  private static final Said SIZE = Said.of(2, "The trial", "sampleSize", "84");
  private static final Extraction TWO = Made.article(TEXT, List.of(ANXIETY, SLEEP));
  private static final Extraction THREE = Made.article(TEXT, List.of(ANXIETY, SLEEP, SIZE));

  private static final String ENTRY =
      """
      - quote: 'Glenvar reduced "anxiety'
        says: {subject: Glenvar, predicate: decreases, object: anxiety, polarity: affirmed, modality: asserted, tier: clinical}
        decision: accept # sure
        state: found
      """;

  @Test
  void aNewFileHoldsEveryClaimAsPending() {
    String text = FileTexts.updated("", THREE);
    assertThat(text).startsWith("# What people say").contains("\narticle: glenvar\nclaims:\n");
    List<Entry> entries = FileTexts.read(text).entries();
    assertThat(entries).hasSize(3).allMatch(e -> e.decision() == Decision.PENDING);
    assertThat(entries.get(0).quote()).isEqualTo("Glenvar reduced \"anxiety");
    assertThat(entries.get(0).sentence()).contains(TEXT.get(0));
    assertThat(entries.get(2).shown().subject()).isEqualTo("study:2011");
    assertThat(entries.get(2).shown().tier()).isEqualTo(Optional.of("clinical"));
    assertThat(text).contains("- claim: Glenvar decreases anxiety\n");
  }

  @Test
  void theSameAgainChangesNothing() {
    String text = FileTexts.updated("", TWO);
    assertThat(FileTexts.updated(text, TWO)).isEqualTo(text);
    assertThat(FileTexts.updated("", TWO)).isEqualTo(text);
    String more = FileTexts.updated(text, THREE);
    assertThat(more).startsWith(text);
    assertThat(FileTexts.updated(more, THREE)).isEqualTo(more);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# mine\narticle: glenvar\nclaims:\n" + "%s",
        "claims:\n%s\n\n# the end, and no more\n",
        "claims:\n%s  # about the entry above\n# about the file\n",
        "claims:   # a list\n\n%s\nmore: {of: mine}\n# last\n",
        "before: [1, 2]\nclaims:\n%s# close to the key\nzzz: |\n  text\n  - that is no entry\n",
        "--- # a document\nclaims:\n%s...\n",
        "\uFEFFclaims:\n%s",
        "claims:\n%s  note: |\n    of two\n\n    lines\n\n\n",
        "claims:\n%s  note: |+\n    kept\n\n\n",
        "claims:\n%s  note: >-\n    folded\n    text",
        "claims:\n%s  by: me\n  date: 2026-11-23\n  my own key: [a, {b: c}] # !\n  note:",
      })
  void handFormattingStays(String form) {
    String before = form.replace("%s", ENTRY);
    for (String text : List.of(before, before.replace("\n", "\r\n"))) {
      String after = FileTexts.updated(text, TWO);
      assertThat(without(after, addition(text, after))).isEqualTo(text);
      assertThat(FileTexts.read(after).entries()).hasSize(2);
      assertThat(FileTexts.read(after).entries().get(0))
          .isEqualTo(FileTexts.read(text).entries().get(0));
      assertThat(after.contains("\r\n")).isEqualTo(text.contains("\r\n"));
      assertThat(after.replace("\r\n", "").contains("\n")).isEqualTo(!text.contains("\r\n"));
      assertThat(FileTexts.updated(after, TWO)).isEqualTo(after);
    }
  }

  /** The one block of text that is new. */
  private static String addition(String before, String after) {
    int from = 0;
    while (from < before.length() && before.charAt(from) == after.charAt(from)) {
      from++;
    }
    return after.substring(from, from + after.length() - before.length());
  }

  private static String without(String text, String block) {
    int at = text.indexOf(block);
    return text.substring(0, at) + text.substring(at + block.length());
  }

  @Test
  void indentedDashesAndBracesAreFollowed() {
    String indented =
        "claims:\n    -   quote: 'Glenvar reduced \"anxiety'\n        decision: reject\n"
            + "        says: {subject: Glenvar, predicate: decreases, object: anxiety,"
            + " polarity: affirmed, modality: asserted}\n";
    String after = FileTexts.updated(indented, TWO);
    assertThat(after).contains("\n        decision: reject\n").contains("\n    - claim: Glenvar");
    String braces =
        "claims:\n- {quote: \"Glenvar reduced \\\"anxiety\", decision: accept, says: {subject:"
            + " Glenvar, predicate: decreases, object: anxiety, polarity: affirmed, modality:"
            + " asserted}}\n";
    assertThat(FileTexts.updated(braces, TWO))
        .contains("anxiety\", state: found, decision: accept, says:")
        .contains("\n- claim: Glenvar increases sleep\n");
  }

  @Test
  void aStateIsSetInItsPlaceAndItsCommentStays() {
    String before = "claims:\n" + ENTRY.replace("state: found", "state:   'old'   # not mine");
    assertThat(FileTexts.updated(before, TWO)).contains("  state:   found   # not mine\n");
    String empty = "claims:\n" + ENTRY.replace("state: found", "state:");
    assertThat(FileTexts.updated(empty, TWO)).contains("  state: found\n");
    String without = "claims:\n" + ENTRY.replace("  state: found\n", "");
    assertThat(FileTexts.updated(without, TWO))
        .contains("  state: found\n  decision: accept # sure\n");
    Extraction none = Made.article(TEXT, List.of(SLEEP));
    assertThat(FileTexts.updated(before, none))
        .contains("  state:   stale (the claim is no longer found)   # not mine\n");
  }

  @Test
  void whatTheTextNoLongerSaysIsStaleAndStays() {
    String before =
        FileTexts.updated("", TWO).replaceFirst("decision: pending", "decision: accept");
    List<String> other = List.of("Glenvar does nothing.", TEXT.get(1), TEXT.get(2));
    String after = FileTexts.updated(before, Made.article(other, List.of(SLEEP)));
    assertThat(after)
        .isEqualTo(
            before.replaceFirst(
                "state: found", "state: stale (the quote is no longer in the text)"));
    assertThat(FileTexts.updated(after, TWO)).as("it is found again").isEqualTo(before);
  }

  @Test
  void oneEntryForTheSameWordsTwiceAndTwoForYesAndNo() {
    List<String> text = List.of("They say glenvar eases pain.", "Some say glenvar eases pain.");
    Said first = Said.of(0, "glenvar", "decreases", "pain");
    Said second = Said.of(1, "glenvar", "decreases", "pain");
    String both = FileTexts.updated("", Made.article(text, List.of(first, second)));
    assertThat(FileTexts.read(both).entries()).hasSize(1);
    assertThat(both).contains("also: [\"Some say glenvar eases pain.\"]");
    String denied =
        FileTexts.updated("", Made.article(text, List.of(first, second.with(Polarity.NEGATED))));
    assertThat(FileTexts.read(denied).entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claims: []\n",
        "claims: [{decision: accept}]\n",
        "{claims: }",
        "claims: text\n",
        "article: other\nclaims:\n",
        "- a\n- b\n",
        "nothing: here\n"
      })
  void aFormWithoutAPlaceIsRefused(String text) {
    assertThatThrownBy(() -> FileTexts.updated(text, TWO))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_REVIEW);
              assertThat(e.problem().place()).startsWith("glenvar.yaml");
            });
  }

  @Test
  void commentsAloneAreKeptAboveTheNewBeginning() {
    String after = FileTexts.updated("# only this", TWO);
    assertThat(after).startsWith("# only this\n# What people say");
    assertThat(FileTexts.read(after).entries()).hasSize(2);
  }

  @Test
  void wordsOfAnyKindSurviveTheWayIntoTheFile() {
    List<String> odd =
        List.of(
            "no: \\ # & *x \"y\" - [z] {w} \u0007\u2028\u200B\uFFFE \uD83D\uDE34 %t eases 'pain'.");
    Extraction found =
        Made.article(odd, List.of(Said.of(0, odd.get(0).substring(0, 30), "decreases", "'pain'")));
    String text = FileTexts.updated("", found);
    assertThat(text).doesNotContain("\u0007", "\u2028", "\u200B");
    assertThat(FileTexts.updated(text, found)).isEqualTo(text).contains("state: found");
  }
}
