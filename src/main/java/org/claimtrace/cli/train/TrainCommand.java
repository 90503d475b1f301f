package org.claimtrace.cli.train;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code train}: makes models. Its parts are added where commands are composed. */
@Command(
    name = "train",
    description = "Makes the models in data/models again.",
    footer = {"", "Examples:", "  claimtrace train roles --help"})
public final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no sub-command is named");
  }
}
