package org.claimtrace.read.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimtrace.eval.reference.Field;
import org.claimtrace.eval.reference.Style;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.junit.jupiter.api.Test;

/** What holds for every reference, whatever its words. */
class ReferencePropertiesTest {
  @Property(tries = 2000, seed = "20260101")
  void readsWhatAStyleWrote(@ForAll("works") Work work, @ForAll Style style) {
    String written = style.write(work);
    Parsed parsed = ReferenceText.read(written, List.of());

    for (Field field : Field.values()) {
      assertThat(field.of(parsed.work())).as(field + " of " + written).isEqualTo(field.of(work));
    }
    assertThat(parsed.unread()).as(written).isEmpty();
  }

  @Property(tries = 3000, seed = "20260101")
  void readsAnything(@ForAll("noise") String text) {
    Parsed parsed = ReferenceText.read(text, List.of());

    parsed.work().title().ifPresent(title -> assertThat(title).isNotBlank());
    parsed.work().venue().journal().ifPresent(name -> assertThat(name).isNotBlank());
    String line = Spaces.single(text);
    parsed.work().title().ifPresent(title -> assertThat(line).contains(title));
    parsed.work().year().ifPresent(year -> assertThat(line).contains("" + year));
  }

  @Property(tries = 1000, seed = "20260101")
  void findsIdentifiersWhereverTheyStand(
      @ForAll("noise") String before, @ForAll("noise") String after) {
    String quiet = before.replaceAll("(?i)pmi?d?c?|10\\.|doi|ncbi|\\[|\\]|erratum", "");
    String rest = after.replaceAll("(?i)pmi?d?c?|10\\.|doi|ncbi|\\[|\\]|erratum", "");
    Work work =
        ReferenceText.read(quiet + " PMID: 7654321; doi:10.1000/q.7; " + rest, List.of()).work();

    assertThat(work.ids().pmid()).contains("7654321");
    assertThat(work.ids().doi()).contains("10.1000/q.7");
  }

  @Test
  void isNotStoppedByLongStrings() {
    for (String unit :
        List.of(
            "(",
            "a",
            "1",
            "A, ",
            "A. ",
            "A B, ",
            ". ",
            "2010;",
            "[",
            "10.1000/",
            "\"",
            "; ",
            "(2010) ",
            "- ")) {
      String text = "Doe J. Zinc. " + unit.repeat(1_000_000 / unit.length());
      long start = System.nanoTime();
      ReferenceText.read(text, List.of());
      assertThat((System.nanoTime() - start) / 1e9).as(unit).isLessThan(10);
    }
    for (String unit : List.of("(", "A, ", "A. ", "A B, ", "2010;", "12(3) ", "van ", "a. B")) {
      String text = unit.repeat(5_900 / unit.length());
      long start = System.nanoTime();
      ReferenceText.read(text, List.of());
      assertThat((System.nanoTime() - start) / 1e9).as(unit).isLessThan(1);
    }
  }

  @Provide
  Arbitrary<Work> works() {
    Arbitrary<String> word =
        Arbitraries.strings().withCharRange('a', 'z').ofMinLength(4).ofMaxLength(9);
    Arbitrary<String> name = word.map(ReferencePropertiesTest::capital);
    Arbitrary<String> given =
        Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(3);
    Arbitrary<List<Author>> authors =
        Combinators.combine(name, given).as(Author::new).list().ofMinSize(1).ofMaxSize(10);
    Arbitrary<String> title =
        word.list().ofMinSize(3).ofMaxSize(12).map(w -> capital(String.join(" ", w)));
    Arbitrary<String> journal =
        name.list().ofMinSize(1).ofMaxSize(4).map(w -> "J " + String.join(" ", w));
    Arbitrary<Venue> venue =
        Combinators.combine(
                journal,
                Arbitraries.integers().between(1, 400),
                Arbitraries.integers().between(1, 12).optional(),
                Arbitraries.integers().between(1, 900))
            .as(
                (j, v, i, p) ->
                    new Venue(
                        Optional.of(j),
                        Optional.of("" + v),
                        i.map(x -> "" + x),
                        Optional.of(p + "-" + (p + 9))));
    Arbitrary<WorkIds> ids =
        Combinators.combine(
                Arbitraries.integers().between(1, 39_999_999).map(i -> "" + i).optional(),
                word.map(w -> "10.1000/" + w + ".7").optional())
            .as(WorkIds::of);
    return Combinators.combine(
            ids, authors, title, venue, Arbitraries.integers().between(1900, 2029))
        .as((i, a, t, v, y) -> new Work(i, a, Optional.of(t), v, OptionalInt.of(y)));
  }

  @Provide
  Arbitrary<String> noise() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "Doe J",
            ", ",
            ". ",
            ": ",
            "; ",
            "(2010)",
            "2010",
            "Roe, A.",
            " & ",
            " and ",
            "et al.",
            "Zinc eases pain",
            "J Met",
            "12(3):45-50",
            "vol. 12",
            "no. 3",
            "pp. 45-50",
            "\"",
            "“",
            "”",
            "(",
            ")",
            "[",
            "]",
            "?",
            "!",
            "van der",
            "PMID: ",
            "10.1000/x",
            "doi:",
            "In press",
            "😀",
            "é",
            "\u0301",
            " ",
            "\n",
            "Jr",
            "eds",
            "e12",
            "Suppl 2",
            "Mar",
            "…");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.oneOf(parts, parts, parts, any)
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
