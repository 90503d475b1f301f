package org.claimtrace.read.html;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.format.Row;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/**
 * Finds tables that were written as paragraphs, {@code | a | b | c}, one for each row. The first of
 * consecutive rows is the header of those that have as many cells.
 */
final class PipeRows {
  private final String text;
  private final List<Piece> pieces;
  private final List<Row> rows;
  private List<Range> header = List.of();

  PipeRows(String text, List<Piece> pieces, List<Row> rows) {
    this.text = text;
    this.pieces = new ArrayList<>(pieces);
    this.rows = new ArrayList<>(rows);
  }

  void find() {
    List<Row> found = new ArrayList<>();
    int next = 0;
    int bar = text.indexOf('|');
    for (int i = 0; i < pieces.size(); i++) {
      while (next < rows.size() && rows.get(next).piece() <= i) {
        found.add(rows.get(next++));
      }
      Piece piece = pieces.get(i);
      Range range = piece.range();
      // searched once for all pieces: most pages have no bar at all
      bar = bar >= 0 && bar < range.from() ? text.indexOf('|', range.from()) : bar;
      boolean barred = bar >= 0 && bar < range.to() && piece.kind() == BlockKind.PARAGRAPH;
      List<Range> cells = barred ? cells(range) : List.of();
      if (cells.isEmpty()) {
        header = List.of();
        continue;
      }
      found.add(new Row(i, withHeaders(cells)));
      pieces.set(i, row(piece, cells));
    }
    rows.clear();
    rows.addAll(found);
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<Row> rows() {
    return rows;
  }

  private List<Row.Cell> withHeaders(List<Range> cells) {
    if (header.isEmpty()) {
      header = cells;
      return cells.stream().map(cell -> new Row.Cell(cell, List.of())).toList();
    }
    List<Row.Cell> headed = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean under = cells.size() == header.size() && !header.get(i).isEmpty();
      headed.add(new Row.Cell(cells.get(i), under ? List.of(header.get(i)) : List.of()));
    }
    return headed;
  }

  private Piece row(Piece piece, List<Range> cells) {
    Range range = span(cells);
    return new Piece(
        BlockKind.TABLE_ROW,
        range,
        0,
        "",
        piece.line(),
        piece.links(),
        piece.anchors(),
        piece.work());
  }

  /** The cells of a row; none if the paragraph is no row. */
  private List<Range> cells(Range range) {
    List<Range> cells = new ArrayList<>();
    boolean led = isBar(range, range.from());
    int from = led ? range.from() + 1 : range.from();
    int bars = led ? 1 : 0;
    for (int i = text.indexOf('|', from); i >= 0 && i < range.to(); i = text.indexOf('|', i + 1)) {
      if (isBar(range, i)) {
        bars++;
        cells.add(Chars.trim(text, from, i));
        from = i + 1;
      }
    }
    if (from < range.to()) {
      cells.add(Chars.trim(text, from, range.to()));
    }
    boolean words = cells.stream().anyMatch(cell -> !cell.isEmpty());
    // one bar inside a sentence is a sign of something, not a table
    return words && (led || bars >= 2) ? within(span(cells), cells) : List.of();
  }

  private Range span(List<Range> cells) {
    return Chars.trim(text, cells.get(0).from(), cells.get(cells.size() - 1).to());
  }

  private static List<Range> within(Range row, List<Range> cells) {
    return cells.stream()
        .map(c -> new Range(Math.min(c.from(), row.to()), Math.min(c.to(), row.to())))
        .map(c -> new Range(Math.max(c.from(), row.from()), Math.max(c.to(), row.from())))
        .toList();
  }

  private boolean isBar(Range range, int at) {
    return text.charAt(at) == '|'
        && (at == range.from() || text.charAt(at - 1) == ' ')
        && (at + 1 == range.to() || text.charAt(at + 1) == ' ');
  }
}
