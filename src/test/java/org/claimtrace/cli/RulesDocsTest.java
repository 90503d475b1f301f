package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.extract.RuleExamples;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.rule.RuleFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on rules: its rules keep their examples, its commands print what it shows of them. */
class RulesDocsTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path dir;

  @Test
  void everyRuleThatIsShownKeepsItsExamples() throws IOException {
    Workshop workshop = new Workshop(Cli.BASE);
    for (String file : List.of("words.yaml", "cues.yaml")) {
      Files.copy(Cli.BASE.resolve("data/rules").resolve(file), dir.resolve(file));
    }
    Files.writeString(dir.resolve("page.yaml"), String.join("\n", blocks("rules", "yaml")));
    List<Rule> rules = RuleFiles.rules(dir, workshop.knowledge().predicates().keySet());
    assertThat(rules).extracting(Rule::id).contains("reduces", "eases");
    assertThat(new RuleExamples(workshop.knowledge(), workshop.grammar()).failures(rules))
        .isEmpty();
  }

  @Test
  void everyCommandPrintsWhatIsShown() throws IOException {
    List<String> shown = blocks("rules", "console");
    assertThat(shown).hasSizeGreaterThanOrEqualTo(2);
    for (String block : shown) {
      String command = block.lines().findFirst().orElseThrow();
      Cli run = Cli.run(words(command.replaceFirst("^\\$ \\./claimtrace ", "")));
      assertThat(run.exit()).as(run.err()).isZero();
      String out = "\n" + run.out();
      int from = 0;
      for (String part : block.substring(command.length()).split("…", -1)) {
        String wanted = part.replaceAll("^\\n|\\n$", "");
        int at = out.indexOf(wanted, from);
        assertThat(at).as("%s prints%n%s%nin%n%s", command, wanted, out).isNotNegative();
        from = at + wanted.length();
      }
    }
  }

  /** On the real gold: the commands of the page on figures; what is written goes elsewhere. */
  @Test
  void theCommandsOnTheRealGoldRun() throws IOException {
    Path shared = shared();
    Path bands = dir.resolve("precision.tsv");
    int ran = 0;
    for (String block : blocks("evaluation", "sh")) {
      if (block.contains("../shared/")) {
        String command = block.strip().replaceFirst("^\\./claimtrace ", "");
        Cli run =
            Cli.run(
                words(
                    command
                        .replace("../shared/", shared + "/")
                        .replace("data/rules/precision.tsv", bands.toString())));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("\nstrict ");
        ran++;
      }
    }
    assertThat(ran).isEqualTo(2);
    assertThat(Files.readAllLines(bands)).hasSizeGreaterThan(50);
  }

  private static Path shared() {
    String told = System.getenv("CLAIMTRACE_SHARED");
    Path folder = told == null ? Cli.BASE.resolveSibling("shared") : Path.of(told);
    boolean there = Files.isDirectory(folder.resolve("gold/articles"));
    String message = "SKIPPED: no real gold at " + folder + " (set CLAIMTRACE_SHARED)";
    if ("1".equals(System.getenv("CLAIMTRACE_FULL"))) {
      assertThat(there).as(message).isTrue();
    }
    Assumptions.assumeTrue(there, message);
    return folder;
  }

  private static Object[] words(String command) {
    List<Object> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(command).results().toList()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    return words.toArray();
  }

  private static List<String> blocks(String page, String language) throws IOException {
    String text = Files.readString(Cli.BASE.resolve("docs/" + page + ".md"));
    return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
