package org.claimtrace.read.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimtrace.model.article.Reference;
import org.claimtrace.read.text.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All works here are made up. */
class AuthorYearsTest {
  private static final List<Reference> LIST =
      List.of(
          entry("doe17", "Doe, J., Roe, A., & Poe, C. (2017). Zinc. J Met, 1, 2."),
          entry("roe17a", "Roe, A. (2017a). Copper. J Met, 1, 3."),
          entry("roe17b", "Roe, A. (2017b). Tin. J Met, 1, 4."),
          entry("doeroe10", "Doe, J., & Roe, A. (2010). Lead. J Met, 1, 5."),
          entry("noe10", "Noe, J. (2010). Iron. J Met, 1, 6."),
          entry("noe12", "Noe, J. (2012). Gold. J Met, 1, 7."),
          entry("noe12-2", "Noe, J. (2012). Silver. J Met, 1, 8."),
          entry("wzo", "World Zinc Organization (2019). Zinc in brief. J Met, 1, 9."),
          entry("van", "van der Loe, J., & Müller, K. (2015). Tin again. J Met, 1, 10."),
          entry("one11", "Koe, J. (2011). One. J Met, 1, 10."),
          entry("two11", "Koe, J. (2011). Two. J Met, 1, 10."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pain fell (Doe et al., 2017; Roe 2017a).|(Doe et al., 2017; Roe 2017a)=doe17 roe17a",
        "Pain fell (Roe, 2017a,b).|(Roe, 2017a,b)=roe17a roe17b",
        "Doe et al. (2017) saw less.|(2017)=doe17",
        "Doe and colleagues (2017) saw less.|(2017)=doe17",
        "Doe, Roe & Poe (2017) saw less.|(2017)=doe17",
        "Doe and Roe (2010) saw less.|(2010)=doeroe10",
        "Noe's (2010) trial|(2010)=noe10",
        "Noe’s (2010) trial|(2010)=noe10",
        "(see Doe & Roe, 2010, p. 4; cf. Roe, 2017b)|(see Doe & Roe, 2010, p. 4; cf. Roe, 2017b)=doeroe10 roe17b",
        "(WZO, 2019)|(WZO, 2019)=wzo",
        "(World Zinc Organization 2019)|(World Zinc Organization 2019)=wzo",
        "(Noe, 2010, 2012a,b)|(Noe, 2010, 2012a,b)=noe10 noe12 noe12-2",
        "[Noe, 2010]|[Noe, 2010]=noe10",
        "van der Loe and Muller (2015)|(2015)=van",
        "Doe et al. (2017) and Noe (2010) agree|(2017)=doe17; (2010)=noe10",
        "(n = 12 in 2010; Noe, 2010)|Noe, 2010=noe10",
        "(mean 3, range = 1 to 9, as Noe, 2010)|Noe, 2010=noe10",
        "(Koe, 2011)|",
        "(Roe, 2017)|",
        "(Doe, 2016)|",
        "(Poe et al., 2017)|",
        "(Xoe & Noe, 2010)|",
        "in the winter (2010) of Noe|",
        "(Noe 20101)|",
        "Noe 2010|",
        "(2010|",
        "()|",
      })
  void joinsNamesAndYearsWithTheList(String text, String expected) {
    List<Marker> markers = new AuthorYears(LIST).in(text, new Range(0, text.length()));

    assertThat(
            markers.stream()
                .map(m -> m.range().in(text) + "=" + String.join(" ", m.keys()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static Reference entry(String key, String text) {
    return Entry.read(key, text, List.of());
  }
}
