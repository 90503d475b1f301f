package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimtrace.Doubling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twice the text takes at most three times as long, however odd the text is. */
@Tag("slow")
class LinearTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "prose|txt|Pain fell in 62 patients (p<0.01), as Doe et al. say [3]. Then it rose. ",
        "prose|md|Pain fell in 62 patients (p<0.01), as *Doe et al.* say [3]. Then it rose. ",
        "lines|txt|\"A line that is wrapped by an editor and goes on in\nthe next. \"",
        "blocks|md|\"- An item. Another sentence.\n\nA *paragraph* [3].\n\n\"",
        "stops|txt|.",
        "dotted|txt|a.",
        "capitals|txt|aaa.Bbb",
        "open|txt|(a. ",
        "brackets|txt|[",
        "numbers|txt|\"[1, \"",
        "raised|txt|¹,",
        "one word|txt|a",
        "one word|md|a",
        "spaces|txt|\" .\"",
        "quotes|txt|\".'' \"",
        "emphasis|md|*a **b ",
        "quoted|md|\"> \"",
        "short lines|txt|\"Aa\n\"",
        "digits|txt|\"1\n\"",
      })
  void readsInLinearTime(String name, String format, String unit) {
    byte[] small = text(unit, 150_000);
    byte[] large = text(unit, 300_000);
    double ratio = Doubling.ratio(() -> read(format, small), () -> read(format, large));

    assertThat(ratio).as(name).isLessThan(3);
  }

  @Test
  void readsAFiveMegabyteLine() {
    byte[] line =
        text("Pain fell in 62 patients, as Doe et al. say [3]. Then it rose. ", 5_000_000);

    assertThat(Doubling.seconds(() -> read("txt", line))).isLessThan(30);
  }

  @Test
  void readsDeeplyNestedLists() {
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      nested.append("  ".repeat(i)).append("- Item ").append(i).append(".\n");
    }
    byte[] inLines = nested.toString().getBytes(StandardCharsets.UTF_8);
    byte[] inOneLine = ("- ".repeat(10_000) + "Deep.").getBytes(StandardCharsets.UTF_8);

    assertThat(Articles.read("a.md", inLines, Optional.empty()).document().text().value())
        .contains("Item 0.", "Item 999.");
    assertThat(Articles.read("a.md", inOneLine, Optional.empty()).document().text().value())
        .endsWith("Deep.");
  }

  private static byte[] text(String unit, int length) {
    return ("Begin. " + unit.repeat(length / unit.length()) + " End.")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void read(String format, byte[] bytes) {
    Articles.read("a." + format, bytes, Optional.empty());
  }
}
