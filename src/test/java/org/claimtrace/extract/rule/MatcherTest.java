package org.claimtrace.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimtrace.extract.line.Known;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A match is written as its words, then its slots: {@code lowers pain | y=pain}. */
class MatcherTest {
  static final String DRUG = "The/DT new/JJ drug/NN lowers/VBZ back/NN pain/NN and/CC stress/NN";

  static List<String> matches(String tagged, Rule rule) {
    Line line = Tagged.line(tagged);
    return new Matcher(line, new SlotReader(Known.LISTS))
        .all(rule).stream().map(match -> text(line, match)).toList();
  }

  private static String text(Line line, Match match) {
    StringBuilder text = new StringBuilder(line.mention(match.from(), match.to()).text());
    new TreeMap<>(match.slots())
        .forEach(
            (name, pieces) ->
                text.append(" | ")
                    .append(name)
                    .append("=")
                    .append(
                        pieces.stream()
                            .map(piece -> text(line, piece))
                            .collect(Collectors.joining(", "))));
    return text.toString();
  }

  private static String text(Line line, Piece piece) {
    String own = line.mention(piece.from(), piece.to()).text();
    return piece.hasSharedHead()
        ? own + " + " + line.mention(piece.headFrom(), piece.headTo()).text()
        : own;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<lower> {y}; lowers back pain | y=back pain",
        "<lower> {y+}; lowers back pain and stress | y=back pain, stress",
        "{x} <lower> {y}; The new drug lowers back pain | x=new drug | y=back pain",
        "drug <lower>; drug lowers",
        "drugs <lower>; -",
        "drug stress; -",
        "drug ... stress; drug lowers back pain and stress",
        "drug ...3 stress; -",
        "drug ...4 stress; drug lowers back pain and stress",
        "back .. stress; -",
        "new .. drug; new drug",
        "new ..1 <lower>; new drug lowers",
        "<lower> ( rest | back pain ); lowers back pain",
        "<lower> ( rest )? {y}; lowers back pain | y=back pain",
        "<lower> (x= back pain ); lowers back pain | x=back pain",
        "(x= new )? drug; new drug | x=new",
        "^ the new; The new",
        "^ new; -",
        "<lower:passive> {y}; -",
        "<lower:active> {y}; lowers back pain | y=back pain",
        "<lower:negated> {y}; -",
        "stress {y}; -",
        "<help>; -",
      })
  void eachElementTakesItsWords(String pattern, String expected) {
    List<String> found = matches(DRUG, RuleTexts.rule(pattern));
    assertThat(found.isEmpty() ? "-" : String.join(" / ", found)).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pain/NN was/VBD not/RB lowered/VBN|<lower:passive>|1",
        "Pain/NN was/VBD not/RB lowered/VBN|<lower:active>|0",
        "Pain/NN was/VBD not/RB lowered/VBN|<lower:negated>|1",
        "Pain/NN lowered/VBN by/IN tea/NN|<lower:passive>|1",
        "Tea/NN helps/VBZ to/TO lower/VB pain/NN|<lower:active>|0",
        "Tea/NN helps/VBZ to/TO lower/VB pain/NN|<lower>|1",
        "Tea/NN was/VBD lowering/VBG pain/NN|<lower:active>|1",
      })
  void voicesAreToldApart(String tagged, String pattern, int count) {
    assertThat(matches(tagged, RuleTexts.rule(pattern))).hasSize(count);
  }

  @Test
  void citationMarkersAndBracketsArePassedOver() {
    Rule rule = RuleTexts.rule("{x} <lower> {y}");
    assertThat(matches("Tea/NN [3]/CITE lowers/VBZ (/-LRB- much/RB )/-RRB- pain/NN", rule))
        .containsExactly("Tea [3] lowers ( much ) pain | x=Tea | y=pain");
  }

  @Test
  void aGapDoesNotLeaveItsClauseAndDoesNotCountMarkers() {
    assertThat(matches("tea/NN helps/VBZ ;/: pain/NN falls/VBZ", RuleTexts.rule("tea ... pain")))
        .isEmpty();
    assertThat(matches("tea/NN [3]/CITE helps/VBZ pain/NN", RuleTexts.rule("tea ...1 pain")))
        .hasSize(1);
  }

  @Test
  void everyPlaceIsFoundOnce() {
    String two = "Tea/NN lowers/VBZ pain/NN ;/: milk/NN lowers/VBZ stress/NN";
    assertThat(matches(two, RuleTexts.rule("<lower> {y}")))
        .containsExactly("lowers pain | y=pain", "lowers stress | y=stress");
    assertThat(matches("very/RB very/RB very/RB", RuleTexts.rule("very very"))).hasSize(2);
    assertThat(matches("very/RB very/RB very/RB", RuleTexts.rule("very ... very"))).hasSize(2);
  }

  @Test
  void aGuardBarsWhatItCovers() {
    Rule rule = RuleTexts.rule("<lower> {y}", "<lower> back pain");
    assertThat(matches(DRUG, rule)).isEmpty();
    assertThat(matches("Tea/NN lowers/VBZ pain/NN", rule)).hasSize(1);
  }

  @Test
  void theTriggerIsTheVerbWhereThereIsOne() {
    assertThat(trigger("new .. <lower> back")).isEqualTo("lowers");
    assertThat(trigger("new drug")).isEqualTo("new");
    assertThat(trigger("{x} <lower>")).isEqualTo("lowers");
    assertThat(trigger("{x}")).isEqualTo("The");
    assertThat(trigger("<lower> back pain")).isEqualTo("lowers");
  }

  private static String trigger(String pattern) {
    Line line = Tagged.line(DRUG);
    Match match =
        new Matcher(line, new SlotReader(Known.LISTS)).all(RuleTexts.rule(pattern)).get(0);
    return line.word(match.trigger()).text();
  }

  @Test
  void theTriggerIsTheMainVerbOfItsGroup() {
    Line line = Tagged.line("Pain/NN may/MD have/VB been/VBN lowered/VBN");
    Match match =
        new Matcher(line, new SlotReader(Known.LISTS)).all(RuleTexts.rule("<lower>")).get(0);
    assertThat(line.word(match.trigger()).text()).isEqualTo("lowered");
    assertThat(line.mention(match.from(), match.to()).text()).isEqualTo("may have been lowered");
  }

  @Test
  void aSlotThatFailedLeavesNothingBehind() {
    assertThat(matches(DRUG, RuleTexts.rule("( {x} stress | {y} <lower> )")))
        .containsExactly("The new drug lowers | y=new drug");
  }

  @Test
  void aCostlyPatternEndsWithinItsBound() {
    String many = "pain/NN ,/, ".repeat(150) + "tea/NN";
    Rule costly = RuleTexts.rule("...99 ...99 ...99 ...99 ...99 milk");
    long start = System.nanoTime();
    assertThat(matches(many, costly)).isEmpty();
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }
}
