package org.claimtrace.cli.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.cli.source.DocumentRun;
import org.claimtrace.eval.text.Decimals;
import org.claimtrace.eval.trial.DirectionGold;
import org.claimtrace.eval.trial.DirectionTask;
import org.claimtrace.eval.trial.Halves;
import org.claimtrace.eval.trial.Label;
import org.claimtrace.eval.trial.OutcomeAnswer;
import org.claimtrace.eval.trial.OutcomeReader;
import org.claimtrace.eval.trial.OutcomeScore;
import org.claimtrace.eval.trial.Pmcid;
import org.claimtrace.extract.trial.size.Abstracts;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.article.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure outcomes}: what the extractor finds of trials' outcomes in their abstracts. */
@Command(
    name = "outcomes",
    description = {
      "Extracts the claims of each trial's abstract and asks whether one of them, in a sentence of",
      "the annotator's evidence, names the outcome and tells which way it went (Evidence Inference",
      "2.0). Prompts whose evidence stands outside the abstract are left out. A half is every",
      "other article, by number, as in measure directions.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace measure outcomes --prompts p.csv --annotations a.csv trials.tar.gz",
      "  claimtrace measure outcomes --prompts p.csv --annotations a.csv trials.tar.gz --errors",
    })
public final class MeasureOutcomesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "JATS", arity = "1..*", description = "The trials' articles.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--prompts", paramLabel = "FILE", required = true, description = "Prompts (CSV).")
  private Path prompts = Path.of("");

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      required = true,
      description = "Annotations (CSV).")
  private Path annotations = Path.of("");

  @Option(
      names = "--errors",
      description = "Show what was missed or wrong in the first half; the second stays unread.")
  private boolean errors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), tsv, json.")
  private String format = "table";

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public MeasureOutcomesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Figures.require(format);
    List<DirectionTask> tasks = DirectionGold.read(prompts, annotations);
    Set<String> first = Halves.first(tasks.stream().map(DirectionTask::pmcid).toList());
    List<OutcomeAnswer> answers = answers(tasks);
    session.terminal().print(figures(OutcomeScore.halves(answers, first)).written(format));
    if (errors) {
      session.terminal().print(wrong(answers, first));
    }
    return ErrorCode.Exit.FINE;
  }

  /** One for each prompt whose evidence stands in its abstract; of several annotations the best. */
  private List<OutcomeAnswer> answers(List<DirectionTask> tasks) {
    Map<String, List<DirectionTask>> byArticle =
        tasks.stream().collect(Collectors.groupingBy(DirectionTask::pmcid));
    List<OutcomeAnswer> answers = new ArrayList<>();
    DocumentRun run = new DocumentRun(session, ArticleNames.inputs(names, null));
    while (run.hasNext()) {
      Document document = run.next();
      if (MeasureSamplesCommand.isXml(document)) {
        String pmcid = Pmcid.of(MeasureSamplesCommand.pmcid(document));
        List<DirectionTask> asked = byArticle.getOrDefault(pmcid, List.of());
        if (!asked.isEmpty()) {
          answers.addAll(answers(document, asked));
        }
      }
    }
    return List.copyOf(answers);
  }

  private List<OutcomeAnswer> answers(Document document, List<DirectionTask> asked) {
    OutcomeReader reader = new OutcomeReader(session.workshop().extract(Abstracts.only(document)));
    Map<List<String>, OutcomeAnswer> best = new LinkedHashMap<>();
    for (DirectionTask task : asked) {
      List<String> prompt = List.of(task.outcome(), task.intervention(), task.comparator());
      reader
          .answer(task)
          .ifPresent(answer -> best.merge(prompt, answer, MeasureOutcomesCommand::better));
    }
    return List.copyOf(best.values());
  }

  /** Annotators gave several places; the claims need to tell it at one of them. */
  private static OutcomeAnswer better(OutcomeAnswer one, OutcomeAnswer other) {
    return one.found().isPresent() ? one : other;
  }

  private static Figures figures(List<OutcomeScore> scores) {
    return new Figures(
        List.of("of", "prompts", "found", "found share", "right", "right if found"),
        scores.stream().map(MeasureOutcomesCommand::cells).toList());
  }

  private static List<String> cells(OutcomeScore score) {
    return List.of(
        score.of(),
        Integer.toString(score.prompts()),
        Integer.toString(score.found()),
        Decimals.fixed(score.foundShare(), 3),
        Integer.toString(score.right()),
        Decimals.fixed(score.rightShare(), 3));
  }

  private static String wrong(List<OutcomeAnswer> answers, Set<String> first) {
    StringBuilder text = new StringBuilder();
    for (OutcomeAnswer answer : answers) {
      DirectionTask task = answer.task();
      if (!answer.right() && first.contains(task.pmcid())) {
        text.append('\n').append(task.pmcid()).append("  gold ").append(task.label().words());
        text.append("  found ").append(answer.found().map(Label::words).orElse("nothing"));
        text.append("\n    ").append(task.outcome());
        text.append(" | ").append(task.intervention()).append(" | ").append(task.comparator());
        text.append("\n    ").append(task.evidence().strip().replaceAll("\\s+", " "));
        text.append("\n    ").append(answer.claims()).append('\n');
      }
    }
    return text.toString();
  }
}
