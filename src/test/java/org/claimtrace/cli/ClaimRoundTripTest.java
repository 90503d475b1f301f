package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.extract.propose.ProposalFile;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.rdf.write.ClaimJson;
import org.claimtrace.read.Articles;

/** What is written as claim records and read again is what was found, to the last field. */
class ClaimRoundTripTest {
  private static final Workshop WORKSHOP = new Workshop(Cli.BASE);

  private static final List<String> SENTENCES =
      List.of(
          "Glenvar is a synthetic peptide.",
          "In rats, glenvar reduced anxiety [1].",
          "A 2011 trial compared glenvar with diazepam in 84 adults [2].",
          "The 2011 trial reported milder drowsiness [2,3].",
          "It may improve sleep and memory \uD83D\uDE34 [1-3].",
          "Selank did not reduce pain (n = 30) [3][1].",
          "Selank enhanced the effect of diazepam in twelve patients [4].",
          "Another 2011 study found less anxiety and less pain [9].",
          "These effects may involve the GABA system (cafe\u0301).",
          "Selank reduced anxiety. Selank reduced anxiety.",
          "Doctors reported better sleep.",
          "The evidence for Selank is limited to small studies [2].");

  private static final String LIST =
      "\n\n## References\n\n"
          + "1. Nordin A, Vale B. Glenvar in rats. J Made Up Sci. 2011;4:11. PMID: 99000001\n"
          + "2. Harrow D. A trial. J Made Up Sci. 2011;2:5. PMID: 99000002 doi:10.5555/zor.2\n"
          + "3. Elm F. A letter. J Made Up Sci. 2012;5:1. doi:10.5555/zor.3\n"
          + "4. A talk with the makers, 2013.\n";

  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> part =
        Arbitraries.oneOf(
            Arbitraries.of(SENTENCES).map(sentence -> sentence + " "),
            Arbitraries.of("\n\n", "\n\n## Animal studies\n\n", "\n\n## Key takeaways\n\n- "));
    return part.list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(parts -> "# Selank\n\n" + String.join("", parts) + LIST);
  }

  @Property(tries = 150)
  void ofAnyArticle(@ForAll("articles") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    roundTrip(
        WORKSHOP.extract(Articles.read("a.md", bytes, Optional.of(new ArticleId("a"))).document()));
  }

  @Example
  void ofTheShippedArticles() {
    for (String article : List.of(Cli.ARTICLE, Cli.PITCH)) {
      Extraction found =
          WORKSHOP.extract(Articles.read(Path.of(article), Optional.empty()).document());
      assertThat(found.claims()).hasSizeGreaterThan(20);
      roundTrip(found);
    }
  }

  @Example
  void theSameBytesOnTheCommandLine() {
    Object[] articles = {Cli.ARTICLE, Cli.PITCH};
    String claims = Cli.run("build", articles[0], articles[1], "--format", "jsonl").out();
    Cli again =
        Cli.with(claims, java.util.Map.of(), "build", articles[0], articles[1], "--claims", "-");
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).isEqualTo(Cli.run("build", articles[0], articles[1]).out());
  }

  private static void roundTrip(Extraction found) {
    String lines = ClaimJson.lines(found, WORKSHOP.iris());
    ProposalFile file =
        ProposalFile.read(
            "claims.jsonl",
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            problem -> {
              throw new AssertionError(problem.line());
            });
    Extraction again =
        file.instead(
            found,
            WORKSHOP.proposalCheck(),
            problem -> {
              throw new AssertionError(problem.line());
            });
    assertThat(again.claims()).isEqualTo(found.claims());
    assertThat(again.studies()).isEqualTo(found.studies());
    assertThat(again.silents()).isEqualTo(found.silents());
    assertThat(ClaimJson.lines(again, WORKSHOP.iris())).isEqualTo(lines);
  }
}
