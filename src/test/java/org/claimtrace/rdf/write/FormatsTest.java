package org.claimtrace.rdf.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.Home;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Prefixes;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.TextPolicy;
import org.claimtrace.rdf.Zorvalin;
import org.claimtrace.rdf.article.ArticleGraph;
import org.claimtrace.rdf.article.ReferenceGraph;
import org.claimtrace.rdf.file.RdfFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {
  private static final Iris IRIS = Iris.standard();
  private static final Prefixes PREFIXES = Prefixes.read(Home.path());

  @ParameterizedTest
  @EnumSource(Formats.class)
  void readsBackAsWritten(Formats format) throws IOException {
    boolean rdf12 = format != Formats.RDF11_NQ && format != Formats.JSONLD;
    DatasetGraph data = format == Formats.TTL ? article() : twoGraphs();
    DatasetGraph expected = rdf12 ? data : Rdf11.of(data);
    DatasetGraph back = DatasetGraphFactory.create();
    Lang lang =
        switch (format) {
          case NQ, RDF11_NQ -> Lang.NQUADS;
          case TRIG -> Lang.TRIG;
          case TTL -> Lang.TURTLE;
          case JSONLD -> Lang.JSONLD;
        };
    RdfFiles.parse(
        bytes(format, data), lang, "test", StreamRDFLib.dataset(back), ErrorCode.BAD_RDF);
    if (format == Formats.TTL) {
      assertThat(back.getDefaultGraph().isIsomorphicWith(data.getGraph(IRIS.article(Zorvalin.ID))))
          .isTrue();
    } else {
      assertThat(IsoMatcher.isomorphic(expected, back)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Formats.class)
  void sameDataSameBytesInAnyOrderAndLocale(Formats format) throws IOException {
    DatasetGraph data = format == Formats.TTL ? article() : twoGraphs();
    byte[] first = bytes(format, data);
    List<Quad> quads = new ArrayList<>();
    data.find().forEachRemaining(quads::add);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Collections.shuffle(quads, new Random(5));
      DatasetGraph shuffled = DatasetGraphFactory.create();
      quads.forEach(shuffled::add);
      assertThat(bytes(format, shuffled)).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void turtleOfATinyArticleIsAsAHumanHasReadIt() throws IOException {
    String made = new String(bytes(Formats.TTL, article()), StandardCharsets.UTF_8);
    Files.writeString(Home.path().resolve("target/zorvalin.ttl"), made);
    String golden = new String(resource("/rdf/zorvalin.ttl"), StandardCharsets.UTF_8);
    assertThat(made).isEqualTo(golden);
  }

  @Test
  void theRdf11ProfileLosesTripleTermsOnly() {
    DatasetGraph data = twoGraphs();
    Set<Quad> lost = new java.util.HashSet<>();
    data.find().forEachRemaining(lost::add);
    int before = lost.size();
    Rdf11.of(data).find().forEachRemaining(lost::remove);
    assertThat(lost).hasSize(6).allMatch(q -> q.getPredicate().equals(Reused.RDF_REIFIES));
    assertThat(Rdf11.of(data).stream().count()).isEqualTo(before - 6);
  }

  @Test
  void turtleHoldsOneGraph() {
    assertThatThrownBy(() -> bytes(Formats.TTL, twoGraphs()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.FORMAT_CANNOT_HOLD));
  }

  @Test
  void anEmptyDatasetIsWellFormed() throws IOException {
    for (Formats format : Formats.values()) {
      DatasetGraph empty = DatasetGraphFactory.create();
      assertThat(new String(bytes(format, empty), StandardCharsets.UTF_8))
          .isEqualTo(
              format == Formats.JSONLD
                  ? new String(bytes(format, empty), StandardCharsets.UTF_8)
                  : "");
    }
  }

  @Test
  void prefixesShortenOnlyWhatNeedsNoEscape() {
    assertThat(PREFIXES.shorten("https://w3id.org/claimtrace/id/concept/x-1"))
        .contains("concept:x-1");
    assertThat(PREFIXES.shorten("https://w3id.org/claimtrace/id/claim/1")).isEmpty();
    assertThat(PREFIXES.shorten("https://w3id.org/claimtrace/ontology#Claim")).contains("ct:Claim");
    assertThat(PREFIXES.shorten("http://elsewhere/x")).isEmpty();
    assertThat(new TreeSet<>(PREFIXES.namespaces().keySet())).contains("ct", "oa", "prov");
  }

  static DatasetGraph article() {
    DatasetGraph data = DatasetGraphFactory.create();
    data.addGraph(
        IRIS.article(Zorvalin.ID),
        ArticleGraph.of(Zorvalin.extraction(), IRIS, Zorvalin.BUILD, TextPolicy.FULL));
    return data;
  }

  private static DatasetGraph twoGraphs() {
    DatasetGraph data = article();
    data.addGraph(IRIS.graph("references"), ReferenceGraph.of(Zorvalin.references(), IRIS));
    data.getDefaultGraph().add(IRIS.graph("x"), Reused.RDFS_LABEL, IRIS.graph("y"));
    return data;
  }

  static byte[] resource(String name) throws IOException {
    try (var in = FormatsTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(Formats format, DatasetGraph data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(data, PREFIXES, out);
    return out.toByteArray();
  }
}
