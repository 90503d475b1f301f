package org.claimtrace.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimtrace.extract.line.Known;
import org.claimtrace.extract.rule.RuleFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped table of headings. */
class PartHeadingsTest {
  private static final PartHeadings HEADINGS =
      new PartHeadings(RuleFiles.cues(Known.RULES, "abstractParts"));

  @ParameterizedTest
  @CsvSource({
    "Background:, BACKGROUND",
    "INTRODUCTION, BACKGROUND",
    "Objectives, AIM",
    "Aims, AIM",
    "Patients and Methods, METHOD",
    "Methods/Design, METHOD",
    "Main outcome measures, METHOD",
    "Results, FINDING",
    "Conclusions/Significance, CONCLUSION",
  })
  void aHeadingTellsItsPart(String heading, Part part) {
    assertThat(HEADINGS.part(heading)).contains(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Setting",
        "Trial registration",
        "Methods and findings",
        "Funding",
        "Results and discussion"
      })
  void noPartOrTwoTellNothing(String heading) {
    assertThat(HEADINGS.part(heading)).isEmpty();
  }
}
