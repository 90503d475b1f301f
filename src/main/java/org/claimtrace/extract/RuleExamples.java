package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.rule.RuleExample;
import org.claimtrace.extract.syntax.Grammar;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.article.Block;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Section;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.article.Source;
import org.claimtrace.model.claim.Claim;

/** Holds every rule to its own examples: what it must find, and where it must find nothing. */
public final class RuleExamples {
  private final Knowledge knowledge;
  private final Grammar grammar;

  /**
   * Sets up.
   *
   * @param knowledge the rules and all that they lean on
   * @param grammar tells parts of speech and what hangs on what
   */
  public RuleExamples(Knowledge knowledge, Grammar grammar) {
    this.knowledge = knowledge;
    this.grammar = grammar;
  }

  /**
   * An example that a rule does not keep.
   *
   * @param rule the rule
   * @param text the example
   * @param cause what is wrong
   */
  public record Failure(Rule rule, String text, String cause) {}

  /**
   * Tries every example of some rules.
   *
   * @param rules the rules
   * @return the examples that are not kept, in order
   */
  public List<Failure> failures(List<Rule> rules) {
    List<Failure> failures = new ArrayList<>();
    for (Rule rule : rules) {
      Extractor extractor = new Extractor(knowledge.with(needed(rule)), grammar);
      for (RuleExample example : rule.match()) {
        List<String> found = found(extractor, rule, example.text());
        for (String wanted : example.claims()) {
          if (!found.contains(wanted)) {
            failures.add(
                new Failure(rule, example.text(), "does not find '" + wanted + "', but " + found));
          }
        }
      }
      for (String text : rule.reject()) {
        List<String> found = found(extractor, rule, text);
        if (!found.isEmpty()) {
          failures.add(new Failure(rule, text, "must find nothing, and finds " + found));
        }
      }
    }
    return failures;
  }

  /**
   * Refuses rules of which one does not keep its examples.
   *
   * @param rules the rules
   * @throws ProblemException {@link ErrorCode#RULE_EXAMPLE_FAILS} naming the first
   */
  public void require(List<Rule> rules) {
    Optional<Failure> first = failures(rules).stream().findFirst();
    if (first.isPresent()) {
      Failure failure = first.get();
      throw new ProblemException(
          ErrorCode.RULE_EXAMPLE_FAILS,
          "data/rules/" + failure.rule().place(),
          "the rule " + failure.cause() + " in its example \"" + failure.text() + "\"",
          "Mend the rule or the example.");
    }
  }

  /**
   * The rule alone, so that no other says it first; with those that tell a study's arms if it holds
   * these against each other.
   */
  private List<Rule> needed(Rule rule) {
    List<Rule> needed = new ArrayList<>();
    if (ClaimMaker.isCompared(rule)) {
      knowledge.rules().stream().filter(ArmFinder::tells).forEach(needed::add);
    }
    needed.add(rule);
    return needed;
  }

  private static List<String> found(Extractor extractor, Rule rule, String text) {
    return extractor.extract(document(text), List.of()).claims().stream()
        .filter(claim -> claim.origin().extractor().equals("rule/" + rule.id()))
        .map(Claim::statement)
        .map(s -> s.subject().label() + " | " + s.predicate() + " | " + s.object().label())
        .toList();
  }

  /**
   * One paragraph; its sentences end at a stop before white space. "# Migraine. Text" has a title.
   */
  private static Document document(String text) {
    List<Sentence> sentences = new ArrayList<>();
    SourceText source = SourceText.of(text);
    int title = text.startsWith("# ") ? text.indexOf(". ") : -1;
    int from = title < 0 ? 0 : title + 2;
    List<Block> blocks = new ArrayList<>();
    if (title > 0) {
      blocks.add(new Block(0, BlockKind.TITLE, source.span(2, title), 0));
      sentences.add(new Sentence(0, source.span(2, title), 0, 0));
    }
    int body = blocks.size();
    blocks.add(new Block(body, BlockKind.PARAGRAPH, source.span(from, text.length()), 0));
    for (int i = from; i < text.length(); i++) {
      boolean stop = ".!?".indexOf(text.charAt(i)) >= 0;
      if (i + 1 == text.length() || (stop && text.charAt(i + 1) == ' ')) {
        sentences.add(new Sentence(sentences.size(), source.span(from, i + 1), body, 0));
        from = i + 2;
      }
    }
    return new Document(
        new ArticleId("example"),
        new Source("example", "text/plain", Sha256.of(text)),
        Optional.empty(),
        source,
        List.of(new Section(0, "", 0, 0)),
        blocks,
        sentences,
        List.of(),
        List.of());
  }
}
