package org.claimtrace.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "62|62",
        "1,204|1204",
        "12,345,678|12345678",
        "999999999|999999999",
        "zero|0",
        "one|1",
        "twelve|12",
        "Nineteen|19",
        "twenty|20",
        "Sixty-two|62",
        "ninety nine|99",
        " 40 |40",
      })
  void digitsAndWordsHaveAValue(String text, int value) {
    assertThat(Numbers.value(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "many",
        "1.5",
        "1,20",
        "-3",
        "sixty-many",
        "12 rats",
        "9999999999",
        "4,294,967,296",
        "two-three",
        "twenty-twelve",
        "twenty-thirty",
        "sixty-zero",
        "sixty-two-one",
        "one two"
      })
  void whatIsNoWholeNumberHasNone(String text) {
    assertThat(Numbers.value(text)).isEmpty();
  }

  @Property(tries = 50)
  void everyNumberIsReadAsItIsWritten(@ForAll @IntRange(min = 0) int number) {
    assertThat(Numbers.value(String.format(java.util.Locale.ROOT, "%,d", number))).hasValue(number);
  }
}
