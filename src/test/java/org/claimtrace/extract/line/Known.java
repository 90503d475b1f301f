package org.claimtrace.extract.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.claimtrace.extract.rule.RuleFiles;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;

/** A small lexicon of invented things, and the shipped word lists. */
public final class Known {
  /** Where the shipped rules are. */
  public static final Path RULES =
      Path.of(System.getProperty("claimtrace.basedir", "."), "data", "rules");

  /** The shipped closed word lists. */
  public static final WordLists LISTS = RuleFiles.words(RULES);

  /** Invented drugs, and a few things that they act on. */
  public static final Lexicon LEXICON =
      Lexicon.of(
          List.of(
              entry("zorvalin", "Compound"),
              entry("quintapar", "Compound"),
              entry("vitamin Q", "Compound", "compound Q"),
              entry("lumizine", "CompoundClass", "lumizines"),
              entry("heptapeptide", "CompoundClass"),
              entry("insomnia", "Condition"),
              entry("back pain", "Condition"),
              entry("calming", "Effect"),
              entry("memory-sparing", "Effect"),
              entry("rat", "Species"),
              entry("elderly people", "Population"),
              entry("grelin receptor", "Target"),
              entry("XYZ system", "Target"),
              entry("Journal of Naps", "Journal")));

  private Known() {}

  private static LexiconEntry entry(String label, String type, String... others) {
    List<String> labels =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(label), java.util.Arrays.stream(others))
            .toList();
    return new LexiconEntry(label, labels, Set.of(type), List.of());
  }
}
