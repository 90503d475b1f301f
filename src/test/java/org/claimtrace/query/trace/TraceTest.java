package org.claimtrace.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimtrace.query.Rows;
import org.claimtrace.query.Zorvalin;
import org.claimtrace.query.output.DisplayWidth;
import org.claimtrace.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
  private static GraphStore store;

  @BeforeAll
  static void load() {
    store = Zorvalin.store();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Trace trace(String text) {
    return Trace.of(Zorvalin.rows(store, "trace-claim", Map.of("text", text)));
  }

  private static String draw(String text, int width, boolean unicode, boolean colour) {
    return new TraceWriter(new TraceStyle(width, unicode, colour)).write(trace(text));
  }

  @Test
  void groupsWhatIsSaidTwice() {
    Trace trace = trace("restlessness");
    assertThat(trace.articles())
        .extracting(TracedArticle::id)
        .containsExactly("zorvalin-overview", "zorvalin-pitch");
    TracedProposition said = trace.articles().get(0).propositions().get(0);
    assertThat(said.claims()).hasSize(2);
    TracedStudy study = said.claims().get(1).studies().get(0);
    assertThat(study.facts().n()).isEqualTo("84");
    assertThat(study.facts().comparator()).isEqualTo("brontin; placebo");
    assertThat(study.basis()).isEqualTo("previousSentence");
    assertThat(study.identity().pmid()).isEqualTo("99000011");
  }

  @Test
  void keepsTwoStudiesOfOneClaimApart() {
    TracedClaim claim =
        trace("spares appetite").articles().get(0).propositions().get(0).claims().get(0);
    assertThat(claim.studies())
        .extracting(TracedStudy::key)
        .containsExactly("rat 2017", "review 2017");
  }

  @Test
  void findsByIriOfClaimConceptAndProposition() {
    TracedProposition binds = trace("form binds").articles().get(0).propositions().get(0);
    assertThat(trace(binds.iri())).isEqualTo(trace("form binds"));
    assertThat(trace(binds.claims().get(0).iri())).isEqualTo(trace("form binds"));
    assertThat(trace("https://w3id.org/claimtrace/id/concept/restlessness"))
        .isEqualTo(trace("RESTLESSNESS"));
    assertThat(trace("no such thing").articles()).isEmpty();
  }

  /**
   * The drawings are kept as text files; the system property claimtrace.golden=write renews them.
   */
  @ParameterizedTest
  @ValueSource(strings = {"restlessness", "appetite", "dependence", "sleep onset", "form binds"})
  void drawsATree(String text) throws IOException {
    Path golden =
        Zorvalin.home()
            .resolve("src/test/resources/org/claimtrace/query/trace")
            .resolve(text.replace(' ', '-') + ".txt");
    String drawn = draw(text, 88, true, false);
    if ("write".equals(System.getProperty("claimtrace.golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void staysWithinTheWidth(int width) {
    assertThat(draw("zorvalin", width, true, false).lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void drawsInAsciiButLeavesQuotesAlone() {
    String ascii = draw("zorvalin", 0, false, false);
    assertThat(ascii).contains("`- \"𝛽 form").contains("zorvalin - NOT decreases - appetite");
    assertThat(ascii).doesNotContain("·").doesNotContain("─");
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(draw("zorvalin", 80, true, false)).doesNotContain("\u001b");
    String coloured = draw("zorvalin", 80, true, true);
    assertThat(coloured).contains("\u001b[1;31mNO STUDY NAMED");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(draw("zorvalin", 80, true, false));
  }

  @Test
  void saysWhenOnlyACuratorIdentifiesAStudy() {
    assertThat(draw("reduces restlessness", 0, true, false))
        .contains("PMID 99000011 · DOI 10.5555/zor.2011 (says a curator, not the article)");
  }

  @Test
  void drawsNothingForNothing() {
    assertThat(Trace.of(new Rows(List.of(), List.of()))).isEqualTo(new Trace(List.of()));
    assertThat(new TraceWriter(new TraceStyle(80, true, false)).write(new Trace(List.of())))
        .isEmpty();
  }
}
