package org.claimtrace.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lexicon}: the names of things. Its parts are added where commands are composed. */
@Command(
    name = "lexicon",
    description = "Works on the names of things, data/lexicon.",
    footer = {
      "",
      "Examples:",
      "  claimtrace lexicon import terms.obo --type Condition --out data/lexicon/terms.tsv",
      "  claimtrace lexicon import --help",
    })
public final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no sub-command is named");
  }
}
