package org.claimtrace.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Tier;
import org.junit.jupiter.api.Test;

class IrisTest {
  private static final Iris IRIS = new Iris("https://example.org/x/");
  private static final ArticleId ID = new ArticleId("a.1");

  @Test
  void namesEverything() {
    assertIri(IRIS.article(ID), "article/a.1");
    assertIri(IRIS.section(ID, 4), "article/a.1/section/4");
    assertIri(IRIS.passage(ID, new Span(3, 9)), "article/a.1#char=3,9");
    assertIri(IRIS.selector(ID, new Span(3, 9)), "article/a.1/selector/3-9");
    assertIri(IRIS.study(ID, "2008-1"), "article/a.1/study/2008-1");
    assertIri(IRIS.study(ID, "[12] é"), "article/a.1/study/%5B12%5D%20%C3%A9");
    assertIri(IRIS.identification(ID, "2008-1", 2), "article/a.1/study/2008-1/identification/2");
    assertIri(IRIS.reference(ID, "3"), "article/a.1/reference/3");
    assertIri(IRIS.thing(ID, "the-trial"), "article/a.1/thing/the-trial");
    assertIri(IRIS.concept("vitamin-c"), "concept/vitamin-c");
    assertIri(IRIS.claim("ff"), "claim/ff");
    assertIri(IRIS.qualifier("ff", 1), "claim/ff/qualifier/1");
    assertIri(IRIS.evidence("ff", 1), "claim/ff/evidence/1");
    assertIri(IRIS.proposition("ff"), "proposition/ff");
    assertIri(IRIS.extractor("rule/compare-with"), "rule/compare-with");
    assertIri(IRIS.extractor("llm/some model"), "llm/some%20model");
    assertIri(IRIS.build(Zorvalin.BUILD), "build/0.0.0-abababababababab");
    assertIri(IRIS.graph("references"), "graph/references");
    assertThat(Iris.tier(new Tier("clinical")).getURI())
        .isEqualTo("https://w3id.org/claimtrace/tier/clinical");
  }

  @Test
  void doisAreSafeAndCompareWithoutCase() {
    assertIri(IRIS.work("pmid", "123"), "study/pmid-123");
    Node work = IRIS.work("doi", "10.1002/(SICI)1<1::AID-X>3.0.CO;2-#");
    assertIri(work, "study/doi-10.1002%2F%28sici%291%3C1%3A%3Aaid-x%3E3.0.co%3B2-%23");
    assertThat(work).isEqualTo(IRIS.work("doi", "10.1002/(sici)1<1::aid-x>3.0.co;2-#"));
  }

  @Test
  void encodingIsReversibleInAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      String odd = "a/b%c 𝒵 e\u0301 İ";
      assertThat(Percent.encode("é")).isEqualTo("%C3%A9");
      assertThat(Percent.decode(Percent.encode(odd))).isEqualTo(odd);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void findsItsBaseInAnArticle() {
    assertThat(Iris.ofArticle(IRIS.article(ID))).contains(IRIS);
    assertThat(Iris.ofArticle(NodeFactory.createURI("http://x/y"))).isEmpty();
    assertThat(Iris.ofArticle(NodeFactory.createLiteralString("article/"))).isEmpty();
  }

  @Test
  void refusesABaseThatIsNone() {
    for (String base : new String[] {"", "id/", "https://example.org", "https://exa mple.org/"}) {
      assertThatThrownBy(() -> new Iris(base)).isInstanceOf(ProblemException.class);
    }
  }

  private static void assertIri(Node node, String path) {
    assertThat(node.getURI()).isEqualTo("https://example.org/x/" + path);
  }
}
