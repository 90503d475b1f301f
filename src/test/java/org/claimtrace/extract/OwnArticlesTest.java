package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.claimtrace.eval.Evaluation;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own articles against their gold, which was made without knowing the rules. */
@Tag("slow")
class OwnArticlesTest {
  @ParameterizedTest
  @ValueSource(strings = {"selank-overview", "selank-pitch"})
  void theFiguresHold(String article) {
    Path data = Bench.HOME.resolve("data");
    Extraction extraction = Bench.extract(data.resolve("articles").resolve(article + ".md"));
    Evaluation figures = Bench.score(extraction, data.resolve("gold").resolve(article + ".tsv"));
    assertThat(figures.strict().total().f1()).as("strict F1").isGreaterThanOrEqualTo(0.85);
    assertThat(figures.relaxed().total().f1()).as("relaxed F1").isGreaterThanOrEqualTo(0.90);
  }

  @ParameterizedTest
  @ValueSource(strings = {"selank-overview", "selank-pitch"})
  void everyQuoteIsVerbatim(String article) {
    Extraction extraction = Bench.extract(Bench.HOME.resolve("data/articles/" + article + ".md"));
    assertThat(extraction.claims())
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              Claim.Place place = claim.place();
              assertThat(extraction.document().text().slice(place.quote().span()))
                  .isEqualTo(place.quote().text());
              assertThat(extraction.document().textOf(place.sentence()))
                  .contains(place.quote().text());
            });
  }
}
