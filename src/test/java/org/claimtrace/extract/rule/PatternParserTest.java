package org.claimtrace.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.extract.rule.Element.Choice;
import org.claimtrace.extract.rule.Element.Gap;
import org.claimtrace.extract.rule.Element.Literal;
import org.claimtrace.extract.rule.Element.Mark;
import org.claimtrace.extract.rule.Element.Slot;
import org.claimtrace.extract.rule.Element.SlotKind;
import org.claimtrace.extract.rule.Element.Start;
import org.claimtrace.extract.rule.Element.Verb;
import org.claimtrace.extract.rule.Element.VoiceFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PatternParserTest {
  private static final Literal A = literal("a");
  private static final Literal B = literal("b");

  private static List<Element> parse(String pattern) {
    return new PatternParser(new Inflections(Map.of())).parse(pattern);
  }

  private static Literal literal(String... words) {
    return new Literal(Set.of(words));
  }

  private static Slot slot(String name, SlotKind kind, String... types) {
    return new Slot(name, kind, Set.of(types), false, false);
  }

  @Test
  void wordsAreReadInLowerCase() {
    assertThat(parse("Effect|effects of"))
        .containsExactly(literal("effect", "effects"), literal("of"));
  }

  @Test
  void aWordMayBeMissing() {
    assertThat(parse("the? a|b?"))
        .containsExactly(
            new Choice(List.of(List.of(literal("the")), List.of())),
            new Choice(List.of(List.of(literal("a", "b")), List.of())));
    assertThat(parse("?")).containsExactly(literal("?"));
  }

  @Test
  void aVerbStandsForAllItsForms() {
    Set<String> forms = Set.of("lower", "lowers", "lowering", "lowered");
    assertThat(parse("<lower>")).containsExactly(new Verb(forms, VoiceFilter.ANY));
    assertThat(parse("<Lower:active>")).containsExactly(new Verb(forms, VoiceFilter.ACTIVE));
    assertThat(parse("<lower:passive>")).containsExactly(new Verb(forms, VoiceFilter.PASSIVE));
    assertThat(parse("<lower:negated>")).containsExactly(new Verb(forms, VoiceFilter.NEGATED));
    assertThat(parse("<lower | help>"))
        .containsExactly(
            new Verb(
                Set.of(
                    "lower", "lowers", "lowering", "lowered", "help", "helps", "helping", "helped"),
                VoiceFilter.ANY));
  }

  @Test
  void aSlotTakesPhrasesListsAndTails() {
    assertThat(parse("{x}")).containsExactly(slot("x", SlotKind.PHRASE));
    assertThat(parse("{x+}"))
        .containsExactly(new Slot("x", SlotKind.PHRASE, Set.of(), true, false));
    assertThat(parse("{x*}"))
        .containsExactly(new Slot("x", SlotKind.PHRASE, Set.of(), false, true));
    assertThat(parse("{x+*:Drug}"))
        .containsExactly(new Slot("x", SlotKind.PHRASE, Set.of("Drug"), true, true));
  }

  @Test
  void capitalsAreTypesAndSmallLettersKinds() {
    assertThat(parse("{x:Drug|Species}"))
        .containsExactly(slot("x", SlotKind.PHRASE, "Drug", "Species"));
    assertThat(parse("{x:name|Drug}")).containsExactly(slot("x", SlotKind.NAME, "Drug"));
  }

  @ParameterizedTest
  @EnumSource(SlotKind.class)
  void everyKindOfSlotHasAName(SlotKind kind) {
    String name = kind.name().toLowerCase(java.util.Locale.ROOT);
    assertThat(parse("{x:" + name + "}")).containsExactly(slot("x", kind));
  }

  @Test
  void threeDotsAreAGapAndTwoAGapInsideOnePhrase() {
    assertThat(parse("... ...2 .. ..3"))
        .containsExactly(new Gap(5, false), new Gap(2, false), new Gap(5, true), new Gap(3, true));
  }

  @Test
  void groupsOfferBranches() {
    assertThat(parse("( a | b a )"))
        .containsExactly(new Choice(List.of(List.of(A), List.of(B, A))));
    assertThat(parse("(a)? b")).containsExactly(new Choice(List.of(List.of(A), List.of())), B);
    assertThat(parse("( a ( b )? )"))
        .containsExactly(
            new Choice(List.of(List.of(A, new Choice(List.of(List.of(B), List.of()))))));
  }

  @Test
  void aNamedGroupMarksWhereItBeginsAndEnds() {
    assertThat(parse("(x= a | b )?"))
        .containsExactly(
            new Choice(
                List.of(
                    List.of(new Mark("x", true), A, new Mark("x", false)),
                    List.of(new Mark("x", true), B, new Mark("x", false)),
                    List.of())));
  }

  @Test
  void aPatternMayBeBoundToTheBeginning() {
    assertThat(parse("^ a")).containsExactly(new Start(), A);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "a ); ')' without its beginning",
        "( a | b; '(' without its ')'",
        "<lower:loud>; '<lower:loud>' has no such voice",
        "{X}; '{X}' is no slot",
        "{x:loud}; 'loud' in '{x:loud}' is no kind of slot",
        "a } b; cannot read ' } b' of the pattern",
        "a <>; cannot read ' <>' of the pattern",
        "\"\"; the pattern is empty",
      })
  void whatCannotBeReadIsNamed(String pattern, String cause) {
    assertThatThrownBy(() -> parse(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(cause);
  }

  @Test
  void bracketsNestTwentyDeepAtTheMost() {
    assertThat(parse("( ".repeat(20) + "a" + " )".repeat(20))).hasSize(1);
    assertThatThrownBy(() -> parse("( ".repeat(3_000) + "a" + " )".repeat(3_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("brackets nest more than 20 deep");
    assertThat(parse("( a ) ".repeat(30))).as("one after the other").hasSize(30);
  }

  @Test
  void aGapHasThreeDigitsAtTheMost() {
    assertThat(parse("a ...999 b")).hasSize(3);
    assertThatThrownBy(() -> parse("a ...99999999999 b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'...99999999999' is more than 999 words");
  }
}
