package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimtrace.extract.explain.Explanation;
import org.claimtrace.extract.explain.Fired;
import org.claimtrace.extract.explain.KnownName;
import org.claimtrace.extract.explain.NearMiss;
import org.claimtrace.extract.explain.Token;
import org.claimtrace.extract.rule.RuleTexts;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.Test;

/** Rules of the test's own on real grammar: each kind of answer, and none that differs. */
class ExplainerTest {
  private static final String FRAME =
      """
      - id: soothes
        frame: { verb: "soothe", noun: "relief" }
        slots: { agent?: "subject | noun:with", y: "object | noun:of" }
        only: { sentence: "occurring" }
        not: { y: "head:people, bad" }
        claims: [ "agent decreases y" ]
        match: [ { text: "Example.", claims: [ "a | b | c" ] } ]
        reject: [ "Example." ]
      """;

  private static final String OPEN =
      FRAME.replace("  only: { sentence: \"occurring\" }\n", "").replace(", bad", "");

  private static final String PATTERN =
      """
      - id: acts
        pattern: "{x} ...2 <act> on|upon ...3 {y:Target}"
        unless: "<act> on {y:Target} ...2 (maybe | perhaps)"
        claims: [ "x actsOn y" ]
        match: [ { text: "Example.", claims: [ "a | b | c" ] } ]
        reject: [ "Example." ]
      """;

  private static Explanation explain(String rules, String text) {
    Knowledge knowledge = Bench.SHOP.knowledge().with(RuleTexts.read(rules));
    Extractor extractor = new Extractor(knowledge, Bench.SHOP.grammar());
    return new Explainer(knowledge, extractor).explain(Bench.document(text)).get(0);
  }

  private static NearMiss only(Explanation explanation) {
    assertThat(explanation.fired()).isEmpty();
    assertThat(explanation.near()).hasSize(1);
    return explanation.near().get(0);
  }

  @Test
  void whatRulesSee() {
    Explanation seen = explain(OPEN, "Diazepam soothes panic.");
    assertThat(seen.tokens())
        .extracting(Token::word)
        .containsExactly("Diazepam", "soothes", "panic", ".");
    assertThat(seen.tokens().get(1)).isEqualTo(new Token(2, "soothes", "VBZ", 0, "root"));
    assertThat(seen.tokens().get(0).head()).isEqualTo(2);
    assertThat(seen.names())
        .contains(new KnownName(1, 1, "Diazepam", "diazepam", List.of("Compound")));
    assertThat(seen.phrases()).anyMatch(p -> p.kind().equals("verb") && p.head().equals("soothes"));
  }

  @Test
  void aRuleThatFires() {
    Explanation one = explain(OPEN, "Diazepam soothes anxiety.");
    assertThat(one.verdict()).isEqualTo("1 claim");
    Fired fired = one.fired().get(0);
    assertThat(fired.rule()).isEqualTo("soothes");
    assertThat(fired.slots())
        .isEqualTo(Map.of("agent", List.of("Diazepam"), "y", List.of("anxiety")));
    assertThat(fired.claims())
        .containsExactly("diazepam | decreases | anxiety (affirmed, asserted)");
    assertThat(fired.refused()).isEmpty();
  }

  @Test
  void aClaimThatAnotherRuleHasMade() {
    Explanation two =
        explain(OPEN + OPEN.replace("id: soothes", "id: echo"), "Diazepam soothes anxiety.");
    assertThat(two.fired()).hasSize(2);
    assertThat(two.fired().get(1).claims()).isEmpty();
    assertThat(two.fired().get(1).refused())
        .singleElement()
        .satisfies(r -> assertThat(r.cause()).isEqualTo("said already by soothes"));
  }

  @Test
  void aClaimWithoutSubject() {
    Explanation none = explain(OPEN, "Relief of anxiety is what people want.");
    assertThat(none.verdict()).isEqualTo("no claim: what rules found was refused");
    assertThat(none.fired().get(0).refused())
        .singleElement()
        .satisfies(r -> assertThat(r.claim()).isEqualTo("agent decreases y"))
        .satisfies(r -> assertThat(r.cause()).contains("the slot agent is empty"));
  }

  @Test
  void aSlotThatStaysEmpty() {
    NearMiss miss = only(explain(OPEN, "Diazepam soothes."));
    assertThat(miss.kind()).isEqualTo("frame");
    assertThat(miss.words()).isEqualTo("soothes (verb), agent = \"Diazepam\"");
    assertThat(miss.cause()).isEqualTo("slot y is empty (object)");
    assertThat(miss.share()).isEqualTo(0.5);
  }

