package org.claimtrace.cli.measure;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.ArticleInput;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.eval.reading.ReadingFigures;
import org.claimtrace.eval.reading.Soundness;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Document;
import org.claimtrace.read.ArticleStream;
import org.claimtrace.read.ReadOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code measure reading}: what articles are read into, each read twice and compared. */
@Command(
    name = "reading",
    description = "Reads articles twice, counts what they hold, and checks every offset.",
    footer = {"", "Examples:", "  claimtrace measure reading articles/ set.xml.gz"})
public final class MeasureReadingCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Map<String, Integer> failures = new TreeMap<>();
  private final Map<String, Integer> warnings = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private ReadingFigures figures = ReadingFigures.NONE;
  private long nanos;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Files, folders, globs, archives, sets.")
  private List<String> articles = new ArrayList<>();

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public MeasureReadingCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    for (ArticleInput input : ArticleNames.inputs(articles, null)) {
      measure(input);
    }
    session.progress(0, "");
    print(spec.commandLine().getOut());
    return faults.isEmpty() && failures.isEmpty() ? ErrorCode.Exit.FINE : ErrorCode.Exit.FINDINGS;
  }

  /** What cannot even be opened counts as one article that cannot be read. */
  private void measure(ArticleInput input) {
    try (ArticleStream once = input.open(session);
        ArticleStream again = input.open(session)) {
      while (measure(once, again)) {
        session.progress((int) figures.articles(), "articles read");
      }
    } catch (ProblemException e) {
      if (e.problem().code().exit() != ErrorCode.Exit.BAD_INPUT) {
        throw e;
      }
      fail(e);
    }
  }

  private void fail(ProblemException e) {
    failures.merge(e.problem().code().id(), 1, Integer::sum);
    session.note(e.problem().line());
  }

  private boolean measure(ArticleStream once, ArticleStream again) {
    long start = System.nanoTime();
    Optional<ReadOutcome> first = once.next();
    nanos += System.nanoTime() - start;
    Optional<ReadOutcome> second = again.next();
    if (first.isEmpty()) {
      return false;
    }
    if (first.get() instanceof ReadOutcome.Failed failed) {
      fail(failed.exception());
    } else if (first.get() instanceof ReadOutcome.Done done) {
      Document document = done.result().document();
      figures = figures.with(document);
      done.result().warnings().forEach(it -> warnings.merge(it.code().id(), 1, Integer::sum));
      faults.addAll(Soundness.faults(document));
      if (second.isPresent() && second.get() instanceof ReadOutcome.Done twin) {
        faults.addAll(Soundness.differences(document, twin.result().document()));
      } else {
        faults.add(document.id() + ": cannot be read a second time");
      }
    }
    return true;
  }

  private void print(PrintWriter out) {
    figures.lines().forEach(out::println);
    out.println("articles that could not be read\t" + failures);
    out.println("warnings\t" + warnings);
    out.println("offsets that do not hold\t" + faults.size());
    faults.stream().limit(SHOWN).forEach(fault -> out.println("  " + fault));
    out.printf(java.util.Locale.ROOT, "seconds of one reading\t%.1f%n", nanos / 1e9);
    out.flush();
  }
}
