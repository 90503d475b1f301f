package org.claimtrace.cli.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimtrace.cli.session.Session;
import org.claimtrace.extract.explain.Explanation;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rules explain}: why a sentence yields what it yields. */
@Command(
    name = "explain",
    description = {
      "Shows what rules see of a sentence, which fired, and what those lack that nearly did.",
      "Rules are taken as they are, whether or not they keep their own examples.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace rules explain \"The tablets were shown to reduce pain.\"",
      "  claimtrace rules explain \"We gave the tablets to adults.\" --section Methods --format json",
    })
public final class RulesExplainCommand implements Callable<Integer> {
  /** Wider tables are hard to read and to copy into a mail. */
  private static final int WIDEST = 80;

  private static final int MOST = 8;

  private final Session session;

  @Parameters(paramLabel = "SENTENCE", description = "One sentence, or several.")
  private String text = "";

  @Option(
      names = "--section",
      paramLabel = "TITLE",
      description = "The heading that it stands under (default: none).")
  private String section = "";

  @Option(names = "--all", description = "Show all rules that nearly fired, not the nearest only.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), json; json holds all.")
  private String format = "table";

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public RulesExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!List.of("table", "json").contains(format)) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--format " + format,
          "there is no such format",
          "Explanations can be written as table, json.");
    }
    List<Explanation> explanations =
        session.workshop().explainer().explain(SentenceDocument.of(text, section));
    session.terminal().print(format.equals("json") ? json(explanations) : table(explanations));
    return ErrorCode.Exit.FINE;
  }

  private String table(List<Explanation> explanations) {
    int width = Math.min(WIDEST, session.terminal().width());
    int most = all ? Integer.MAX_VALUE : MOST;
    return explanations.stream()
        .map(one -> ExplanationText.of(one, width, most))
        .collect(Collectors.joining("\n"));
  }

  private static String json(List<Explanation> explanations) {
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(explanations)
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
