package org.claimtrace.cli.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.cli.source.DocumentRun;
import org.claimtrace.eval.text.Decimals;
import org.claimtrace.eval.trial.Pmcid;
import org.claimtrace.eval.trial.SizeAnswer;
import org.claimtrace.eval.trial.SizeGold;
import org.claimtrace.eval.trial.SizeTally;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.extract.trial.size.SampleSizes;
import org.claimtrace.extract.trial.size.SizeFinding;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Span;
import org.claimtrace.model.article.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure samples}: how many took part in a trial, by its abstract. */
@Command(
    name = "samples",
    description = {
      "Finds how many took part in each trial, by its abstract, and compares with gold. Coverage is",
      "of the trials that state a number, exactness of all answers.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace measure samples trials.tar.gz --gold docs/trial-sizes.tsv",
      "  claimtrace measure samples trials/*.nxml --gold docs/trial-sizes.tsv --errors",
    })
public final class MeasureSamplesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "JATS", arity = "1..*", description = "Files, folders, archives.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "Gold (TSV) with the columns pmcid, n; - where no number is stated.")
  private Path gold = Path.of("");

  @Option(
      names = "--first",
      paramLabel = "N",
      defaultValue = "40",
      description = "Count the first N trials, by number, apart from the others (default: 40).")
  private int first = 40;

  @Option(names = "--errors", description = "Show each wrong answer and each silence.")
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
  public MeasureSamplesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Figures.require(format);
    SortedMap<String, OptionalInt> sizes = SizeGold.read(gold);
    SampleSizes finder = new SampleSizes(TrialWords.read(session.workshop().home()));
    SortedMap<String, SizeAnswer> answers = new TreeMap<>(sizes.comparator());
    DocumentRun documents = new DocumentRun(session, ArticleNames.inputs(names, null));
    while (documents.hasNext()) {
      Document document = documents.next();
      String pmcid = Pmcid.of(pmcid(document));
      if (isXml(document) && sizes.containsKey(pmcid)) {
        answers.put(pmcid, answer(pmcid, sizes.get(pmcid), document, finder.of(document)));
      }
    }
    List<SizeAnswer> all = List.copyOf(answers.values());
    session.terminal().print(figures(all).written(format));
    if (errors) {
      session.terminal().print(wrong(all));
    }
    return ErrorCode.Exit.FINE;
  }

  /** Archives hold the same articles as plain text, in which nobody marks the abstract. */
  static boolean isXml(Document document) {
    return document.source().mediaType().contains("xml");
  }

  static String pmcid(Document document) {
    return document.publication().work().ids().pmcid().orElse(document.id().value());
  }

  private static SizeAnswer answer(
      String pmcid, OptionalInt size, Document document, SizeFinding finding) {
    if (finding instanceof SizeFinding.Stated stated) {
      Span place = stated.places().get(0);
      String sentence =
          document.sentences().stream()
              .filter(it -> it.span().contains(place))
              .findFirst()
              .map(document::textOf)
              .orElse("");
      return new SizeAnswer(
          pmcid, size, OptionalInt.of(stated.size()), stated.basis() + ": " + sentence);
    }
    SizeFinding.Unstated silence = (SizeFinding.Unstated) finding;
    return new SizeAnswer(pmcid, size, OptionalInt.empty(), silence.reason());
  }

  private Figures figures(List<SizeAnswer> answers) {
    return new Figures(
        List.of("of", "trials", "stated", "answered", "right", "wrong", "coverage", "exact"),
        SizeTally.of(answers, first).stream().map(MeasureSamplesCommand::cells).toList());
  }

  private static List<String> cells(SizeTally tally) {
    return List.of(
        tally.of(),
        Integer.toString(tally.trials()),
        Integer.toString(tally.stated()),
        Integer.toString(tally.answered()),
        Integer.toString(tally.right()),
        Integer.toString(tally.wrong()),
        Decimals.fixed(tally.coverage(), 3),
        Decimals.fixed(tally.exact(), 3));
  }

  private static String wrong(List<SizeAnswer> answers) {
    StringBuilder text = new StringBuilder();
    for (SizeAnswer answer : answers) {
      boolean missed = answer.gold().isPresent() && answer.found().isEmpty();
      if (answer.wrong() || missed) {
        text.append('\n').append(answer.pmcid());
        text.append("  gold ").append(number(answer.gold()));
        text.append("  found ").append(number(answer.found()));
        text.append("\n    ").append(answer.why()).append('\n');
      }
    }
    return text.toString();
  }

  private static String number(OptionalInt size) {
    return size.isPresent() ? Integer.toString(size.getAsInt()) : "-";
  }
}
