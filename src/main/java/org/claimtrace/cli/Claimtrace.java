package org.claimtrace.cli;

import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.Version;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: the options that all commands share. */
@Command(
    name = "claimtrace",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Claimtrace.Versions.class,
    usageHelpAutoWidth = true,
    description = "Trace every claim of a health article to its evidence.",
    subcommands = AutoComplete.GenerateCompletion.class,
    footer = {
      "",
      "Examples:",
      "  claimtrace demo",
      "  claimtrace build article.md --out article.nq",
      "  claimtrace load article.md --store claims",
      "  claimtrace query claims-by-tier --store claims",
      "  claimtrace trace \"sleep onset\" --store claims",
    })
final class Claimtrace implements Runnable {
  @Mixin private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  Claimtrace(Session session) {
    this.session = session;
  }

  Session session() {
    return session;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command is named");
  }

  /** For {@code --version}. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"claimtrace " + Version.number()};
    }
  }
}
