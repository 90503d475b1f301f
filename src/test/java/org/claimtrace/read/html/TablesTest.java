package org.claimtrace.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimtrace.model.article.BlockKind;
import org.junit.jupiter.api.Test;

/** Tables of data: a row is a block, a cell knows what it stands under and beside. */
class TablesTest {
  @Test
  void cellsThatSpanPushOthersAside() {
    assertThat(
            Shown.rows(
                Shown.body(
                    "<table><tr><th rowspan=2>Tea<th colspan=2>Sleep<tr><th>Hours<th>Depth"
                        + "<tr><td>Valerian<td>7<td>deep<tr><td>Mint<td colspan=2>unknown</table>")))
        .containsExactly(
            "Tea <> ¦ Sleep <>",
            "Hours <Sleep> ¦ Depth <Sleep>",
            "Valerian <Tea> ¦ 7 <Sleep, Hours> ¦ deep <Sleep, Depth>",
            "Mint <Tea> ¦ unknown <Sleep, Hours, Depth>");
  }

  @Test
  void rowsHaveHeadersBesideThem() {
    assertThat(
            Shown.rows(
                Shown.body(
                    "<table><thead><tr><td></td><th>Hours</thead><tbody>"
                        + "<tr><th colspan=2>Rats<tr><th>Tea<td>7<tr><th>Water<td>6"
                        + "<tr><th colspan=2>Mice<tr><th>Tea<td>5</table>")))
        .containsExactly(
            " <> ¦ Hours <>",
            "Rats <>",
            "Tea <> ¦ 7 <Hours, Rats, Tea>",
            "Water <> ¦ 6 <Hours, Rats, Water>",
            "Mice <>",
            "Tea <> ¦ 5 <Hours, Mice, Tea>");
  }

  @Test
  void blocksInsideOfACellAreOneCell() {
    var document =
        Shown.body(
            "<table><tr><th>A<th>B<tr><td><p>One.</p><p>Two.</p><td><ul><li>x<li>y</ul></table>");

    assertThat(Shown.blocks(document)).contains("TABLE_ROW 0 A | B", "TABLE_ROW 0 One. Two. | x y");
  }

  @Test
  void emptyRowsAndCellsLeaveNothing() {
    var document = Shown.body("<table><tr><td><td><tr><td><td>7<td><tr></table><p>End.");

    assertThat(Shown.rows(document)).containsExactly(" <> ¦ 7 <> ¦  <>");
    assertThat(document.rows().get(0).cells().get(0).span().length()).isZero();
  }

  @Test
  void tablesThatOnlyPutThingsInPlaceAreRead() {
    var document =
        Shown.body(
            "<table><tr><td>Menu<td><h2>Part</h2><p>Words of it.</p>"
                + "<table><tr><th>A<th>B<tr><td>1<td>2</table></table>");

    assertThat(document.blocks())
        .extracting(block -> block.kind())
        .contains(BlockKind.HEADING, BlockKind.PARAGRAPH);
    assertThat(Shown.rows(document)).containsExactly("A <> ¦ B <>", "1 <A> ¦ 2 <B>");
  }

  @Test
  void hugeSpansCostNothing() {
    String row = "<tr><td colspan=99999 rowspan=99999>x<td colspan=1000>y";

    assertThat(Shown.rows(Shown.body("<table>" + row.repeat(2_000) + "</table>"))).hasSize(2_000);
  }
}
