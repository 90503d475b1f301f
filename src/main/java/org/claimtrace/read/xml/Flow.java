package org.claimtrace.read.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.work.Publication;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.format.Link;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.format.Row;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/**
 * Writes readable text, block after block. White space becomes single blanks; blocks are parted by
 * an empty line, items of a list and rows of a table by a line end. All indices are UTF-16.
 */
public final class Flow {
  private final StringBuilder text = new StringBuilder(8192);
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private BlockKind kind = BlockKind.PARAGRAPH;
  private int level;
  private int line = 1;

  /** Where the text ended before the block that is being written; -1 before its first character. */
  private int before = -1;

  private int start;
  private boolean space;
  private int raised;

  /**
   * Begins a block; one that gets no text leaves no trace. Ends the one before.
   *
   * @param what its kind
   * @param depth of a heading, 1 for the widest; else 0
   * @param where the line of the source
   */
  public void begin(BlockKind what, int depth, int where) {
    end();
    kind = what;
    level = depth;
    line = where;
  }

  /** Ends the block. */
  public void end() {
    end(piece -> piece);
  }

  /**
   * Ends the block.
   *
   * @param last makes the piece what it is to be
   * @return the index of its piece; empty if the block has no text
   */
  public Optional<Integer> end(UnaryOperator<Piece> last) {
    space = false;
    if (before < 0) {
      return Optional.empty();
    }
    Range range = Chars.trim(text, start, text.length());
    if (range.isEmpty()) {
      drop();
      return Optional.empty();
    }
    before = -1;
    pieces.add(last.apply(new Piece(kind, range, level, "", line, List.of())));
    return Optional.of(pieces.size() - 1);
  }

  /**
   * Whether the block has any text yet.
   *
   * @return true if so
   */
  public boolean isOpen() {
    return before >= 0;
  }

  /** Takes the block's text back. */
  public void drop() {
    if (before >= 0) {
      text.setLength(before);
      links.removeIf(link -> link.range().from() >= before);
    }
    before = -1;
    space = false;
  }

  /**
   * Writes words.
   *
   * @param words any text; white space in it is only a blank
   */
  public void text(String words) {
    int length = words.length();
    int last = length - 1;
    if (length > 1 && raised == 0 && Spaces.isSingle(words)) {
      // nearly all texts: written as a whole, without the blanks at their ends
      int from = words.charAt(0) == ' ' ? 1 : 0;
      int to = words.charAt(last) == ' ' ? last : length;
      space |= from == 1;
      open();
      text.append(words, from, to);
      space = to == last;
      return;
    }
    int i = 0;
    while (i < length) {
      int from = i;
      while (i < length && !Spaces.isSpace(words.charAt(i))) {
        i++;
      }
      if (i > from) {
        open();
        append(words, from, i);
      }
      if (i < length) {
        space = true;
        i++;
      }
    }
  }

  /** Parts what comes next from what was before by a blank. */
  public void space() {
    space = true;
  }

  /**
   * Writes characters as they are, such as what parts the cells of a row.
   *
   * @param characters not empty
   */
  public void verbatim(String characters) {
    space = false;
    open();
    text.append(characters);
  }

  /**
   * Where the next word will begin.
   *
   * @return an index of the text
   */
  public int mark() {
    open();
    return text.length();
  }

  /**
   * Where the last word ended.
   *
   * @return an index of the text
   */
  public int here() {
    return text.length();
  }

  /**
   * The character before the end of the text, in this block.
   *
   * @return a UTF-16 unit; a blank if there is none or one is due
   */
  public char last() {
    return before < 0 || space || text.length() == start ? ' ' : text.charAt(text.length() - 1);
  }

  /**
   * Notes a link over what was written since.
   *
   * @param from its first index, at most {@link #here}
   * @param target where it leads
   */
  public void link(int from, String target) {
    links.add(new Link(new Range(from, text.length()), target));
  }

  /**
   * Notes a table's row.
   *
   * @param row its piece is there already
   */
  public void row(Row row) {
    rows.add(row);
  }

  /** Digits from here on are raised, until as many {@link #lower} follow. */
  public void raise() {
    raised++;
  }

  /** Undoes one {@link #raise}. */
  public void lower() {
    raised--;
  }

  /**
   * What was written, last block included.
   *
   * @param publication what the source says of it
   * @param id the article's name, if the source has one
   * @return the text laid out
   */
  public Layout layout(Publication publication, Optional<String> id) {
    end();
    return new Layout(
        text.toString(), pieces, links, rows, publication, id, Optional.empty(), List.of());
  }

  /**
   * A piece that is written.
   *
   * @param index its index
   * @return the piece
   */
  public Piece piece(int index) {
    return pieces.get(index);
  }

  /**
   * Where words stand in a range, without white space around.
   *
   * @param from its first index
   * @param to the index after it
   * @return the range; empty if there are none
   */
  public Range trimmed(int from, int to) {
    return Chars.trim(text, from, to);
  }

  /**
   * What stands in a range.
   *
   * @param range of what was written
   * @return its characters
   */
  public String words(Range range) {
    return text.substring(range.from(), range.to());
  }

  private void open() {
    if (before < 0) {
      before = text.length();
      if (!pieces.isEmpty()) {
        boolean rows = kind == BlockKind.LIST_ITEM || kind == BlockKind.TABLE_ROW;
        text.append(rows && pieces.get(pieces.size() - 1).kind() == kind ? "\n" : "\n\n");
      }
      start = text.length();
    } else if (space && text.length() > start) {
      text.append(' ');
    }
    space = false;
  }

  private void append(String words, int from, int to) {
    if (raised == 0) {
      text.append(words, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      text.append(Raised.of(words.charAt(i)));
    }
  }
}
