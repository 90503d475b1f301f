package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code rules explain}, as people meet it. */
class RulesExplainTest {
  private static final String SENTENCE =
      "Diazepam was shown to reduce anxiety, and a considerably-longer-than-usual-word-without-any-"
          + "blank-in-it-that-would-let-a-line-be-broken was given to the patients in hospitals.";

  @Test
  void fitsATerminalOfEightyColumns() {
    for (String columns : new String[] {"", "80", "200", "60"}) {
      Cli run = Cli.with("", Map.of("COLUMNS", columns), "rules", "explain", SENTENCE, "--all");
      assertThat(run.exit()).as(run.err()).isZero();
      int most = columns.equals("60") ? 60 : 80;
      assertThat(run.out().lines())
          .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(most));
      assertThat(run.out()).contains("\nWords\n", "\nKnown names\n", "\nRules that fired\n");
    }
  }

  @Test
  void severalSentencesEachByItself() {
    Cli run = Cli.run("rules", "explain", "Diazepam reduced anxiety. The sky is blue.");
    assertThat(run.out()).contains("1 claim\n").contains("\n\nThe sky is blue.\nno claim: ");
  }

  @Test
  void jsonHoldsAllOfIt() throws IOException {
    Cli run = Cli.run("rules", "explain", SENTENCE, "--format", "json");
    JsonNode one = new ObjectMapper().readTree(run.out()).get(0);
    assertThat(one.get("text").asText()).isEqualTo(SENTENCE);
    assertThat(one.get("tokens").get(0).get("word").asText()).isEqualTo("Diazepam");
    List<String> claims = new ArrayList<>();
    for (JsonNode fired : one.get("fired")) {
      assertThat(fired.get("slots").isObject()).isTrue();
      fired.get("claims").forEach(claim -> claims.add(claim.asText()));
    }
    assertThat(claims).anyMatch(claim -> claim.startsWith("diazepam | decreases | anxiety ("));
    assertThat(one.get("near").get(0).fieldNames())
        .toIterable()
        .containsExactly("rule", "place", "kind", "share", "words", "cause");
  }

  @Test
  void theSectionCounts() {
    String sentence = "In 2009, a study found that diazepam reduced anxiety.";
    Object[] ask = {"rules", "explain", sentence, "--section"};
    assertThat(Cli.run(ask[0], ask[1], ask[2], ask[3], "Animal studies").out())
        .contains("reported, preclinical)");
    assertThat(Cli.run(ask[0], ask[1], ask[2], ask[3], "History").out()).contains("reported)");
  }

  @Test
  void whatMakesNoSenseIsSaid() {
    assertThat(Cli.run("rules", "explain").exit()).isEqualTo(2);
    assertThat(Cli.run("rules", "explain", "A.", "--format", "xml").err()).startsWith("CT051 ");
    assertThat(Cli.run("rules", "explain", "  ").err()).startsWith("CT005 ");
    assertThat(Cli.run("rules", "explain", "the word of ".repeat(200)).out())
        .contains("not searched: longer than 400 words");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    Cli run = Cli.run("rules", "explain", "Diazepam \u001b[31mreduced anxiety.");
    assertThat(run.out() + run.err()).doesNotContain("\u001b");
  }
}
