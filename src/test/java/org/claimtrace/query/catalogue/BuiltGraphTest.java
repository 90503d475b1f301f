package org.claimtrace.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.claimtrace.query.Rows;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.TextPolicy;
import org.claimtrace.rdf.article.ArticleGraph;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.Stores;
import org.junit.jupiter.api.Test;

/** The questions understand the graph that the program itself builds, not only the fixture. */
class BuiltGraphTest {
  private static Rows ask(String query) {
    try (GraphStore store = Stores.memory()) {
      store.put(
          new Iris(Iris.DEFAULT_BASE).base() + "article/zorvalin",
          ArticleGraph.of(
              org.claimtrace.rdf.Zorvalin.extraction(),
              new Iris(Iris.DEFAULT_BASE),
              org.claimtrace.rdf.Zorvalin.BUILD,
              TextPolicy.FULL));
      return org.claimtrace.query.Zorvalin.rows(
          store, query, query.equals("trace-claim") ? Map.of("text", "zorvalin") : Map.of());
    }
  }

  @Test
  void hasARowForEveryClaim() {
    assertThat(ask("claims").rows())
        .hasSameSizeAs(org.claimtrace.rdf.Zorvalin.extraction().claims());
  }

  @Test
  void knowsArticlesStudiesAndSilence() {
    assertThat(ask("articles").rows()).hasSize(1);
    Rows studies = ask("studies");
    assertThat(studies.text(studies.rows().get(0), "pmid")).contains("99000001");
    assertThat(ask("silent-sentences").rows()).isNotEmpty();
    assertThat(ask("trace-claim").rows()).isNotEmpty();
  }
}
