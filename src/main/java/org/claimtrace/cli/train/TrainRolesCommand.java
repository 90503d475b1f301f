package org.claimtrace.cli.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.OutputFile;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.cli.source.DocumentRun;
import org.claimtrace.extract.Knowledge;
import org.claimtrace.extract.line.Lines;
import org.claimtrace.extract.role.Part;
import org.claimtrace.extract.role.PartHeadings;
import org.claimtrace.extract.role.PartModel;
import org.claimtrace.extract.role.PartModelFile;
import org.claimtrace.extract.role.train.AbstractList;
import org.claimtrace.extract.role.train.HeadedAbstract;
import org.claimtrace.extract.role.train.PartScores;
import org.claimtrace.extract.role.train.PartTraining;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train roles}: the model that tells what an abstract's sentences are there for. */
@Command(
    name = "roles",
    description = {
      "Learns from abstracts with headings what a sentence is there for: background, aim, method,",
      "finding, conclusion. Prints how the model does on articles that it did not learn from, with",
      "the headings taken away.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace train roles --from trials.tar.gz",
      "  claimtrace train roles --from trials.tar.gz --from more/*.nxml --to data/models/part.bin",
    })
public final class TrainRolesCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--from",
      paramLabel = "JATS",
      required = true,
      description = "Files, folders, globs, archives of articles.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "Which articles to learn from (TSV); data/training/abstracts.tsv if not given.")
  private @Nullable Path list;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Where the model goes; without it nothing is written.")
  private @Nullable Path to;

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public TrainRolesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Workshop workshop = session.workshop();
    Path file =
        list == null ? workshop.home().resolve("data").resolve("training/abstracts.tsv") : list;
    AbstractList articles = AbstractList.read(file);
    Map<String, HeadedAbstract> all = abstracts(workshop, articles);
    List<HeadedAbstract> training = articles.of("train", all);
    if (training.isEmpty()) {
      throw new ProblemException(
          ErrorCode.NO_ARTICLES,
          String.join(" ", names),
          "no article that " + file + " names for training has an abstract with headings",
          "Name the articles of the list, or another list with --articles.");
    }
    PartModel model = PartTraining.train(training);
    byte[] bytes = PartModelFile.write(model);
    List<HeadedAbstract> heldOut = articles.of("held-out", all);
    session.note(
        "learned from %d abstracts, scored on %d; %d bytes"
            .formatted(training.size(), heldOut.size(), bytes.length));
    session.terminal().print(table(PartScores.of(model, heldOut)));
    if (to != null) {
      OutputFile.write(to, session.terminal(), out -> out.write(bytes));
    }
    return ErrorCode.Exit.FINE;
  }

  private Map<String, HeadedAbstract> abstracts(Workshop workshop, AbstractList articles) {
    Knowledge knowledge = workshop.knowledge();
    Lines lines = new Lines(knowledge.lexicon(), workshop.grammar(), knowledge.lists());
    PartHeadings headings = new PartHeadings(knowledge.cues("abstractParts"));
    Map<String, HeadedAbstract> abstracts = new TreeMap<>();
    DocumentRun run = new DocumentRun(session, ArticleNames.inputs(names, null));
    while (run.hasNext()) {
      Document document = run.next();
      String id = document.publication().work().ids().pmcid().orElse(document.id().value());
      if (articles.parts().containsKey(id)) {
        HeadedAbstract.of(id, document, one -> lines.of(document, one), headings)
            .ifPresent(found -> abstracts.putIfAbsent(id, found));
      }
    }
    return abstracts;
  }

  private static String table(PartScores scores) {
    StringBuilder text = new StringBuilder("part\tprecision\trecall\tF1\tsentences\n");
    for (Part part : Part.values()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s\t%.3f\t%.3f\t%.3f\t%d\n",
              part.word(),
              scores.precision(part),
              scores.recall(part),
              scores.f1(part),
              scores.told(part)));
    }
    return text.append(
            String.format(
                Locale.ROOT, "weighted\t\t\t%.3f\t%d\n", scores.weighted(), scores.sentences()))
        .toString();
  }
}
