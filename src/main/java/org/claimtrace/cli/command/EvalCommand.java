package org.claimtrace.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.FigureForm;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.SourceOptions;
import org.claimtrace.eval.ErrorsText;
import org.claimtrace.eval.Evaluation;
import org.claimtrace.eval.EvaluationRow;
import org.claimtrace.eval.EvaluationText;
import org.claimtrace.eval.Evaluator;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.input.GoldFile;
import org.claimtrace.eval.input.GoldQuotes;
import org.claimtrace.eval.input.SilentSentence;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval}: what is found, against gold. */
@Command(
    name = "eval",
    description = "Measures what is found in articles against gold annotations.",
    footer = {
      "",
      "Examples:",
      "  claimtrace eval --gold data/gold/my-article.tsv --per-predicate",
      "  claimtrace eval --gold gold/a.tsv --gold gold/b.tsv --articles articles/ --errors",
    })
public final class EvalCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      arity = "1..*",
      required = true,
      description = "Gold files (TSV).")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = {"--articles", "--article"},
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "The articles: files, folders, globs (default: data/articles).")
  private List<String> named = new ArrayList<>();

  @Parameters(paramLabel = "ARTICLE", arity = "0..*", description = "The same.")
  private List<String> more = new ArrayList<>();

  @Option(names = "--errors", description = "Show missed and false claims with their causes.")
  private boolean errors;

  @Option(names = "--per-article", description = "Figures for each article.")
  private boolean perArticle;

  @Option(names = "--per-predicate", description = "Figures for each predicate.")
  private boolean perPredicate;

  @Option(names = "--per-rule", description = "How often each rule is right.")
  private boolean perRule;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default), tsv, json; tsv and json hold all figures.")
  private String format = "text";

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public EvalCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    FigureForm form = FigureForm.of(format);
    List<GoldClaim> claims = GoldFile.readAll(gold);
    named.addAll(more);
    List<Extraction> extractions = SourceOptions.extractions(session, named, null);
    Evaluation evaluation = evaluate(claims, extractions);
    session.terminal().print(written(form, evaluation));
    return ErrorCode.Exit.FINE;
  }

  private static Evaluation evaluate(List<GoldClaim> gold, List<Extraction> extractions) {
    Map<String, String> texts = new HashMap<>();
    List<FoundClaim> found = new ArrayList<>();
    List<SilentSentence> silents = new ArrayList<>();
    for (Extraction extraction : extractions) {
      texts.put(extraction.document().id().value(), extraction.document().text().value());
      found.addAll(FoundClaim.allOf(extraction));
      silents.addAll(SilentSentence.allOf(extraction));
    }
    refuseMissing(gold, texts);
    GoldQuotes.check(gold, article -> Optional.ofNullable(texts.get(article)));
    return Evaluator.evaluate(gold, found, silents);
  }

  /** Gold of an article that is not there would count as missed, every claim of it. */
  private static void refuseMissing(List<GoldClaim> gold, Map<String, String> texts) {
    gold.stream()
        .filter(claim -> !texts.containsKey(claim.article()))
        .findFirst()
        .ifPresent(
            claim -> {
              throw new ProblemException(
                  ErrorCode.BAD_GOLD,
                  claim.source().toString(),
                  "gold speaks of the article "
                      + claim.article()
                      + ", which is not among those that were read",
                  "Name its file with --articles; the file's stem must be its id.");
            });
  }

  private String written(FigureForm form, Evaluation evaluation) {
    return form.write(text(evaluation), EvaluationRow.COLUMNS, EvaluationRow.of(evaluation));
  }

  private List<String> text(Evaluation evaluation) {
    List<String> lines = new ArrayList<>(EvaluationText.summary(evaluation));
    add(lines, perArticle, EvaluationText.articles(evaluation));
    add(lines, perPredicate, EvaluationText.predicates(evaluation));
    add(lines, perRule, EvaluationText.rules(evaluation));
    add(lines, errors, ErrorsText.of(evaluation.errors()));
    return lines;
  }

  private static void add(List<String> lines, boolean wanted, List<String> more) {
    if (wanted) {
      lines.add("");
      lines.addAll(more);
    }
  }
}
