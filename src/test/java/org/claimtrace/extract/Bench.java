package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.eval.Evaluation;
import org.claimtrace.eval.Evaluator;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldFile;
import org.claimtrace.eval.input.SilentSentence;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.Assumptions;

/** The project's own knowledge, set up once for the tests that search real sentences. */
public final class Bench {
  /** The checkout. */
  public static final Path HOME =
      Path.of(System.getProperty("claimtrace.basedir", ".")).toAbsolutePath();

  /** Lexicon, rules, tagger as shipped. */
  public static final Workshop SHOP = new Workshop(HOME);

  private Bench() {}

  /** What is found in plain text. */
  public static Extraction extract(String text) {
    return SHOP.extract(document(text));
  }

  /** Plain text as an article. */
  public static Document document(String text) {
    return Articles.read(
            "test.txt", text.getBytes(StandardCharsets.UTF_8), Optional.of(new ArticleId("test")))
        .document();
  }

  /** What is found in a file. */
  static Extraction extract(Path file) {
    return SHOP.extract(Articles.read(file, Optional.empty()).document());
  }

  /** Claims as {@code subject | predicate | object}. */
  public static List<String> statements(List<Claim> claims) {
    return claims.stream().map(Bench::statement).toList();
  }

  /** A claim as {@code subject | predicate | object}. */
  public static String statement(Claim claim) {
    Claim.Statement said = claim.statement();
    return said.subject().label() + " | " + said.predicate() + " | " + said.object().label();
  }

  static Evaluation score(Extraction extraction, Path gold) {
    return Evaluator.evaluate(
        GoldFile.read(gold), FoundClaim.allOf(extraction), SilentSentence.allOf(extraction));
  }

  /** The folder of real texts; skips loudly without it, fails under CLAIMTRACE_FULL=1. */
  static Path shared() {
    String told = System.getenv("CLAIMTRACE_SHARED");
    Path folder = told != null ? Path.of(told) : HOME.resolveSibling("shared");
    boolean there = Files.isDirectory(folder.resolve("gold"));
    String message = "SKIPPED: no real texts at " + folder + " (set CLAIMTRACE_SHARED)";
    if ("1".equals(System.getenv("CLAIMTRACE_FULL"))) {
      assertThat(there).as(message).isTrue();
    }
    Assumptions.assumeTrue(there, message);
    return folder;
  }
}
