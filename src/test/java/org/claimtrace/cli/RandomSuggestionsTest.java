package org.claimtrace.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.extract.propose.Suggestion;
import org.claimtrace.extract.propose.SuggestionCheck;
import org.claimtrace.extract.propose.Verdict;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.Test;

/** Thousands of proposals by a model that throws dice: whatever is taken keeps the promises. */
class RandomSuggestionsTest {
  private static final String ARTICLE =
      """
      # Zorvalin \uD83D\uDE34

      In 48 adults, zorvalin wibbled muscle tension [1]. It wibbled tooth pain. Zorvalin did not \
      wibble nausea. Zorvalin may wibble jaw pain. Glenvar wibbled ear pain but not eye pain.

      Toe pain was wibbled by zorvalin. Zorvalin reduced headache frequency by 12.5 points.

      ## References

      1. Nordin A, Vale B. Zorvalin in adults. J Made Up Sci. 2011;4:11. PMID: 99000001
      """;

  private static final Workshop WORKSHOP = new Workshop(Cli.BASE);
  private static final List<String> PREDICATES =
      WORKSHOP.knowledge().predicates().keySet().stream().sorted().toList();

  private final Random dice = new Random(4711);

  @Test
  void whateverIsTakenIsInTheArticlesWords() {
    Extraction found =
        WORKSHOP.extract(
            Articles.read("zorvalin.md", ARTICLE.getBytes(UTF_8), Optional.empty()).document());
    SuggestionCheck check =
        new SuggestionCheck(
            WORKSHOP.proposalCheck(), WORKSHOP.grammar(), found, "proposer/dice/prompt-0");
    List<Claim> taken = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      if (check.of(suggestion(found)) instanceof Verdict.Taken verdict) {
        taken.add(verdict.claim());
      }
    }
    assertThat(taken).as("some of it is even true").isNotEmpty().allSatisfy(c -> holds(found, c));
    assertThat(check.extraction().claims()).containsAll(found.claims()).containsAll(taken);
  }

  private static void holds(Extraction found, Claim claim) {
    var text = found.document().text();
    var quote = claim.place().quote();
    assertThat(text.slice(quote.span())).isEqualTo(quote.text());
    assertThat(quote.span().contains(claim.statement().object().mention().span())).isTrue();
    assertThat(quote.span().contains(claim.statement().subject().mention().span())).isTrue();
    assertThat(quote.span().contains(claim.place().trigger().span())).isTrue();
    assertThat(claim.origin().review()).isEqualTo(ReviewStatus.PENDING);
    String sentence = found.document().textOf(claim.place().sentence());
    if (sentence.contains("did not")) {
      assertThat(claim.stance().polarity()).isNotEqualTo(Polarity.AFFIRMED);
    }
    if (sentence.contains("may")) {
      assertThat(claim.isAsserted()).isFalse();
    }
  }

  private Suggestion suggestion(Extraction found) {
    List<Sentence> sentences = found.document().sentences();
    Sentence sentence = sentences.get(dice.nextInt(sentences.size()));
    List<String> words = List.of(found.document().textOf(sentence).split(" ", -1));
    String quote = dice.nextInt(3) == 0 ? String.join(" ", words) : part(words, words.size());
    List<String> inside = List.of(quote.split(" ", -1));
    return new Suggestion(
        sentence.index(),
        quote,
        part(inside, 2),
        dice.nextInt(3) == 0 ? Optional.of("zorvalin") : Optional.empty(),
        dice.nextInt(9) == 0 ? Optional.of("[1]") : Optional.empty(),
        dice.nextBoolean() ? "decreases" : PREDICATES.get(dice.nextInt(PREDICATES.size())),
        part(inside, 1),
        part(inside, 3),
        List.of(),
        dice.nextInt(3) == 0 ? "negated" : "affirmed",
        List.of("asserted", "reported", "hedged").get(dice.nextInt(3)));
  }

  private String part(List<String> words, int most) {
    int from = dice.nextInt(words.size());
    int to = Math.min(words.size(), from + 1 + dice.nextInt(most));
    return String.join(" ", words.subList(from, to));
  }
}
