package org.claimtrace.cli.review;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code review}: what people say of claims. Its parts are added where commands are composed. */
@Command(
    name = "review",
    description = {
      "Lets people accept, reject and correct the claims that were found.",
      "Their decisions stand in one YAML file for each article, which is theirs to edit.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace review update article.md --review decisions/",
      "  claimtrace review apply article.md --review decisions/",
      "  claimtrace build article.md --review decisions/ --only accepted",
    })
public final class ReviewCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no sub-command is named");
  }
}
