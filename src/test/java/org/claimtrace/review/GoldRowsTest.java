package org.claimtrace.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.eval.input.GoldFile;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Study;
import org.claimtrace.review.Made.Said;
import org.junit.jupiter.api.Test;

/** Rows as the annotation guideline wants them. */
class GoldRowsTest {
  @Test
  void theColumnsAreThoseThatEvalReads() {
    assertThat(GoldRows.COLUMNS).isEqualTo(GoldFile.COLUMNS);
  }

  @Test
  void aRowSaysWhatTheClaimSays() {
    List<String> text = List.of("The trial\thad 84\npatients.", "Glenvar may not ease pain.");
    Said pain =
        Said.of(1, "Glenvar", "decreases", "pain")
            .with(Polarity.NEGATED)
            .with(Modality.HEDGED)
            .withTier(null);
    Extraction found =
        Made.article(text, List.of(Said.of(0, "The trial", "sampleSize", "84"), pain));
    assertThat(GoldRows.of(found))
        .containsExactly(
            List.of(
                "glenvar",
                "The trial had 84",
                "study:2011",
                "sampleSize",
                "84",
                "affirmed",
                "asserted",
                "pmid:99000001",
                "clinical"),
            List.of(
                "glenvar",
                "Glenvar may not ease pain",
                "Glenvar",
                "decreases",
                "pain",
                "negated",
                "hedged",
                "-",
                "-"));
  }

  @Test
  void wordsThatStandTwiceAreNumbered() {
    List<String> text =
        List.of("Glenvar eases pain.", "Glenvar eases pain.", "Glenvar eases pain #2.");
    List<Said> said =
        List.of(
            Said.of(0, "Glenvar", "decreases", "pain"),
            Said.of(1, "Glenvar", "decreases", "pain"),
            Said.of(2, "Glenvar", "decreases", "pain #2"));
    assertThat(GoldRows.of(Made.article(text, said)))
        .extracting(row -> row.get(1))
        .containsExactly("Glenvar eases pain#1", "Glenvar eases pain#2", "Glenvar eases pain #2#1");
  }

  @Test
  void studiesOfOneKeyHaveTwoNamesAndAssociationsNoRow() {
    List<String> text = List.of("The trial had 84 patients.", "Glenvar goes with sleep.");
    Extraction found =
        Made.article(
            text,
            List.of(
                Said.of(0, "The trial", "sampleSize", "84"),
                Said.of(1, "Glenvar", "associatedWith", "sleep")));
    Extraction two =
        new Extraction(
            found.document(),
            List.of(Made.TRIAL, new Study("2011-2", "2011", "another", List.of())),
            List.of(),
            found.claims(),
            List.of());
    assertThat(GoldRows.of(two))
        .singleElement()
        .satisfies(row -> assertThat(row.get(2)).isEqualTo("study:2011-1"));
  }
}
