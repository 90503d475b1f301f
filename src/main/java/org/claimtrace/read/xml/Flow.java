package org.claimtrace.read.xml;

import java.util.ArrayList;
import java.util.Arrays;
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
  private char[] text = new char[8192];
  private int length;
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
    Range range = trimmed(start, length);
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
      length = before;
      while (!links.isEmpty() && links.get(links.size() - 1).range().from() >= before) {
        links.remove(links.size() - 1);
      }
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
    char[] characters = words.toCharArray();
    text(characters, 0, characters.length);
  }

  /**
   * Writes words.
   *
   * @param words from a source; white space in them is only a blank
   */
  public void text(Text words) {
    words.write(this);
  }

  /** Writes as much at once as needs no change, which is nearly always all. */
  void text(char[] words, int from, int to) {
    int i = from;
    while (i < to) {
      int begin = i;
      while (i < to && (words[i] > ' ' || goesOn(words, i, begin, to))) {
        i++;
      }
      if (i > begin) {
        open();
        append(words, begin, i);
      }
      if (i < to) {
        space = true;
        i++;
      }
    }
  }

  /** Whether a control character, or a blank between two words, can be written as it is. */
  private static boolean goesOn(char[] words, int at, int begin, int to) {
    boolean single = words[at] == ' ' && at > begin && at + 1 < to;
    return single ? !Spaces.isSpace(words[at + 1]) : !Spaces.isSpace(words[at]);
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
    append(characters);
  }

  /**
   * Where the next word will begin.
   *
   * @return an index of the text
   */
  public int mark() {
    open();
    return length;
  }

  /**
   * Where the last word ended.
   *
   * @return an index of the text
   */
  public int here() {
    return length;
  }

  /**
   * The character before the end of the text, in this block.
   *
   * @return a UTF-16 unit; a blank if there is none or one is due
   */
  public char last() {
    return before < 0 || space || length == start ? ' ' : text[length - 1];
  }

  /**
   * Notes a link over what was written since.
   *
   * @param from its first index, at most {@link #here}
   * @param target where it leads
   */
  public void link(int from, String target) {
    links.add(new Link(new Range(from, length), target));
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
        new String(text, 0, length),
        pieces,
        links,
        rows,
        publication,
        id,
        Optional.empty(),
        List.of());
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
    int start = from;
    while (start < to && Chars.isSpace(text[start])) {
      start++;
    }
    int end = to;
    while (end > start && Chars.isSpace(text[end - 1])) {
      end--;
    }
    return new Range(start, end);
  }

  /**
   * What stands in a range.
   *
   * @param range of what was written
   * @return its characters
   */
  public String words(Range range) {
    return new String(text, range.from(), range.to() - range.from());
  }

  private void open() {
    if (before < 0) {
      before = length;
      if (!pieces.isEmpty()) {
        boolean rows = kind == BlockKind.LIST_ITEM || kind == BlockKind.TABLE_ROW;
        append(rows && pieces.get(pieces.size() - 1).kind() == kind ? "\n" : "\n\n");
      }
      start = length;
    } else if (space && length > start) {
      append(" ");
    }
    space = false;
  }

  private void append(String characters) {
    int count = characters.length();
    room(count);
    characters.getChars(0, count, text, length);
    length += count;
  }

  private void append(char[] words, int from, int to) {
    int count = to - from;
    room(count);
    System.arraycopy(words, from, text, length, count);
    for (int i = length; raised > 0 && i < length + count; i++) {
      text[i] = Raised.of(text[i]);
    }
    length += count;
  }

  private void room(int count) {
    if (text.length - length < count) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, length + count));
    }
  }
}
