package org.claimtrace.extract.trial.size;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimtrace.model.lexicon.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole numbers in digits and words. */
class CountsTest {
  private static final String[] SMALL = {
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Forty-two cooks | 42",
        "Forty two cooks | 42",
        "One hundred and fifty-nine cooks | 159",
        "Two hundred forty cooks | 240",
        "'1,736 cooks' | 1736",
        "three thousand and five cooks | 3005",
        "a hundred cooks | 100",
      })
  void readsOne(String text, int value) {
    assertThat(Counts.of(Words.of(text))).extracting(Count::value).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({"5.24 litres,''", "forty and more,40", "ten to twelve,10 12", "fifty - one,51"})
  void takesNoMoreThanTheNumber(String text, String values) {
    assertThat(Counts.of(Words.of(text)))
        .extracting(it -> Integer.toString(it.value()))
        .containsExactly(values.isEmpty() ? new String[0] : values.split(" ", -1));
  }

  @Property
  void whatIsWrittenInWordsIsReadBack(@ForAll @IntRange(min = 1, max = 9999) int value) {
    assertThat(Counts.of(Words.of(words(value) + " cooks")))
        .extracting(Count::value)
        .containsExactly(value);
  }

  private static String words(int value) {
    if (value >= 1000) {
      return words(value / 1000) + " thousand " + words(value % 1000);
    }
    if (value >= 100) {
      String rest = words(value % 100);
      return words(value / 100) + " hundred" + (rest.isEmpty() ? "" : " and " + rest);
    }
    return value < 20
        ? SMALL[value]
        : TENS[value / 10] + (value % 10 == 0 ? "" : "-" + SMALL[value % 10]);
  }
}
