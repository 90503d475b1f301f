package org.claimtrace.cli.measure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code measure}: how well a corpus is read. Its parts are added where commands are composed. */
@Command(
    name = "measure",
    description = "Measures how well the articles of a corpus are read.",
    footer = {"", "Examples:", "  claimtrace measure --help"})
public final class MeasureCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no sub-command is named");
  }
}
