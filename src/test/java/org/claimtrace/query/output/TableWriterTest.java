package org.claimtrace.query.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.query.PrefixTable;
import org.claimtrace.query.Rows;
import org.claimtrace.query.Zorvalin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {
  private static final Cells CELLS = new Cells(PrefixTable.read(Zorvalin.home()));

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(int n) {
    return NodeFactory.createLiteralDT(Integer.toString(n), XSDDatatype.XSDinteger);
  }

  private static final Rows ROWS =
      new Rows(
          List.of("quote", "n", "concept"),
          List.of(
              List.of(
                  text("cafe\u0301 日本語 reduced restlessness"),
                  number(8),
                  NodeFactory.createURI("https://w3id.org/claimtrace/id/concept/zorvalin")),
              List.of(text("short"), number(1200), text("\u001b[31mred\u0007"))));

  @Test
  void alignsByWhatTheTerminalShows() {
    assertThat(new TableWriter(CELLS, 0).write(ROWS))
        .isEqualTo(
            """
            quote                                n  concept
            --------------------------------  ----  ----------------
            cafe\u0301 日本語 reduced restlessness     8  concept:zorvalin
            short                             1200  [31mred
            """);
  }

  @Test
  void shortensTheWidestFirst() {
    assertThat(new TableWriter(CELLS, 40).write(ROWS).lines().skip(2))
        .containsExactly(
            "cafe\u0301 日本語 red…     8  concept:zorvalin", "short             1200  [31mred");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 24, 30, 40, 55, 80})
  void staysWithinTheWidth(int width) {
    assertThat(new TableWriter(CELLS, width).write(ROWS).lines())
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void turnsRowsIntoBlocksWhereColumnsAreTooMany() {
    assertThat(new TableWriter(CELLS, 20).write(ROWS))
        .startsWith("quote    cafe\u0301 日本語\n         reduced\n         restlessnes\n         s\n")
        .contains("\nn        8\n")
        .contains("\n\nquote    short\n");
  }

  @Test
  void writesTheHeadOfAnEmptyAnswer() {
    assertThat(new TableWriter(CELLS, 80).write(new Rows(List.of("a", "bc"), List.of())))
        .isEqualTo("a  bc\n-  --\n");
  }

  @Test
  void neverPartsALetterFromItsMark() {
    assertThat(DisplayWidth.shorten("cafe\u0301s", 5)).isEqualTo("cafe\u0301s");
    assertThat(DisplayWidth.shorten("cafe\u0301s x", 5)).isEqualTo("cafe\u0301…");
    assertThat(DisplayWidth.shorten("日本語", 4)).isEqualTo("日…");
    assertThat(DisplayWidth.of("𝛽👍e\u0301")).isEqualTo(4);
  }
}
