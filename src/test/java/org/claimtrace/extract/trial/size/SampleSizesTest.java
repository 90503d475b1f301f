package org.claimtrace.extract.trial.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimtrace.extract.trial.Home;
import org.claimtrace.model.article.Document;
import org.claimtrace.read.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many took part, by sentences of our own. */
class SampleSizesTest {
  private final SampleSizes sizes = new SampleSizes(Home.WORDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Forty-two tired cooks and 18 waiters slept. 60 patients were randomised to tea or water. | 60",
        "Patients (n = 87) were randomly assigned to mint or honey. | 87",
        "We randomly assigned women to mint tea (62 patients) or lime tea (58 patients). | 120",
        "Tired men received mint (5 ml, n = 20) or water (5 ml, n = 18) for 3 weeks. | 38",
        "A total of 304 sleepy sows were observed on days 1, 14 and 21. | 304",
        "Two groups of 12 rats underwent a nap. | 24",
        "Ninety boys and 85 girls were randomly selected from 26 schools. | 175",
        "Of 250 women screened for sleep, 83 women with short naps were randomised. | 83",
        "Of the 139 patients enrolled, 66 were randomised to tea and 73 to water. | 139",
        "Of the 50 women assessed for the trial, 36 met the criteria and were randomised: 18 to tea"
            + " and 18 to water. | 36",
        "The tea group (n = 30) drank. Sixty people were enrolled. The milk group (n = 30) ate. | 60",
        "In this crossover trial in 30 patients with poor sleep, naps of 10 and 20 min were tried. | 30",
        "The study sample consisted of 1,598 students. | 1598",
      })
  void tellsAll(String text, int size) {
    assertThat(of(text))
        .isInstanceOfSatisfying(
            SizeFinding.Stated.class, it -> assertThat(it.size()).isEqualTo(size));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tea was given for 28 days in 14 centres at a dose of 250 mg.",
        "Adults aged 18 to 65 years drank 2 cups a day for 12 weeks.",
        "The sample size was calculated as 144 women (72 women per group).",
        "Of those on tea, 12 patients (14%) reported headaches.",
        "Around 200,000 patients are treated for poor sleep each year.",
        "Patients were included if they were (1) tired, (2) awake and (3) willing.",
        "We asked n = 26 classes to sleep.",
        "Nobody knows.",
      })
  void saysNothingWhereNoTotalIsStated(String text) {
    assertThat(of(text))
        .isInstanceOfSatisfying(
            SizeFinding.Unstated.class, it -> assertThat(it.reason()).isNotBlank());
  }

  @Test
  void thePlacesAreTheNumbersThemselves() {
    Document document =
        document("Men 𝒳 were randomised to tea (n = 20) or to milk (n = 18). They slept.");
    SizeFinding.Stated found = (SizeFinding.Stated) sizes.of(document);

    assertThat(found.basis()).isEqualTo("sum of arms");
    assertThat(found.places()).extracting(document.text()::slice).containsExactly("20", "18");
  }

  @Test
  void onlyTheAbstractCounts() {
    String text =
        "# Tea\n\n## Abstract\n\nTea was given to 40 patients, who were randomised.\n\n"
            + "## Methods\n\nWe randomised 900 patients to tea or to milk.\n";
    assertThat(sizes.of(document(text)))
        .isInstanceOfSatisfying(
            SizeFinding.Stated.class, it -> assertThat(it.size()).isEqualTo(40));
  }

  @Test
  void aLongTextWithoutAbstractHasNone() {
    String text = "# Tea\n\n" + "We randomised 900 patients to tea or to milk. ".repeat(60);
    assertThat(sizes.of(document(text))).isEqualTo(new SizeFinding.Unstated("no abstract"));
  }

  @Test
  void aTableThatLooksLikeOneSentenceSaysNothing() {
    String text = "Abstract\n\nWe randomised " + "17 patients and (n = 4) and ".repeat(20_000);
    assertThat(of(text)).isInstanceOf(SizeFinding.Unstated.class);
  }

  private SizeFinding of(String text) {
    return sizes.of(document(text));
  }

  private static Document document(String text) {
    return Articles.read("t.md", text.getBytes(StandardCharsets.UTF_8), Optional.empty())
        .document();
  }
}
