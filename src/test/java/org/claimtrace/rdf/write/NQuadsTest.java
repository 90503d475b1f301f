package org.claimtrace.rdf.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.rdf.file.RdfFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NQuadsTest {
  private static final Node S = NodeFactory.createURI("http://x/s");

  @Test
  void escapesAsTheCanonicalFormAsks() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0x20; c++) {
      all.append(c);
    }
    assertThat(NQuads.term(string(all.toString())))
        .isEqualTo(
            "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000B\\f\\r"
                + "\\u000E\\u000F\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017"
                + "\\u0018\\u0019\\u001A\\u001B\\u001C\\u001D\\u001E\\u001F\"");
    assertThat(NQuads.term(string("\"\\ \u007f\u0080é𝒵\ufffe\ufffd")))
        .isEqualTo("\"\\\"\\\\ \\u007F\u0080é𝒵\\uFFFE\ufffd\"");
    assertThat(NQuads.term(NodeFactory.createLiteralLang("a", "en-GB"))).isEqualTo("\"a\"@en-gb");
    assertThat(NQuads.term(NodeFactory.createLiteralDirLang("a", "ar", "rtl")))
        .isEqualTo("\"a\"@ar--rtl");
    assertThat(NQuads.term(NodeFactory.createLiteralDT("62", XSDDatatype.XSDinteger)))
        .isEqualTo("\"62\"^^<http://www.w3.org/2001/XMLSchema#integer>");
    assertThat(NQuads.term(NodeFactory.createURI("http://x/a b<é>")))
        .isEqualTo("<http://x/a\\u0020b\\u003Cé\\u003E>");
    assertThat(NQuads.term(NodeFactory.createTripleTerm(S, S, string("o"))))
        .isEqualTo("<<( <http://x/s> <http://x/s> \"o\" )>>");
  }

  @Test
  void sortsByBytesNotByChars() throws IOException {
    // U+FFFD sorts behind U+1D4B5 as UTF-16, before it as UTF-8
    List<Quad> quads = List.of(quad(string("𝒵")), quad(string("\ufffd")), quad(string("a")));
    String text = new String(write(quads), StandardCharsets.UTF_8);
    assertThat(text.lines().map(line -> line.substring(line.indexOf('"'))))
        .containsExactly("\"a\" .", "\"\ufffd\" .", "\"𝒵\" .");
    assertThat(text).endsWith(" .\n");
  }

  @Test
  void graphNamesStandAtTheEnd() {
    assertThat(NQuads.line(new Quad(S, S, S, string("o"))))
        .isEqualTo("<http://x/s> <http://x/s> \"o\" <http://x/s> .");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void readsBackAsWrittenInAnyOrder(long seed) throws IOException {
    Random random = new Random(seed);
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      quads.add(new Quad(iri(random), iri(random), iri(random), object(random, 2)));
    }
    byte[] bytes = write(quads);
    DatasetGraph before = DatasetGraphFactory.create();
    quads.forEach(before::add);
    DatasetGraph after = DatasetGraphFactory.create();
    RdfFiles.parse(bytes, Lang.NQUADS, "test", StreamRDFLib.dataset(after), ErrorCode.BAD_RDF);
    assertThat(IsoMatcher.isomorphic(before, after)).isTrue();
    quads.addAll(quads.subList(0, 10));
    Collections.shuffle(quads, random);
    assertThat(write(quads)).isEqualTo(bytes);
    assertThat(write(after)).isEqualTo(bytes);
  }

  @Test
  void runsOutsideMemoryGiveTheSameBytes() throws IOException {
    Random random = new Random(99);
    List<byte[]> lines = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      lines.add(Integer.toString(random.nextInt(300)).getBytes(StandardCharsets.UTF_8));
    }
    byte[] inMemory = sorted(lines, Long.MAX_VALUE);
    assertThat(sorted(lines, 400)).isEqualTo(inMemory);
    List<String> text = new String(inMemory, StandardCharsets.UTF_8).lines().toList();
    assertThat(text).doesNotHaveDuplicates().isSortedAccordingTo(String::compareTo);
    assertThat(text).hasSizeGreaterThan(200);
  }

  private static byte[] sorted(List<byte[]> lines, long runBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (LineSorter sorter = new LineSorter(runBytes)) {
      for (byte[] line : lines) {
        sorter.add(line);
      }
      sorter.writeTo(out);
    }
    return out.toByteArray();
  }

  private static Node object(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 5)) {
      case 0 -> iri(random);
      case 1 -> NodeFactory.createLiteralLang(text(random), random.nextBoolean() ? "en" : "de-at");
      case 2 -> NodeFactory.createLiteralDT("0" + random.nextInt(99), XSDDatatype.XSDinteger);
      case 3 -> NodeFactory.createLiteralDirLang(text(random), "he", "rtl");
      case 4 -> string(text(random));
      default -> NodeFactory.createTripleTerm(iri(random), iri(random), object(random, depth - 1));
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      int c =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(0x20) + 1;
            case 1 -> "\"\\'\u007f\u0085\u2028é\u0301".codePointAt(random.nextInt(8));
            case 2 -> 0x1D4B5 + random.nextInt(20);
            default -> 'a' + random.nextInt(26);
          };
      text.appendCodePoint(c);
    }
    return text.toString();
  }

  private static Node iri(Random random) {
    String[] tails = {"a", "b", "é", "𝒵", "a%20b", "x#char=1,2", "ü/?q=1&r"};
    return NodeFactory.createURI("http://x/" + tails[random.nextInt(tails.length)]);
  }

  private static Quad quad(Node object) {
    return new Quad(Quad.defaultGraphIRI, S, S, object);
  }

  private static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static byte[] write(List<Quad> quads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NQuads.write(quads.iterator(), out);
    return out.toByteArray();
  }

  private static byte[] write(DatasetGraph dataset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NQuads.write(dataset, out);
    return out.toByteArray();
  }
}
