package org.claimtrace.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.claimtrace.extract.line.Known;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilesTest {
  private static final String RULE =
      """
      - id: lowers
        pattern: "<lower:active> {y+}"
        claims: [ "subject decreases y" ]
        match:
          - text: "Zorvalin lowers pain."
            claims: [ "zorvalin | decreases | pain" ]
        reject: [ "Zorvalin is new." ]
      """;

  private static AbstractThrowableAssert<?, ?> problem(String yaml, ErrorCode code) {
    return assertThatThrownBy(() -> RuleTexts.read(yaml))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }

  @Test
  void aRuleIsReadWithAllItsParts() {
    String full =
        RULE
            + """
                unless: "<lower> {y} of"
                qualifiers: { dose: y }
                modality: hedged
                polarity: negated
                role: method
              """;
    Rule rule = RuleTexts.read(full).get(0);
    assertThat(rule.id()).isEqualTo("lowers");
    assertThat(rule.place()).isEqualTo("test.yaml, rule 1 'lowers'");
    assertThat(rule.patterns()).hasSize(1);
    assertThat(rule.patterns().get(0)).hasSize(2);
    assertThat(rule.unless()).hasSize(1);
    assertThat(rule.unless().get(0)).hasSize(3);
    assertThat(rule.claims()).containsExactly(new ClaimPattern("subject", "decreases", "y"));
    assertThat(rule.qualifiers()).isEqualTo(Map.of("dose", "y"));
    assertThat(rule.modality()).contains(Modality.HEDGED);
    assertThat(rule.polarity()).contains(Polarity.NEGATED);
    assertThat(rule.role()).contains(Role.METHOD);
    assertThat(rule.match())
        .containsExactly(
            new RuleExample("Zorvalin lowers pain.", List.of("zorvalin | decreases | pain")));
    assertThat(rule.reject()).containsExactly("Zorvalin is new.");
  }

  @Test
  void whatARuleDoesNotSayIsLeftToTheCues() {
    Rule rule = RuleTexts.read(RULE).get(0);
    assertThat(rule.unless()).isEmpty();
    assertThat(rule.qualifiers()).isEmpty();
    assertThat(rule.modality()).isEmpty();
    assertThat(rule.polarity()).isEmpty();
    assertThat(rule.role()).isEmpty();
  }

  @Test
  void irregularVerbsAreKnownFromTheWordLists() {
    Rule rule = RuleTexts.read(RULE.replace("<lower:active>", "<take>")).get(0);
    assertThat(rule.patterns().get(0).get(0))
        .isEqualTo(
            new Element.Verb(
                Set.of("take", "takes", "taking", "took", "taken"), Element.VoiceFilter.ANY));
  }

  @Test
  void severalRulesKeepTheirOrder() {
    List<Rule> rules = RuleTexts.read(RULE + RULE.replace("lowers\n", "second\n"));
    assertThat(rules).extracting(Rule::id).containsExactly("lowers", "second");
    assertThat(rules.get(1).place()).startsWith("test.yaml, rule 2");
    assertThat(new RuleBook(rules).rules()).isEqualTo(rules);
  }

  static Stream<Arguments> badParts() {
    return Stream.of(
        Arguments.of("id: lowers", "other: 1", "'id' is missing"),
        Arguments.of("id: lowers", "id: ' '", "'id' is missing"),
        Arguments.of("pattern: \"<lower:active> {y+}\"", "pattern: []", "'pattern' is missing"),
        Arguments.of(
            "reject: [",
            "colour: [",
            "'colour' is unknown; a rule has claims, frame, id, match, modality, not, only, pattern,"),
        Arguments.of(
            "<lower:active>", "<lower:loud>", "has no such voice in \"<lower:loud> {y+}\""),
        Arguments.of(
            "subject decreases y", "subject decreases", "is not 'subject predicate object'"),
        Arguments.of(
            "subject decreases y",
            "subject heals y",
            "'heals' is no claim predicate of the ontology"),
        Arguments.of(
            "subject decreases y", "subject decreases z", "no pattern has the slot {z} of"),
        Arguments.of("subject decreases y", "y..z decreases y", "no pattern has the slot {z} of"),
        Arguments.of(
            "subject decreases y", "subject decreases y+z", "no pattern has the slot {z} of"),
        Arguments.of("reject: [ \"Zorvalin is new.\" ]", "reject: []", "'reject' is missing"),
        Arguments.of("reject: [", "modality: loud\n  reject: [", "'loud' is no modality"),
        Arguments.of("reject: [", "polarity: loud\n  reject: [", "'loud' is no polarity"),
        Arguments.of("reject: [", "role: loud\n  reject: [", "'loud' is no role"),
        Arguments.of("reject: [", "qualifiers: y\n  reject: [", "'qualifiers' is a map"),
        Arguments.of("text: \"Zorvalin lowers pain.\"", "text: \"\"", "'text' is missing"),
        Arguments.of(
            "claims: [ \"zorvalin | decreases | pain\" ]", "other: 1", "'claims' is missing"),
        Arguments.of(
            "- text: \"Zorvalin lowers pain.\"\n      claims:",
            "- text\n    - claims:",
            "a 'match' example is a map with 'text' and 'claims'"));
  }

  /** A part of the good rule is replaced; the message names rule and cause. */
  @ParameterizedTest
  @MethodSource("badParts")
  void aBadRuleIsRefusedWithItsPlace(String part, String instead, String cause) {
    assertThat(RULE).contains(part);
    problem(RULE.replace(part, instead), ErrorCode.BAD_RULE)
        .hasMessageContaining("data/rules/test.yaml, rule 1")
        .hasMessageContaining(cause);
  }

  /** Slots of every kind, and what is given without a slot. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "subject:Compound decreases y",
        "agent decreases y",
        "study decreases y",
        "within decreases topic",
        "evidence decreases last:Target",
        "inner:y decreases y",
        "y..z decreases q",
      })
  void aClaimMaySpeakOfSlotsAndOfWhatIsGiven(String claim) {
    String yaml =
        RULE.replace("{y+}\"", "(q= {y+} ...5 ( {z} )? )\"").replace("subject decreases y", claim);
    assertThat(RuleTexts.read(yaml).get(0).claims()).hasSize(1);
  }

  @Test
  void anIdIsTakenOnce() {
    problem(RULE + RULE, ErrorCode.BAD_RULE)
        .hasMessageContaining("'lowers' is taken by test.yaml, rule 1");
  }

  @Test
  void aRuleFileIsAListOfMaps() {
    problem("rules: none", ErrorCode.BAD_RULE).hasMessageContaining("no list of rules");
    problem("- loose words", ErrorCode.BAD_RULE).hasMessageContaining("a rule is a map");
    assertThat(RuleTexts.read("# nothing yet")).isEmpty();
  }

  @Test
  void brokenYamlIsNamedWithItsLine() {
    problem(RULE + "- id: [", ErrorCode.BROKEN_DATA_FILE).hasMessageContaining("test.yaml:8");
  }

  @Test
  void aFolderThatIsNotThereIsAProblemOfTheHome(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> RuleFiles.words(folder))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.BROKEN_DATA_FILE));
    Files.writeString(folder.resolve("words.yaml"), "lists: { be: [is, was], a: b }");
    assertThat(RuleFiles.words(folder).of("be")).containsExactlyInAnyOrder("is", "was");
    assertThat(RuleFiles.words(folder).of("a")).containsExactly("b");
    assertThatThrownBy(() -> RuleFiles.rules(folder, Set.of()))
        .hasMessageContaining("the map 'irregular' is missing");
  }

  @Test
  void cuesAreListsByName() {
    Map<String, List<String>> tiers = RuleFiles.cues(Known.RULES, "tiers");
    assertThat(tiers).containsKeys("preclinical", "clinical", "mechanism");
    assertThat(tiers.get("clinical")).contains("human");
    assertThatThrownBy(() -> RuleFiles.cues(Known.RULES, "weather"))
        .hasMessageContaining("'weather' is missing");
  }
}
