package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.extract.line.Lines;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.model.claim.Silent.Reason;

/** Tells of the sentences of an article that no claim is taken from although they are its text. */
public final class Unsearched {
  private Unsearched() {}

  /**
   * What a reader of the claims should know.
   *
   * @param found what was found in an article
   * @return a warning for each reason, with the number of sentences and the place of the first
   */
  public static List<Problem> warnings(Extraction found) {
    Map<Reason, List<Silent>> byReason = new EnumMap<>(Reason.class);
    for (Silent silent : found.silents()) {
      if (isTold(silent.reason())) {
        byReason.computeIfAbsent(silent.reason(), key -> new ArrayList<>()).add(silent);
      }
    }
    List<Problem> warnings = new ArrayList<>();
    byReason.forEach((reason, silents) -> warnings.add(warning(found, reason, silents)));
    return warnings;
  }

  private static boolean isTold(Reason reason) {
    return switch (reason) {
      case TOO_LONG, NOT_ENGLISH, TORN, NUMBERS, TOO_MANY_CLAIMS -> true;
      default -> false;
    };
  }

  private static Problem warning(Extraction found, Reason reason, List<Silent> silents) {
    Span first = silents.get(0).sentence().span();
    int count = silents.size();
    return new Problem(
        reason == Reason.NOT_ENGLISH ? ErrorCode.NOT_ENGLISH : ErrorCode.NOT_SEARCHED,
        found.document().id() + "#char=" + first.start() + "," + first.end(),
        "no claim is taken from "
            + count
            + (count == 1 ? " sentence: " : " sentences: ")
            + text(reason),
        reason == Reason.NOT_ENGLISH
            ? "Give an article in English."
            : "Look at the place, and give a cleaner text if it matters.");
  }

  /** A reason in words. */
  static String text(Reason reason) {
    return switch (reason) {
      case TOO_LONG -> "longer than " + Lines.LONGEST + " words";
      case NOT_ENGLISH -> "hardly a word that every English text has; another language, or a list";
      case TORN -> "torn into single letters";
      case NUMBERS -> "numbers for the most part, or a table's rows";
      case TOO_MANY_CLAIMS -> "more than " + Extractor.MOST_CLAIMS + " claims would come of one";
      default -> "no running text";
    };
  }
}
