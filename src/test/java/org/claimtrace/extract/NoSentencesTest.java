package org.claimtrace.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrace.model.Problem;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.model.claim.Silent.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no English sentence is yields no claims, and a warning instead of a flood. */
class NoSentencesTest {
  private static final String GERMAN =
      "Die Behandlung mit Melatonin verbesserte den Schlaf der Patienten deutlich, und die"
          + " Nebenwirkungen waren gering. In einer Studie mit 40 Teilnehmern war Melatonin"
          + " wirksamer als Placebo. Magnesium reduziert Schmerzen nicht. Viele Menschen nehmen"
          + " Melatonin, um besser zu schlafen, doch die Wirkung ist gering.";
  private static final String FRENCH =
      "La mélatonine améliore le sommeil des patients et réduit la douleur. Dans une étude de 40"
          + " participants, la mélatonine était plus efficace que le placebo. Le magnésium ne"
          + " réduit pas la douleur, mais beaucoup de personnes le prennent pour mieux dormir.";
  private static final String DUTCH =
      "Melatonine verbetert de slaap van patiënten en vermindert pijn. In een studie met 40"
          + " deelnemers was melatonine beter dan placebo. Magnesium vermindert pijn niet, maar"
          + " veel mensen nemen het in om beter te slapen, of de bijwerkingen nu gering zijn of"
          + " van korte duur.";
  private static final String SPANISH =
      "La melatonina mejora el sueño de los pacientes y reduce el dolor. En un estudio con 40"
          + " participantes, la melatonina fue más eficaz que el placebo. El magnesio no reduce el"
          + " dolor, pero muchas personas lo toman para dormir mejor y los efectos son leves.";

  private static List<Reason> reasons(Extraction found) {
    return found.silents().stream().map(Silent::reason).distinct().toList();
  }

  private static List<String> warnings(Extraction found) {
    return Unsearched.warnings(found).stream().map(Problem::line).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {GERMAN, FRENCH, DUTCH, SPANISH})
  void anotherLanguageIsSaidSoAndYieldsNothing(String text) {
    Extraction found = Bench.extract(text);

    assertThat(found.claims()).isEmpty();
    assertThat(reasons(found)).containsExactly(Reason.NOT_ENGLISH);
    assertThat(warnings(found))
        .singleElement()
        .asString()
        .startsWith("CT019 no claim is taken from ")
        .contains("test#char=0,");
  }

  @Test
  void aForeignParagraphSilencesNoEnglishOne() {
    Extraction found = Bench.extract("Melatonin reduced the pain in rats.\n\n" + GERMAN);

    assertThat(Bench.statements(found.claims())).contains("melatonin | decreases | pain");
    assertThat(found.claims()).allMatch(claim -> claim.place().sentence().index() == 0);
    assertThat(reasons(found)).containsExactly(Reason.NOT_ENGLISH);
  }

  @Test
  void aShortForeignParagraphIsWhatItsArticleIs() {
    Extraction found = Bench.extract(GERMAN + "\n\nAspirin bei Diabetes.\n");

    assertThat(found.claims()).isEmpty();
    assertThat(reasons(found)).containsExactly(Reason.NOT_ENGLISH);
  }

  @Test
  void shortEnglishWithoutFunctionWordsIsEnglish() {
    Extraction found = Bench.extract("Melatonin reduced pain. Aspirin reduces fever.");

    assertThat(found.claims()).hasSize(2);
    assertThat(warnings(found)).isEmpty();
  }

  @Test
  void capitalsAreReadAsWords() {
    Extraction found = Bench.extract("MELATONIN REDUCED PAIN IN 40 PATIENTS WITH INSOMNIA.");

    assertThat(Bench.statements(found.claims())).contains("melatonin | decreases | pain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M e l a t o n i n  r e d u c e d  p a i n  i n  r a t s  a n d  m i c e | TORN",
        "Pain 12 (4.5) 13.2 0.04 reduced 11 (3.9) 12.8 0.05 sleep 22 18 0.01 33 29 0.02 | NUMBERS",
      })
  void tornLettersAndTablesAreNotSearched(String text, Reason reason) {
    Extraction found = Bench.extract(text);

    assertThat(found.claims()).isEmpty();
    assertThat(reasons(found)).containsExactly(reason);
    assertThat(warnings(found)).singleElement().asString().startsWith("CT053 ");
  }

