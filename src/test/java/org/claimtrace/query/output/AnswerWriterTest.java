package org.claimtrace.query.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.Context;
import org.claimtrace.query.Answer;
import org.claimtrace.query.PrefixTable;
import org.claimtrace.query.Rows;
import org.claimtrace.query.Statements;
import org.claimtrace.query.Truth;
import org.claimtrace.query.Zorvalin;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {
  private static final PrefixTable PREFIXES = PrefixTable.read(Zorvalin.home());
  private static final Node CLAIM = iri("https://w3id.org/claimtrace/id/claim/ab");
  private static final Node TRIPLE =
      NodeFactory.createTripleTerm(
          Triple.create(
              iri("https://w3id.org/claimtrace/id/concept/zorvalin"),
              iri("https://w3id.org/claimtrace/ontology#binds"),
              text("a \"b\"\n")));

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(String digits) {
    return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger);
  }

  private static Rows rows(List<String> columns, Node... cells) {
    return new Rows(columns, List.of(Arrays.asList(cells)));
  }

  private static String write(Answer answer, Format format, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(format, PREFIXES, width).write(answer, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csvIsRfc4180() {
    Rows rows =
        rows(
            List.of("a", "b", "c", "d", "e"),
            text("x, \"y\"\nz"),
            CLAIM,
            number("62"),
            null,
            TRIPLE);
    assertThat(write(rows, Format.CSV, 0))
        .isEqualTo(
            "a,b,c,d,e\r\n"
                + "\"x, \"\"y\"\"\nz\",https://w3id.org/claimtrace/id/claim/ab,62,,"
                + "\"<<( <https://w3id.org/claimtrace/id/concept/zorvalin>"
                + " <https://w3id.org/claimtrace/ontology#binds> \"\"a \\\"\"b\\\"\"\\n\"\" )>>\"\r\n");
  }

  @Test
  void tsvHoldsTermsThatCanBeReadAgain() {
    Node decimal = NodeFactory.createLiteralDT("0.5", XSDDatatype.XSDdecimal);
    Node tagged = NodeFactory.createLiteralLang("tab\there", "en");
    Node ill = number("many");
    Rows rows =
        rows(List.of("a", "b", "c", "d", "e", "f"), CLAIM, number("62"), null, TRIPLE, tagged, ill);
    String tsv = write(rows, Format.TSV, 0);
    assertThat(tsv).startsWith("?a\t?b\t?c\t?d\t?e\t?f\n<https");
    assertThat(tsv.lines().skip(1).findFirst().orElseThrow().split("\t", -1))
        .hasSize(6)
        .contains("62", "", "\"tab\\there\"@en")
        .satisfies(cells -> assertThat(SSE.parseNode("62")).isEqualTo(number(cells[1])))
        .satisfies(cells -> assertThat(cells[5]).startsWith("\"many\"^^<"));
    assertThat(write(rows(List.of("a"), decimal), Format.TSV, 0)).isEqualTo("?a\n0.5\n");
  }

  @Test
  void jsonHoldsTripleTerms() {
    Rows rows = rows(List.of("a", "b"), TRIPLE, null);
    byte[] json = write(rows, Format.JSON, 0).getBytes(StandardCharsets.UTF_8);
    RowSet again =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
            .create(ResultSetLang.RS_JSON)
            .read(new ByteArrayInputStream(json), Context.emptyContext());
    assertThat(again.getResultVars()).extracting(v -> v.getVarName()).containsExactly("a", "b");
    assertThat(again.next().get("a")).isEqualTo(TRIPLE);
    assertThat(write(new Truth(true), Format.JSON, 0)).contains("\"boolean\"").contains("true");
  }

  @Test
  void markdownShowsQuotesAsTheyStand() {
    Rows rows = rows(List.of("quote", "n"), text("a|b *c* <d>\n[e]_f_ \\ `g`"), number("62"));
    assertThat(write(rows, Format.MD, 0))
        .isEqualTo(
            """
            | quote | n |
            | --- | ---: |
            | a\\|b \\*c\\* \\<d\\> \\[e\\]\\_f\\_ \\\\ \\`g\\` | 62 |
            """);
  }

  @Test
  void turtleAndTriplesCanBeReadAgain() {
    Triple plain = Triple.create(CLAIM, iri("http://purl.org/dc/terms/title"), text("x"));
    Triple reifies =
        Triple.create(CLAIM, iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies"), TRIPLE);
    Statements statements = new Statements(List.of(plain, reifies));
    String turtle = write(statements, Format.TTL, 0);
    assertThat(turtle).contains("dcterms:").doesNotContain("skos");
    for (Format format : List.of(Format.TTL, Format.NT, Format.NQ)) {
      assertThat(
              RDFParser.fromString(
                      write(statements, format, 0), format == Format.TTL ? Lang.TTL : Lang.NQ)
                  .toGraph()
                  .find()
                  .toList())
          .containsExactlyInAnyOrder(plain, reifies);
    }
  }

  @Test
  void refusesWhatAFormatCannotHold() {
    Statements statements = new Statements(List.of());
    assertThatThrownBy(() -> write(statements, Format.CSV, 0)).hasMessageStartingWith("CT047 ");
    assertThatThrownBy(() -> write(new Truth(true), Format.TTL, 0))
        .hasMessageStartingWith("CT047 ");
    assertThatThrownBy(() -> Format.of("xls"))
        .hasMessageStartingWith("CT051 ")
        .hasMessageContaining("table, csv, tsv");
    assertThat(write(new Truth(false), Format.CSV, 0)).isEqualTo("answer\r\nfalse\r\n");
  }
}