  @Test
  void aGuardThatForbids() {
    NearMiss miss = only(explain(OPEN, "Diazepam soothes the patients."));
    assertThat(miss.cause()).isEqualTo("not y: head:people forbids \"patients\"");
    assertThat(only(explain(FRAME, "Diazepam soothes memory.")).cause())
        .isEqualTo("only sentence: occurring does not hold of the sentence");
  }

  @Test
  void whatIsWishedAndNotTold() {
    NearMiss miss = only(explain(OPEN, "Diazepam is taken to soothe anxiety."));
    assertThat(miss.cause()).contains("wished or looked for");
  }

  @Test
  void whatAFrameSaysAPatternNeedNotSay() {
    String pattern =
        """
        - id: lowers
          pattern: "{x:Compound} <soothe> {y}"
          claims: [ "x decreases y" ]
          match: [ { text: "Example.", claims: [ "a | b | c" ] } ]
          reject: [ "Example." ]
        """;
    Explanation both = explain(pattern + OPEN, "Diazepam soothes anxiety.");
    assertThat(both.fired()).extracting(Fired::rule).containsExactly("lowers", "soothes");
    assertThat(both.fired().get(0).claims()).isEmpty();
    assertThat(both.fired().get(0).refused()).isNotEmpty();
    assertThat(both.fired().get(1).claims()).hasSize(1);
  }

  @Test
  void theLongestBeginningOfAPattern() {
    NearMiss miss = only(explain(PATTERN, "Diazepam acts on the weather."));
    assertThat(miss.kind()).isEqualTo("pattern");
    assertThat(miss.words()).isEqualTo("Diazepam acts on");
    assertThat(miss.cause()).isEqualTo("next should come ...3 {y:Target}");
    assertThat(miss.share()).isEqualTo(0.75);
    NearMiss shorter = only(explain(PATTERN, "Diazepam acts."));
    assertThat(shorter.words()).isEqualTo("Diazepam acts");
    assertThat(shorter.cause()).isEqualTo("next should come on|upon");
  }

  @Test
  void whatForbidsAPattern() {
    String target = "the GABA-A receptor";
    assertThat(explain(PATTERN, "Diazepam acts on " + target + ".").fired()).hasSize(1);
    NearMiss miss =
        only(
            explain(
                PATTERN.replace("unless: \"<act>", "unless: \"{x} <act>"),
                "Diazepam acts on " + target + " perhaps."));
    assertThat(miss.share()).isEqualTo(1);
    assertThat(miss.cause()).startsWith("unless \"{x} <act|").contains("maybe | perhaps");
  }

  @Test
  void noTriggerAtAll() {
    Explanation silent = explain(OPEN, "Diazepam is old.");
    assertThat(silent.verdict()).isEqualTo("no claim: no rule's trigger occurs");
    assertThat(silent.near()).isEmpty();
    assertThat(silent.far()).isEmpty();
    assertThat(explain(PATTERN, "The acts were long.").far()).containsExactly("acts");
  }

  /** The explanation is the search's own: the same claims in all that the project has written. */
  @Test
  void explainsTheClaimsThatAreFoundAndNoOther() {
    for (String name : List.of("selank-overview.md", "selank-pitch.md")) {
      Document document =
          Articles.read(
                  Bench.HOME.resolve("data/articles").resolve(name), java.util.Optional.empty())
              .document();
      List<Claim> found = Bench.SHOP.extract(document).claims();
      List<String> explained = new ArrayList<>();
      for (Explanation one : Bench.SHOP.explainer().explain(document)) {
        one.fired().forEach(fired -> explained.addAll(fired.claims()));
        assertThat(one.near()).allSatisfy(ExplainerTest::saysWhy);
      }
      Pattern stance = Pattern.compile(" \\([a-z]+(, [a-z]+)+\\)$");
      assertThat(explained)
          .extracting(claim -> stance.matcher(claim).replaceFirst(""))
          .hasSizeGreaterThan(20)
          .containsAll(Bench.statements(found));
      assertThat(explained).hasSameSizeAs(found);
    }
  }

  private static void saysWhy(NearMiss miss) {
    assertThat(miss.cause()).isNotBlank();
    assertThat(miss.words()).isNotBlank();
    assertThat(miss.share()).isBetween(0.0, 1.0);
  }
}
