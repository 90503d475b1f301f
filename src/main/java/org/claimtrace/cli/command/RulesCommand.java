package org.claimtrace.cli.command;

import java.util.List;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.extract.RuleExamples;
import org.claimtrace.extract.RuleExamples.Failure;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rules}: the rules by themselves. */
@Command(
    name = "rules",
    description = "Works on the rules of data/rules.",
    footer = {
      "",
      "Examples:",
      "  claimtrace rules test",
      "  claimtrace rules explain \"The tablets were shown to reduce pain.\"",
    })
public final class RulesCommand implements Runnable {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no sub-command is named");
  }

  /**
   * Tries every rule on its own examples and shows those that are not kept.
   *
   * @return the exit code
   * @throws ProblemException RULE_EXAMPLE_FAILS if there is one
   */
  @Command(
      name = "test",
      description = "Tries every rule on its own examples.",
      footer = {"", "Examples:", "  claimtrace rules test --home my-rules"})
  public int test() {
    Workshop workshop = session.workshop();
    List<Rule> rules = workshop.knowledge().rules();
    List<Failure> failures =
        new RuleExamples(workshop.knowledge(), workshop.grammar()).failures(rules);
    StringBuilder text = new StringBuilder();
    for (Failure failure : failures) {
      text.append("data/rules/" + failure.rule().place() + "  ").append(failure.cause());
      text.append("  in: ").append(failure.text()).append('\n');
    }
    int match = rules.stream().mapToInt(rule -> rule.match().size()).sum();
    int reject = rules.stream().mapToInt(rule -> rule.reject().size()).sum();
    text.append(rules.size() + " rules, " + match + " match and " + reject + " reject examples, ");
    text.append(failures.size()).append(" not kept\n");
    session.terminal().print(text.toString());
    if (failures.isEmpty()) {
      return ErrorCode.Exit.FINE;
    }
    throw new ProblemException(
        ErrorCode.RULE_EXAMPLE_FAILS,
        "data/rules/" + failures.get(0).rule().place(),
        failures.size() + " examples are not kept, the first by this rule",
        "Mend the rule or the example.");
  }
}
