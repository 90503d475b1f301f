package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslReferencesTest {
  private static final String WHOLE =
      """
      [{"id": "brand2011", "title": "Zorvalin in rats", "author": [{"family": "Brand"}, {"literal": "The ZV Group"}],
        "container-title": "Journal of Nothing", "issued": {"date-parts": [[2011, 3]]},
        "DOI": "10.1234/ABC.5", "PMID": "99000011",
        "custom": {"article": "zorvalin", "study": ["2011", "rat 2011"]}, "note": "ignored"},
       {"id": "bare", "custom": {"article": "other", "study": "2012"}}]
      """;

  @TempDir Path home;

  private void write(String json) throws IOException {
    Path folder = Files.createDirectories(home.resolve("data/references"));
    Files.writeString(folder.resolve("a.json"), json);
  }

  @Test
  void readsWhatIsThereAndNothingElse() throws IOException {
    write(WHOLE);
    assertThat(CslReferences.read(home, new ArticleId("zorvalin")))
        .containsExactly(
            new Reference(
                "brand2011",
                List.of("2011", "rat 2011"),
                "",
                new Work(
                    WorkIds.of(Optional.of("99000011"), Optional.of("10.1234/abc.5")),
                    List.of(Author.of("Brand"), Author.of("The ZV Group")),
                    Optional.of("Zorvalin in rats"),
                    Venue.of(Optional.of("Journal of Nothing")),
                    OptionalInt.of(2011)),
                Optional.empty(),
                true));
    Reference bare = CslReferences.read(home, new ArticleId("other")).get(0);
    assertThat(bare.pmid()).isEmpty();
    assertThat(bare.year()).isEmpty();
    assertThat(CslReferences.read(home, new ArticleId("nobody"))).isEmpty();
  }

  @Test
  void noFolderIsNoReferences() {
    assertThat(CslReferences.read(home)).isEmpty();
  }

  @Test
  void theProjectsOwnFilesAreSound() {
    Path base = Path.of(System.getProperty("claimtrace.basedir", ""));
    assertThat(CslReferences.read(base).get("selank"))
        .isNotEmpty()
        .allSatisfy(reference -> assertThat(reference.pmid()).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                             | is no list",
        "[1]                                                            | entry 1",
        "[{'id': 'a'}]                                                  | custom.article",
        "[{'id': 'a', 'custom': {'article': 'x'}}]                      | custom.study",
        "[{'id': 'a', 'custom': {'article': 'x', 'study': []}}]         | custom.study",
        "[{'custom': {'article': 'x', 'study': 'y'}}]                   | no id",
        "[{'id': 'a', 'custom': {'article': 'x', 'study': 'y'}, 'PMID': 'PMC12'}] | PMID 'PMC12'",
        "[{'id': 'a', 'custom': {'article': 'x', 'study': 'y'}, 'DOI': 'https://doi.org/10.1/x'}] | DOI",
        "[{'id': 'a', 'custom': {'article': 'x', 'study': 'y'}, 'author': [{}]}] | author",
        "[{'id': 'a', 'custom': {'article': 'x', 'study': 'y'}, 'issued': {'date-parts': [['soon']]}}] | year",
        "[{'id': 'a', 'custom': {'article': 'x', 'study': 'y'}}, {'id': 'a', 'custom': {'article': 'x', 'study': 'z'}}] | same id",
      })
  void whatIsNoReferenceIsNamedWithItsPlace(String json, String words) throws IOException {
    write(json.replace('\'', '"'));
    ProblemException e = problem();
    assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_REFERENCES);
    assertThat(e.problem().place()).startsWith("data/references");
    assertThat(e.problem().line()).contains(words);
  }

  @Test
  void brokenJsonIsNamedWithItsLine() throws IOException {
    write("[\n{\"id\": \n]");
    ProblemException e = problem();
    assertThat(e.problem().code()).isEqualTo(ErrorCode.BROKEN_DATA_FILE);
    assertThat(e.problem().place()).isEqualTo("data/references/a.json:3");
  }

  private ProblemException problem() {
    return catchThrowableOfType(ProblemException.class, () -> CslReferences.read(home));
  }
}
