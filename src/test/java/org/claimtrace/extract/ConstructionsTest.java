package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.model.claim.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One way of saying things a row: exactly these claims are made, with the shipped rules. */
class ConstructionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // lists
        "Diazepam reduced pain, nausea, and insomnia.|diazepam decreases pain; diazepam decreases nausea; diazepam decreases insomnia",
        "Symptoms of migraine include headache, nausea, vomiting, and dizziness.|migraine causes headache; migraine causes nausea; migraine causes vomiting; migraine causes dizziness",
        // what stands in brackets is set aside
        "Diazepam (10 mg twice daily) reduced pain.|diazepam decreases pain",
        // two clauses have two subjects
        "Diazepam reduced pain and Selank improved memory.|diazepam decreases pain; Selank increases memory",
        "Selank, which was developed in Russia, reduces anxiety.|Selank developedIn Russia; Selank decreases anxiety",
        "In mice, diazepam led to fatigue.|diazepam causes fatigue",
        // what is denied, and of whom
        "Diazepam but not Selank reduced pain.|diazepam decreases pain; not Selank decreases pain",
        "Diazepam did not reduce pain or improve sleep.|not diazepam decreases pain; not diazepam increases sleep",
        "Neither diazepam nor Selank reduced pain.|not diazepam decreases pain; not Selank decreases pain",
        "Pain fell after diazepam but not after Selank.|diazepam decreases pain",
        // who did it
        "Using diazepam in weekly visits reduced pain.|diazepam decreases pain",
        "The reduction of anxiety by Selank was small.|Selank decreases anxiety",
        "The treatment of insomnia caused by caffeine is hard.|caffeine causes insomnia",
        // what is only looked at
        "Several trials evaluated the role of diazepam in lowering pain.|diazepam studiedFor pain",
        // hyphens make one word
        "Less-controlled diabetes was seen with diazepam.|",
        // short forms, either way round, of Greek letters too
        "CBT (cognitive behavioural therapy) reduced pain.|cognitive behavioural therapy decreases pain",
        "β-Zorvalin (BZ) is old. BZ reduced pain.|β-zorvalin decreases pain",
      })
  void saysWhatTheSentenceSays(String text, String expected) {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split("; "));
    assertThat(
            Bench.extract(text).claims().stream()
                .map(
                    claim ->
                        (claim.stance().polarity() == Polarity.NEGATED ? "not " : "")
                            + Bench.statement(claim).replace(" | ", " "))
                .toList())
        .containsExactlyInAnyOrderElementsOf(wanted);
  }
}
