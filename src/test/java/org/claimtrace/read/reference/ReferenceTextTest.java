package org.claimtrace.read.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimtrace.model.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All works here are made up. */
class ReferenceTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Doe JA, Roe B. Zinc eases pain in mice. J Met Sci. 2010;12(3):45-50.",
        "Doe JA, Roe B. Zinc eases pain in mice. J Met Sci. 2010 Mar 3;12(3):45-50. doi: 10.1000/a.",
        "Doe JA, Roe B. Zinc eases pain in mice. J Met Sci 2010;12(3):45-50.",
        "Doe J.A., Roe B. Zinc eases pain in mice. J. Met. Sci. 2010;12(3):45-50",
        "Doe JA, Roe B: Zinc eases pain in mice. J Met Sci 12 (3): 45-50, 2010. [PMID: 123]",
        "Doe JA and Roe B. Zinc eases pain in mice. J Met Sci 2010, 12(3), 45-50.",
        "Doe, J. A., & Roe, B. (2010). Zinc eases pain in mice. J Met Sci, 12(3), 45-50.",
        "Doe, J.A. and Roe, B. (2010) Zinc eases pain in mice. J Met Sci, 12(3), pp. 45-50.",
        "Doe, J.A., Roe, B., 2010. Zinc eases pain in mice. J Met Sci 12(3), 45-50.",
        "Doe, J. A., and B. Roe. 2010. “Zinc eases pain in mice.” J Met Sci 12 (3): 45-50.",
        "Doe, Jane, and Bob Roe. \"Zinc eases pain in mice.\" J Met Sci 12, no. 3 (2010): 45-50.",
        "Doe, Jane, and Bob Roe. \"Zinc eases pain in mice.\" J Met Sci, vol. 12, no. 3, 2010, pp. 45-50.",
        "J. A. Doe and B. Roe, “Zinc eases pain in mice,” J Met Sci, vol. 12, no. 3, pp. 45-50, 2010.",
        "Doe JA, Roe B. Zinc eases pain in mice. J Met Sci. 2010 [cited 2020 Jan 3];12(3):45-50."
            + " Available from: https://example.org/a/2019",
        "7. Doe JA, Roe B. Zinc eases pain in mice. J Met Sci. 2010;12(3):45-50.",
      })
  void readsOneWorkInManyStyles(String text) {
    Work work = read(text);

    assertThat(families(work)).isEqualTo("Doe; Roe");
    assertThat(work.title()).contains("Zinc eases pain in mice");
    assertThat(work.venue().journal().map(name -> name.replace(".", ""))).contains("J Met Sci");
    assertThat(work.venue().volume()).contains("12");
    assertThat(work.venue().issue()).contains("3");
    assertThat(work.venue().pages()).contains("45-50");
    assertThat(work.year()).hasValue(2010);
    assertThat(ReferenceText.read(text, List.of()).unread()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "van der Roe AB, de la Poe C, O’Noe D. |van der Roe; de la Poe; O’Noe",
        "Roe AB Jr, Poe C 3rd. |Roe; Poe",
        "DOE J, ROE A. |DOE; ROE",
        "Doe J-P, Roe-Poe A. |Doe; Roe-Poe",
        "Müller-Łoś Ż, Đoković Á. |Müller-Łoś; Đoković",
        "Al Doe AH, De La Roe B. |Al Doe; De La Roe",
        "Doe J, Roe A, et al. |Doe; Roe",
        "Doe J, Roe A, The Zinc Study Group. |Doe; Roe; The Zinc Study Group",
        "World Zinc Organization. |World Zinc Organization",
        "Doe, J., Roe, A. B., Jr., & Poe, C. (2010). |Doe; Roe; Poe",
        "Doe, J.-P. (2010). |Doe",
        "van Doe, J. (2010). |van Doe",
        "WZO. (2010). |WZO",
        "World Zinc Organization (2010). |World Zinc Organization",
        "Doe J, Roe A, Poe C, editors. |Doe; Roe; Poe",
        "Doe YuK, Roe Ch. |Doe; Roe",
      })
  void readsNames(String authors, String families) {
    assertThat(families(read(authors + " Zinc eases pain. J Met. 2010;12:45.")))
        .isEqualTo(families);
    assertThat(read(authors + " Zinc eases pain. J Met. 2010;12:45.").title())
        .contains("Zinc eases pain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Does zinc help? A trial",
        "Zinc helps!",
        "Effect of zinc on E. coli in mice",
        "Zinc vs. copper in COVID-19",
        "Zinc in the elderly. Part 2",
        "A trial of zinc in 2008-2009",
        "Zinc: a review of 2,000 cases (the ZIP study)",
        "Use of zinc in the U.S. adults",
        "\"Silent\" zinc and vitamin D",
      })
  void readsTitles(String title) {
    String stop = "?!".indexOf(title.charAt(title.length() - 1)) >= 0 ? "" : ".";

    for (String form :
        List.of(
            "Doe J. %s J Met Sci. 2010;12:45-50.",
            "Doe, J. (2010). %s J Met Sci, 12, 45-50.",
            "Doe J, et al.: %s J Met Sci 12: 45-50, 2010.")) {
      Work work = read(String.format(form, title + stop));
      assertThat(work.title()).as(form).contains(title);
      assertThat(work.venue().journal()).as(form).contains("J Met Sci");
      assertThat(work.year()).as(form).hasValue(2010);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2010;12(Suppl 2):S45-S50.|12|Suppl 2|S45-S50",
        "2010;12:e45678.|12||e45678",
        "2010 Dec 18:1556984.|||1556984",
        "2010;5(5):CD001234.|5|5|CD001234",
        "2010.|||",
        "2010;12.|12||",
        "2010 Mar-Apr;12(3-4):45-7.|12|3-4|45-7",
        "2010;2010:123456.|2010||123456",
        "2010a;12(3):45-7.|12|3|45-7",
        "12(3):45-7, 2010b.|12|3|45-7",
        "12(3):45-7, 2010 May.|12|3|45-7",
        "12(3):45-7, 2010 May-Jun.|12|3|45-7",
        "12(3):45-7. 2010 Nov/Dec.|12|3|45-7",
        "2010, pp. 45-7.|||45-7",
        "2010; pp 45-7.|||45-7",
        "pp. 45-7, 2010.|||45-7",
        "2010;12, pp. 45-7.|12||45-7",
      })
  void readsPlaces(String place, String volume, String issue, String pages) {
    Work work = read("Doe J. Zinc eases pain. J Met Sci. " + place);

    assertThat(work.year()).hasValue(2010);
    assertThat(work.venue().journal()).contains("J Met Sci");
    assertThat(work.venue().volume().orElse(null)).isEqualTo(volume);
    assertThat(work.venue().issue().orElse(null)).isEqualTo(issue);
    assertThat(work.venue().pages().orElse(null)).isEqualTo(pages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doe J. Zinc in 1999. J Met. In press.|-",
        "Doe J (2016). Zinc eases pain. J Met 2017;24:37.|-",
        "Doe J. Zinc eases pain. J Met 24:2011-2017.|-",
        "Doe J. Zinc eases pain. J Met. 2010;24:2011-2017. Epub 2009 Dec 3.|2010",
        "Doe J. Zinc eases pain. J Met 24: 2011-2017, 2010.|2010",
        "Doe, J. (in press). Zinc in 2015. J Met.|-",
        "Doe, J. (2010, March 3). Zinc in 2015. J Met, 3, 4.|2010",
        "Doe J. Zinc atlas. Accessed 3 March 2020.|-",
      })
  void neverTakesAnotherYear(String text, String year) {
    Parsed parsed = ReferenceText.read(text, List.of());

    assertThat(parsed.work().year().isPresent() ? "" + parsed.work().year().getAsInt() : "-")
        .isEqualTo(year);
    assertThat(parsed.unread().filter(why -> why.contains("year")).isPresent())
        .isEqualTo(year.equals("-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Doe, J. (2020a). Zinc eases pain. J Met, 12, 45-50.",
        "Doe, J., 2020a. Zinc eases pain. J Met 12, 45-50.",
        "Doe J. 2020a. Zinc eases pain. J Met 12: 45-50.",
        "Doe J (2020a) Zinc eases pain. J Met 12: 45-50.",
        "Doe J. Zinc eases pain. J Met. 2020a;12:45-50.",
      })
  void aLetterBehindTheYearPartsWorksAndNoMore(String text) {
    assertThat(families(read(text))).isEqualTo("Doe");
    assertThat(read(text).title()).contains("Zinc eases pain");
    assertThat(read(text).year()).hasValue(2020);
    assertThat(read(text).venue().volume()).contains("12");
    assertThat(read(text).venue().pages()).contains("45-50");
  }

  @Test
  void takesTheWorksOwnIdentifiers() {
    Work work =
        read(
            "Doe J. Corrigendum to \"Zinc eases pain\" [J Met. 2009;1:2. doi: 10.1000/old]. J Met."
                + " 2010;2:3. doi: 10.1000/new. Erratum for: J Met. 2009;1:2. PMID: 77; PMCID:"
                + " PMC7777.");

    assertThat(work.ids().doi()).contains("10.1000/new");
    assertThat(work.ids().pmid()).contains("77");
    assertThat(work.ids().pmcid()).contains("PMC7777");
  }

  @Test
  void readsDoisWithOddMarks() {
    String doi = "10.1002/(sici)1097-0258(19970730)16:14<1653::aid-x9>3.0.co;2-#";

    assertThat(read("Doe J. Zinc. J Met. 1997;1:2. doi: " + doi + " PMID: 5").ids().doi())
        .contains(doi);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "(2010)", "Doe", "see above", "[1]", "A.", "(((((", "2010", "; ;"})
  void saysWhatItCannotRead(String text) {
    assertThat(ReferenceText.read(text, List.of()).unread()).isPresent();
    assertThat(read(text).authors()).isEmpty();
  }

  private static Work read(String text) {
    return ReferenceText.read(text, List.of()).work();
  }

  private static String families(Work work) {
    return work.authors().stream().map(a -> a.family()).collect(Collectors.joining("; "));
  }
}
