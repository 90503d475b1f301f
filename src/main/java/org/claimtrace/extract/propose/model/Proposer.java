package org.claimtrace.extract.propose.model;

import java.util.Optional;
import org.claimtrace.extract.propose.ProposalCheck;
import org.claimtrace.extract.propose.RefusalReason;
import org.claimtrace.extract.propose.Suggestion;
import org.claimtrace.extract.propose.SuggestionCheck;
import org.claimtrace.extract.propose.Verdict;
import org.claimtrace.extract.propose.chat.Answer;
import org.claimtrace.extract.propose.chat.Answer.Loss;
import org.claimtrace.extract.propose.chat.Chat;
import org.claimtrace.extract.syntax.Grammar;
import org.claimtrace.model.claim.Extraction;

/** Adds to the rules' claims what a language model proposes and what holds. */
public final class Proposer {
  private static final int TOLD = 200;

  private final Chat chat;
  private final Prompt prompt;
  private final String extractor;
  private final ProposalCheck check;
  private final Grammar grammar;

  /**
   * Sets up.
   *
   * @param chat asks the model
   * @param prompt what it is told to do
   * @param model the model's name
   * @param check what claim records are held against
   * @param grammar tells parts of speech
   */
  public Proposer(Chat chat, Prompt prompt, String model, ProposalCheck check, Grammar grammar) {
    this.chat = chat;
    this.prompt = prompt;
    this.extractor = extractor(model) + "/prompt-" + prompt.hash();
    this.check = check;
    this.grammar = grammar;
  }

  /**
   * The name of a model as an extractor: what no name of an extractor may hold becomes a hyphen.
   *
   * @param model the model's name
   * @return as {@code proposer/qwen3:8b}
   */
  static String extractor(String model) {
    String name = model.replaceAll("[^A-Za-z0-9._:-]+", "-").replaceFirst("^[._:-]+", "");
    return "proposer/"
        + (name.isEmpty() ? "model" : name.substring(0, Math.min(100, name.length())));
  }

  /**
   * Asks about all of an article's running text.
   *
   * @param found what the rules found in it
   * @param report is told what becomes of the proposals
   * @return the rules' claims and the new ones, which are pending, in order of their place
   */
  public Extraction add(Extraction found, ProposalReport report) {
    SuggestionCheck checked = new SuggestionCheck(check, grammar, found, extractor);
    for (Batch batch : Batch.of(found)) {
      Answer answer = chat.ask(prompt.text(), batch.text());
      Optional<AnswerForm> form =
          answer instanceof Answer.Said said ? AnswerForm.read(said.text()) : Optional.empty();
      if (form.isPresent()) {
        chat.keep(prompt.text(), batch.text(), (Answer.Said) answer);
        hear(form.get(), checked, report);
      } else {
        report.lost(
            found.document().id() + ", sentences " + batch.first() + "-" + batch.last(),
            answer instanceof Answer.Lost lost
                ? lost
                : new Answer.Lost(Loss.MALFORMED, "the model's answer is not the JSON asked for"));
      }
    }
    return checked.extraction();
  }

  private static void hear(AnswerForm form, SuggestionCheck checked, ProposalReport report) {
    for (int i = 0; i < form.malformed(); i++) {
      report.refused(RefusalReason.BAD_FORM, "a part is missing or of the wrong type");
    }
    for (Suggestion suggestion : form.suggestions()) {
      Verdict verdict = checked.of(suggestion);
      if (verdict instanceof Verdict.Refused refused) {
        report.refused(
            refused.reason(),
            "sentence " + suggestion.sentence() + ": " + printable(refused.words()));
      } else {
        report.taken();
      }
    }
  }

  /** A model's words may hold what makes terminals do things. */
  private static String printable(String words) {
    String line = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ");
    return line.length() > TOLD ? line.substring(0, TOLD) + "…" : line;
  }
}
