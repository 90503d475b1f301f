package org.claimtrace.eval.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimtrace.eval.text.Folding;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** Checks that gold quotes are the article's words: a wrong quote can never be matched. */
public final class GoldQuotes {
  private GoldQuotes() {}

  /**
   * Refuses gold whose quote does not stand in its article. White space does not count.
   *
   * @param gold gold rows
   * @param textOf an article's whole text by its name; empty for articles that are not at hand,
   *     whose rows are not checked
   * @throws ProblemException {@code BAD_GOLD} for the first row whose quote is not there, or not as
   *     often as its {@code #n} says
   */
  public static void check(List<GoldClaim> gold, Function<String, Optional<String>> textOf) {
    Map<String, Optional<String>> texts = new HashMap<>();
    for (GoldClaim claim : gold) {
      texts
          .computeIfAbsent(claim.article(), name -> textOf.apply(name).map(Folding::space))
          .ifPresent(text -> check(claim, text));
    }
  }

  private static void check(GoldClaim claim, String text) {
    int at = -1;
    for (int i = 0; i < claim.occurrence(); i++) {
      at = text.indexOf(claim.words(), at + 1);
      if (at < 0) {
        throw new ProblemException(
            ErrorCode.BAD_GOLD,
            claim.source().toString(),
            "quote not found in article " + claim.article() + ": " + claim.quote(),
            i == 0
                ? "Copy the quote from the article, character by character."
                : "The quote stands there " + i + " times; lower its number.");
      }
    }
  }
}
