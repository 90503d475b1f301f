package org.claimtrace.cli.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.FigureForm;
import org.claimtrace.cli.session.OutputFile;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.SourceOptions;
import org.claimtrace.eval.ErrorsText;
import org.claimtrace.eval.Evaluation;
import org.claimtrace.eval.EvaluationRow;
import org.claimtrace.eval.EvaluationText;
import org.claimtrace.eval.Evaluator;
import org.claimtrace.eval.input.Compared;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.input.GoldDoubts;
import org.claimtrace.eval.input.GoldFile;
import org.claimtrace.eval.score.PrecisionTable;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "  claimtrace eval --gold gold/a.tsv gold/b.tsv --articles a/ b/ --part tune --errors",
      "  claimtrace eval --gold gold/*.tsv --articles articles/ --split by-article",
      "  claimtrace eval --gold gold/*.tsv --articles articles/ --part tune --write-bands p.tsv",
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

  @Mixin private PartOptions parts = new PartOptions();

  @Option(names = "--errors", description = "Show missed and false claims with their causes.")
  private boolean errors;

  @Option(names = "--per-article", description = "Figures for each article.")
  private boolean perArticle;

  @Option(names = "--per-predicate", description = "Figures for each predicate.")
  private boolean perPredicate;

  @Option(names = "--per-rule", description = "How often each rule is right.")
  private boolean perRule;

  @Option(
      names = "--write-bands",
      paramLabel = "FILE",
      description = "Write how often each rule was right, for data/rules/precision.tsv.")
  private @Nullable Path bands;

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
  public Integer call() throws IOException {
    FigureForm form = FigureForm.of(format);
    parts.check();
    if (bands != null && parts.apart()) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--write-bands",
          "the bands of several parts do not go into one file",
          "Name one part with --part in place of --split.");
    }
    List<GoldClaim> claims = GoldFile.readAll(gold).stream().filter(parts.wanted(session)).toList();
    GoldDoubts.of(claims, session.workshop().predicateNames()).forEach(session::warn);
    named.addAll(more);
    Compared all = Compared.of(claims, SourceOptions.extractions(session, named, null));
    Map<String, Evaluation> evaluations = new LinkedHashMap<>();
    parts.of(session, all).forEach((part, some) -> evaluations.put(part, Evaluator.evaluate(some)));
    session.terminal().print(parts.apart() ? apart(form, evaluations) : whole(form, evaluations));
    if (bands != null) {
      byte[] table =
          PrecisionTable.of(Evaluator.evaluate(all).rules()).getBytes(StandardCharsets.UTF_8);
      OutputFile.write(bands, session.terminal(), out -> out.write(table));
    }
    return ErrorCode.Exit.FINE;
  }

  private String whole(FigureForm form, Map<String, Evaluation> evaluations) {
    Evaluation evaluation = evaluations.values().iterator().next();
    return form.write(text(evaluation), EvaluationRow.COLUMNS, EvaluationRow.of(evaluation));
  }

  private String apart(FigureForm form, Map<String, Evaluation> evaluations) {
    List<String> lines = new ArrayList<>();
    List<PartRow> rows = new ArrayList<>();
    evaluations.forEach(
        (part, evaluation) -> {
          if (!lines.isEmpty()) {
            lines.add("");
          }
          lines.add("== " + part);
          lines.addAll(text(evaluation));
          EvaluationRow.of(evaluation).forEach(row -> rows.add(new PartRow(part, row)));
        });
    return form.write(lines, PartRow.columns(), rows);
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
