package org.claimtrace.extract.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrace.extract.line.Known;
import org.claimtrace.extract.line.Tagged;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Study;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studies that a sentence names by year and journal or author, and the reference list holds. */
class NamedWorksTest {
  /** All works here are made up; a dash stands for no identification. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/DT 2018/CD study/NN in/IN Protein/NNP and/CC Peptide/NNP Tales/NNPS shows/VBZ relief/NN|11",
        "A/DT 2018/CD study/NN in/IN the/DT Journal/NNP of/IN Odd/NNP Metals/NNPS shows/VBZ relief/NN|12",
        "A/DT 2018/CD study/NN in/IN Odd/NNP Metals/NNPS shows/VBZ relief/NN|-",
        "A/DT 2017/CD study/NN in/IN Protein/NNP and/CC Peptide/NNP Tales/NNPS shows/VBZ relief/NN|-",
        "A/DT 2018/CD study/NN in/IN rats/NNS shows/VBZ relief/NN|-",
        "A/DT 2018/CD study/NN in/IN the/DT Journal/NNP of/IN Odd/NNP Metals/NNPS Research/NNP|-",
        "In/IN a/DT 2012/CD trial/NN by/IN Doe/NNP relief/NN came/VBD|13",
        "In/IN a/DT 2012/CD trial/NN by/IN Poe/NNP relief/NN came/VBD|-",
        // two works of one year and journal
        "A/DT 2019/CD study/NN in/IN Protein/NNP and/CC Peptide/NNP Tales/NNPS shows/VBZ relief/NN|-",
      })
  void identifiesStudiesByYearAndJournalOrAuthor(String sentence, String pmid) {
    Tagged article =
        new Tagged()
            .paragraph(sentence)
            .work("11", "Roe", "Protein Pept Tales", 2018)
            .work("12", "Poe", "J Odd Met", 2018)
            .work("13", "Doe", "J Odd Met", 2012)
            .work("14", "Doe", "Protein Pept Tales", 2019)
            .work("15", "Roe", "Protein Pept Tales", 2019);

    List<Study.Identity> identities =
        studies(article).stream().flatMap(s -> s.identities().stream()).toList();

    assertThat(identities.stream().map(Study.Identity::value))
        .isEqualTo(pmid.equals("-") ? List.of() : List.of(pmid));
    assertThat(identities).allMatch(identity -> identity.basis() == Basis.SAME_SENTENCE);
  }

  private static List<Study> studies(Tagged article) {
    return Studies.of(
            article.document(),
            article.lines(),
            List.of(),
            sentence -> false,
            StudiesTest.CUES,
            Known.LISTS)
        .all();
  }
}
