package org.claimtrace.cli.source;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrace.cli.session.Session;
import org.claimtrace.extract.propose.RefusalReason;
import org.claimtrace.extract.propose.chat.Answer;
import org.claimtrace.extract.propose.chat.Answer.Loss;
import org.claimtrace.extract.propose.chat.Budget;
import org.claimtrace.extract.propose.chat.Chat;
import org.claimtrace.extract.propose.model.ProposalReport;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;

/** Counts what became of a model's proposals, and tells it on standard error. */
final class ProposalTally implements ProposalReport {
  private final Session session;
  private final Chat chat;
  private final Budget budget;
  private final Map<RefusalReason, Integer> reasons = new EnumMap<>(RefusalReason.class);
  private final Set<Loss> toldOnce = EnumSet.noneOf(Loss.class);
  private int taken;
  private int batches;

  ProposalTally(Session session, Chat chat, Budget budget) {
    this.session = session;
    this.chat = chat;
    this.budget = budget;
  }

  @Override
  public void taken() {
    taken++;
  }

  @Override
  public void refused(RefusalReason reason, String words) {
    reasons.merge(reason, 1, Integer::sum);
    if (session.verbose()) {
      session.note("refused: " + reason.label() + ": " + words);
    }
  }

  @Override
  public void lost(String place, Answer.Lost lost) {
    batches++;
    boolean once = lost.loss() == Loss.BUDGET || lost.loss() == Loss.KEY_REPEATED;
    if (once && !toldOnce.add(lost.loss())) {
      return;
    }
    session.warn(new Problem(ErrorCode.PROPOSALS_LOST, place, lost.words(), remedy(lost.loss())));
  }

  private static String remedy(Loss loss) {
    return switch (loss) {
      case BUDGET -> "The rest is not asked; run again, or give more with --max-calls.";
      case KEY_REPEATED -> "Nothing of it was kept; change the key, and trust another server.";
      default -> "Run again; what was answered is not asked again.";
    };
  }

  void tell() {
    int refused = reasons.values().stream().mapToInt(Integer::intValue).sum();
    String why =
        reasons.entrySet().stream()
            .map(entry -> entry.getKey().label() + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
    session.note(
        "Proposals: "
            + taken
            + " taken, "
            + refused
            + " refused"
            + (refused == 0 ? "" : why)
            + "; "
            + budget.made()
            + " calls, "
            + chat.remembered()
            + " answers from the cache"
            + (batches == 0 ? "" : ", " + batches + " batches lost"));
  }
}
