package org.claimtrace.cli.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.cli.source.ArticleInput;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.eval.speed.Round;
import org.claimtrace.eval.speed.Stage;
import org.claimtrace.eval.speed.StageClock;
import org.claimtrace.extract.Extractor;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.rdf.Prefixes;
import org.claimtrace.rdf.TextPolicy;
import org.claimtrace.rdf.write.Formats;
import org.claimtrace.read.ArticleStream;
import org.claimtrace.read.ReadOutcome;
import org.claimtrace.store.article.ArticleWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code measure speed}: sentences a second, of the whole build and of its stages. */
@Command(
    name = "speed",
    description = {
      "Builds articles again and again on one thread, from their bytes to canonical N-Quads,",
      "and tells how fast the whole and its stages are. The time is the processor's own for this",
      "thread, so what else runs on the machine counts little."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace measure speed articles/",
      "  claimtrace measure speed corpus/jats.tar.gz --warm-up 3 --repeat 5 --format tsv",
    })
public final class MeasureSpeedCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Files, folders, globs, archives, sets.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "2",
      description = "So many rounds go before and do not count (default: 2).")
  private int warmUp = 2;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "3",
      description = "So many rounds count; the middle one is told (default: 3).")
  private int repeat = 3;

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
  public MeasureSpeedCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Figures.require(format);
    if (warmUp < 0 || repeat < 1) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--warm-up " + warmUp + " --repeat " + repeat,
          "at least one round must count, and none can be less than nothing",
          "Give --repeat 1 or more.");
    }
    List<ArticleInput> inputs = ArticleNames.inputs(articles, null);
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < warmUp + repeat; i++) {
      Round round = round(inputs, i == 0);
      if (i >= warmUp) {
        rounds.add(round);
      }
    }
    session.progress(0, "");
    print(rounds, spec.commandLine().getOut());
    return ErrorCode.Exit.FINE;
  }

  private void print(List<Round> rounds, PrintWriter out) {
    Round middle = Round.median(rounds);
    out.print(new Figures(Round.COLUMNS, middle.rows()).written(format));
    out.flush();
    StringBuilder each = new StringBuilder();
    rounds.forEach(round -> each.append(String.format(Locale.ROOT, " %.0f", round.speed())));
    session.note(
        middle.articles()
            + " articles, "
            + middle.claims()
            + " claims; whole build in sentences/s, round by round:"
            + each);
  }

  /** One thread does it all; what cannot be read is told of in the first round. */
  private Round round(List<ArticleInput> inputs, boolean first) {
    StageClock clock = new StageClock(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    Workshop workshop = session.workshop();
    Extractor extractor =
        new Extractor(
            workshop.knowledge(), new TimedGrammar(workshop.grammar(), clock), workshop.parts());
    ArticleWriter writer =
        new ArticleWriter(
            Formats.NQ, TextPolicy.QUOTES, Prefixes.read(workshop.home()), workshop.iris());
    long read = 0;
    long sentences = 0;
    long claims = 0;
    for (ArticleInput input : inputs) {
      try (ArticleStream stream = clock.time(Stage.READ, () -> input.open(session))) {
        Optional<ReadOutcome> next = clock.time(Stage.READ, stream::next);
        while (next.isPresent()) {
          if (next.get() instanceof ReadOutcome.Done done) {
            Document document = done.result().document();
            Extraction found =
                clock.time(Stage.RULES, () -> extractor.extract(document, List.of()));
            clock.time(Stage.WRITE, () -> write(writer, workshop, found));
            read++;
            sentences += document.sentences().size();
            claims += found.claims().size();
            session.progress((int) read, "articles built");
          } else if (first && next.get() instanceof ReadOutcome.Failed failed) {
            session.note(failed.exception().problem().line());
          }
          next = clock.time(Stage.READ, stream::next);
        }
      }
    }
    return new Round(read, sentences, claims, clock);
  }

  /** As {@code build} does it, into nothing. */
  private static boolean write(ArticleWriter writer, Workshop workshop, Extraction found) {
    try {
      writer.write(List.of(workshop.graph(found)).iterator(), OutputStream.nullOutputStream());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return true;
  }
}