  @Test
  void whatAScannerSpoiltNamesNothingKnown() {
    Extraction found =
        Bench.extract(
            "Melato-\nnin irnproved sleep in pa- tients. The treatrnent cornpared with pla- cebo.");

    assertThat(found.claims().size()).isLessThanOrEqualTo(2);
  }

  @Test
  void aFloodOfClaimsIsNoSentence() {
    Extraction found =
        Bench.extract(
            "Melatonin, aspirin, magnesium, caffeine, ibuprofen and zinc reduce, increase, prevent"
                + " and treat pain, anxiety, depression, insomnia, nausea, bleeding, asthma,"
                + " diabetes, obesity, cancer and stroke.");

    assertThat(found.claims()).isEmpty();
    assertThat(reasons(found)).containsExactly(Reason.TOO_MANY_CLAIMS);
    assertThat(warnings(found)).singleElement().asString().contains("more than 40 claims");
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 100_000})
  void aSentenceThatNeverEndsIsPassedOver(int words) {
    String text =
        IntStream.range(0, words / 4)
                .mapToObj(i -> "melatonin reduced pain and")
                .collect(Collectors.joining(" "))
            + " the rest.";
    Extraction found = Bench.extract("Aspirin reduced fever in the trial. " + text);

    assertThat(Bench.statements(found.claims())).containsExactly("aspirin | decreases | fever");
    assertThat(reasons(found)).contains(Reason.TOO_LONG);
    assertThat(warnings(found)).anyMatch(line -> line.contains("longer than 400 words"));
  }

  @ParameterizedTest
  @ValueSource(ints = {8_000, 100_000})
  void commasWithoutEndStopNothing(int commas) {
    Extraction found =
        Bench.extract(
            "Melatonin reduced mild" + " ,".repeat(commas) + " pain.\n\nAspirin reduces fever.");

    assertThat(reasons(found)).containsExactly(Reason.TOO_LONG);
    assertThat(Bench.statements(found.claims())).containsExactly("aspirin | decreases | fever");
  }

  @Test
  void cellsPartedByTabsAreATableAsText() {
    String table =
        "Outcome\tMelatonin\tPlacebo\nAnxiety reduced by melatonin\t12\t14\n"
            + "Melatonin reduced pain\tyes\tno\n";
    Extraction found = Bench.extract("Aspirin reduces fever.\n\n" + table);

    assertThat(Bench.statements(found.claims())).containsExactly("aspirin | decreases | fever");
    assertThat(reasons(found)).contains(Reason.NUMBERS);
    assertThat(warnings(found)).singleElement().asString().contains("or a table's rows");
  }

  @Test
  void oneTabIsNoTable() {
    assertThat(Bench.statements(Bench.extract("1.\tAspirin reduces fever.").claims()))
        .containsExactly("aspirin | decreases | fever");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONCLUSIONS:", "BACKGROUND:", "Key message:", "**RESULTS:**"})
  void aLabelIsNoSubject(String label) {
    Extraction found = Bench.extract(label + " Melatonin did not reduce insomnia.");

    assertThat(Bench.statements(found.claims()))
        .containsExactly("melatonin | decreases | insomnia");
    assertThat(found.claims().get(0).place().sentence().span().start()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD"})
  void whatNobodySeesDeniesAndNamesAsWhatIsSeen(String unseen) {
    String said =
        "Melatonin did n" + unseen + "ot" + unseen + " reduce muscle tre" + unseen + "mor.";
    Extraction found = Bench.extract(said);

    assertThat(Bench.statements(found.claims()))
        .containsExactly("melatonin | decreases | muscle tremor");
    assertThat(found.claims().get(0).stance().polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(found.claims().get(0).place().quote().text()).contains(unseen);
  }
}
