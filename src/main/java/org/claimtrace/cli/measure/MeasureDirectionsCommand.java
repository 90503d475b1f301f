package org.claimtrace.cli.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.cli.source.DocumentRun;
import org.claimtrace.eval.text.Decimals;
import org.claimtrace.eval.trial.DirectionAnswer;
import org.claimtrace.eval.trial.DirectionGold;
import org.claimtrace.eval.trial.DirectionScore;
import org.claimtrace.eval.trial.DirectionTask;
import org.claimtrace.eval.trial.Label;
import org.claimtrace.eval.trial.Pmcid;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.extract.trial.direction.DirectionFinding;
import org.claimtrace.extract.trial.direction.DirectionFinding.Told;
import org.claimtrace.extract.trial.direction.DirectionFinding.Untold;
import org.claimtrace.extract.trial.direction.Directions;
import org.claimtrace.extract.trial.direction.Question;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.lexicon.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure directions}: which way outcomes went, the evidence given. */
@Command(
    name = "directions",
    description = {
      "Tells which way each outcome went, by the span that an annotator gave as evidence, and",
      "compares with the annotator's label (Evidence Inference 2.0). Silence counts as no",
      "significant difference. A half is every other article, by number.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace measure directions --prompts prompts.csv.gz --annotations annotations.csv.gz",
      "  claimtrace measure directions --prompts p.csv --annotations a.csv trials.tar.gz --errors",
    })
public final class MeasureDirectionsCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "JATS",
      arity = "0..*",
      description = "The trials' articles, which tell what their arms are called.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--prompts", paramLabel = "FILE", required = true, description = "Prompts (CSV).")
  private Path prompts = Path.of("");

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      required = true,
      description = "Annotations (CSV).")
  private Path annotations = Path.of("");

  @Option(names = "--errors", description = "Show each wrong answer.")
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
  public MeasureDirectionsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Figures.require(format);
    List<DirectionTask> tasks = DirectionGold.read(prompts, annotations);
    Directions directions = new Directions(TrialWords.read(session.workshop().home()));
    Map<String, Document> documents = documents();
    List<DirectionAnswer> answers = new ArrayList<>();
    for (DirectionTask task : tasks) {
      answers.add(answer(task, directions, documents));
    }
    session.terminal().print(figures(answers).written(format));
    if (errors) {
      session.terminal().print(wrong(answers));
    }
    return ErrorCode.Exit.FINE;
  }

  private Map<String, Document> documents() {
    Map<String, Document> documents = new HashMap<>();
    if (!names.isEmpty()) {
      DocumentRun run = new DocumentRun(session, ArticleNames.inputs(names, null));
      while (run.hasNext()) {
        Document document = run.next();
        if (MeasureSamplesCommand.isXml(document)) {
          documents.put(Pmcid.of(MeasureSamplesCommand.pmcid(document)), document);
        }
      }
    }
    return documents;
  }

  private static DirectionAnswer answer(
      DirectionTask task, Directions directions, Map<String, Document> documents) {
    Question question = Question.of(task.outcome(), task.intervention(), task.comparator());
    Document document = documents.get(task.pmcid());
    DirectionFinding finding =
        directions.of(
            Words.of(task.evidence()),
            document == null ? question : directions.named(question, document));
    if (finding instanceof Told told) {
      Label label =
          switch (told.direction()) {
            case INCREASED -> Label.INCREASED;
            case DECREASED -> Label.DECREASED;
            case NO_DIFFERENCE -> Label.SAME;
          };
      return new DirectionAnswer(task, Optional.of(label), told.basis());
    }
    return new DirectionAnswer(task, Optional.empty(), ((Untold) finding).reason());
  }

  private static Figures figures(List<DirectionAnswer> answers) {
    return new Figures(
        List.of(
            "of", "answers", "told", "right if told", "right", "F1 -", "F1 0", "F1 +", "macro F1"),
        DirectionScore.halves(answers).stream().map(MeasureDirectionsCommand::cells).toList());
  }

  private static List<String> cells(DirectionScore score) {
    return List.of(
        score.of(),
        Integer.toString(score.answers().size()),
        Decimals.fixed(score.answered(), 3),
        Decimals.fixed(score.rightIfAnswered(), 3),
        Decimals.fixed(score.accuracy(), 3),
        Decimals.fixed(score.f1(Label.DECREASED), 3),
        Decimals.fixed(score.f1(Label.SAME), 3),
        Decimals.fixed(score.f1(Label.INCREASED), 3),
        Decimals.fixed(score.macroF1(), 3));
  }

  private static String wrong(List<DirectionAnswer> answers) {
    StringBuilder text = new StringBuilder();
    for (DirectionAnswer answer : answers) {
      if (!answer.right()) {
        DirectionTask task = answer.task();
        text.append('\n').append(task.pmcid()).append("  gold ").append(task.label().words());
        text.append("  found ").append(answer.found().map(Label::words).orElse("nothing"));
        text.append(" (").append(answer.why()).append(")\n    ").append(task.outcome());
        text.append(" | ").append(task.intervention()).append(" | ").append(task.comparator());
        text.append("\n    ").append(task.evidence().strip().replaceAll("\\s+", " ")).append('\n');
      }
    }
    return text.toString();
  }
}
