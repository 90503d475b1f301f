package org.claimtrace.eval.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {
  private static final String HEAD = String.join("\t", GoldFile.COLUMNS) + "\n";
  private static final String ROW = "a\tb \"c\tX\tisA\ty\tnegated\thedged\t-\tclinical\n";

  @TempDir Path folder;

  @Test
  void readsRowsWithTheirLines() {
    List<GoldClaim> gold = read(HEAD + ROW + "\r\n" + ROW.replace("\n", "\r\n"));
    assertThat(gold).hasSize(2);
    GoldClaim first = gold.get(0);
    assertThat(first.quote()).as("quotation marks are characters").isEqualTo("b \"c");
    assertThat(first.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(first.modality()).isEqualTo(Modality.HEDGED);
    assertThat(first.tier()).isEqualTo("clinical");
    assertThat(gold.get(1).source().line()).isEqualTo(4);
    assertThat(gold.get(1).tier()).as("no carriage return").isEqualTo("clinical");
  }

  @Test
  void namesWhatIsWrong() {
    assertBad("article\tquote\n", ":1", "missing subject, predicate");
    assertBad("", ":1", "wrong header");
    assertBad(HEAD.replace("tier", "level"), ":1", "missing tier, unknown 'level'");
    assertBad("\uFEFF" + HEAD, ":1", "byte order mark");
    assertBad(HEAD + ROW + "a\tb\n", ":3", "2 columns instead of 9");
    assertBad(HEAD + ROW.replace("negated", "Negated"), ":2", "unknown polarity 'Negated'");
    assertBad(HEAD + ROW.replace("hedged", "maybe"), ":2", "unknown modality 'maybe'");
    assertBad(HEAD + ROW.replace("b \"c", " "), ":2", "no quote");
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    Path file = folder.resolve("gold.tsv");
    Files.write(file, new byte[] {'a', 'b', (byte) 0xFF});
    Problem problem = problem(() -> GoldFile.read(file));
    assertThat(problem.code()).isEqualTo(ErrorCode.BAD_UTF8);
    assertThat(problem.place()).endsWith("byte 2");
    Problem missing = problem(() -> GoldFile.read(folder.resolve("none.tsv")));
    assertThat(missing.code()).isEqualTo(ErrorCode.NOT_FOUND);
    Problem directory = problem(() -> GoldFile.read(folder));
    assertThat(directory.code()).isEqualTo(ErrorCode.UNREADABLE);
  }

  @Test
  void quotesMustStandInTheArticle() {
    List<GoldClaim> gold = read(HEAD + ROW.replace("b \"c", "twice here#2"));
    GoldQuotes.check(gold, name -> Optional.of("twice  here and twice\nhere"));
    GoldQuotes.check(gold, name -> Optional.empty());
    Problem once = problem(() -> GoldQuotes.check(gold, name -> Optional.of("twice here")));
    assertThat(once.code()).isEqualTo(ErrorCode.BAD_GOLD);
    assertThat(once.place()).endsWith("gold.tsv:2");
    assertThat(once.remedy()).contains("1 times");
    Problem never = problem(() -> GoldQuotes.check(gold, name -> Optional.of("Twice here")));
    assertThat(never.cause()).contains("quote not found in article a: twice here#2");
  }

  @Test
  void aNumberIsNoPartOfTheQuote() {
    GoldClaim numbered = read(HEAD + ROW.replace("b \"c", "item  #3#2")).get(0);
    assertThat(numbered.words()).isEqualTo("item #3");
    assertThat(numbered.occurrence()).isEqualTo(2);
    assertThat(read(HEAD + ROW).get(0).occurrence()).isEqualTo(1);
  }

  private void assertBad(String text, String place, String cause) {
    Problem problem = problem(() -> read(text));
    assertThat(problem.code()).isEqualTo(ErrorCode.BAD_GOLD);
    assertThat(problem.place()).endsWith("gold.tsv" + place);
    assertThat(problem.cause()).contains(cause);
  }

  private List<GoldClaim> read(String text) {
    Path file = folder.resolve("gold.tsv");
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return GoldFile.read(file);
  }

  private static Problem problem(Runnable code) {
    return catchThrowableOfType(ProblemException.class, code::run).problem();
  }
}
