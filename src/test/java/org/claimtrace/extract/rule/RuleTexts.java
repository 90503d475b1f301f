package org.claimtrace.extract.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.claimtrace.extract.line.Known;

/** Rules that a test writes, beside the shipped word lists. */
public final class RuleTexts {
  /** A few of the ontology's claim predicates. */
  public static final Set<String> PREDICATES =
      Set.of(
          "decreases",
          "isA",
          "actsOn",
          "tier",
          "sampleSize",
          "studiedFor",
          "population",
          "limitation");

  private RuleTexts() {}

  /** The rules of one file. */
  public static List<Rule> read(String yaml) {
    try {
      Path folder = Files.createTempDirectory("rules");
      for (String shipped : List.of("words.yaml", "cues.yaml")) {
        Files.copy(Known.RULES.resolve(shipped), folder.resolve(shipped));
      }
      Files.writeString(folder.resolve("test.yaml"), yaml);
      return RuleFiles.rules(folder, PREDICATES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One rule with a pattern; claims speak of the slots x and y. */
  public static Rule rule(String pattern, String... unless) {
    Inflections inflections = new Inflections(java.util.Map.of("be", List.of("is", "was", "are")));
    PatternParser parser = new PatternParser(inflections);
    return new Rule(
        "test",
        "test.yaml, rule 1",
        List.of(parser.parse(pattern)),
        java.util.Optional.empty(),
        java.util.Arrays.stream(unless).map(parser::parse).toList(),
        List.of(),
        java.util.Map.of(),
        java.util.Optional.empty(),
        java.util.Optional.empty(),
        java.util.Optional.empty(),
        List.of(),
        List.of());
  }
}
