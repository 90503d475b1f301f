package org.claimtrace.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.text.Range;
import org.claimtrace.read.text.SectionTitles;

/** Finds out what the chunks of a plain text are: title, headings, items, paragraphs. */
final class PlainPieces {
  private static final Pattern HASHES = Pattern.compile("(#{1,6})[ \\t]{1,9}+(?=\\S)");
  private static final Pattern DEPTH = Pattern.compile("\\d{1,3}((?:\\.\\d{1,3}){0,5})[.)]?\\s.*");

  private final List<Chunk> chunks;

  /** By its form alone. */
  private final boolean[] fits;

  private final boolean[] heading;

  PlainPieces(List<Chunk> chunks) {
    this.chunks = chunks;
    this.fits = fits(chunks);
    this.heading = headings();
  }

  List<Piece> pieces() {
    boolean titled = isTitle();
    int shouted = 0;
    for (int i = 0; i < chunks.size(); i++) {
      shouted += heading[i] && HeadingForm.isShouted(chunks.get(i).words()) ? 1 : 0;
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (i == 0 && titled) {
        pieces.add(piece(chunk, BlockKind.TITLE, chunk.range(), 1));
      } else if (heading[i]) {
        pieces.add(heading(chunk, shouted > 1));
      } else {
        BlockKind kind = chunk.isItem() ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        pieces.add(piece(chunk, kind, chunk.range(), 0));
      }
    }
    return pieces;
  }

  private static Piece piece(Chunk chunk, BlockKind kind, Range range, int level) {
    String number = chunk.mark().map(ListMark::number).orElse("");
    return new Piece(kind, range, level, number, chunk.first().number(), List.of());
  }

  private static Piece heading(Chunk chunk, boolean shouting) {
    Line line = chunk.first();
    Matcher hashes = HASHES.matcher(line.text());
    if (hashes.lookingAt()) {
      Range range = new Range(line.range().from() + hashes.end(), line.range().to());
      return piece(chunk, BlockKind.HEADING, range, hashes.end(1));
    }
    int level = shouting && !HeadingForm.isShouted(line.text()) ? 2 : 1;
    Matcher depth = DEPTH.matcher(line.text());
    if (line.underline() > 0) {
      level = line.underline();
    } else if (depth.matches()) {
      level += (int) depth.group(1).chars().filter(c -> c == '.').count();
    }
    // a section's number belongs to its heading, unlike an item's
    return piece(
        new Chunk(chunk.lines(), java.util.Optional.empty()),
        BlockKind.HEADING,
        line.range(),
        level);
  }

  /** A title has a blank line or another heading behind it, and is not what every article has. */
  private boolean isTitle() {
    if (chunks.size() < 2 || chunks.get(0).isItem()) {
      return false;
    }
    String words = chunks.get(0).words();
    Chunk next = chunks.get(1);
    boolean apart = next.afterBlank() || heading[1];
    return apart
        && !next.isItem()
        && HeadingForm.fitsTitle(words)
        && !HASHES.matcher(words).lookingAt()
        && !SectionTitles.isUsual(words);
  }

  private boolean[] headings() {
    boolean[] is = new boolean[chunks.size()];
    boolean inReferences = false;
    for (int i = 0; i < chunks.size(); i++) {
      is[i] = canBeHeading(i, inReferences);
      inReferences |= is[i] && SectionTitles.isReferences(chunks.get(i).words());
    }
    int from = 0;
    for (int i = 1; i <= is.length; i++) {
      boolean on = i < is.length && is[i] && !chunks.get(i).afterBlank() && is[i - 1];
      if (!on) {
        // three short lines in a row are a list without bullets
        unmark(is, from, i - from >= 3 ? i : from);
        from = i;
      }
    }
    for (int i = is.length - 1; i >= 0 && is[i]; i--) {
      unmark(is, i, i + 1); // nothing stands below
    }
    return is;
  }

  private void unmark(boolean[] is, int from, int to) {
    for (int i = from; i < to; i++) {
      is[i] = is[i] && isMarked(chunks.get(i));
    }
  }

  private static boolean isMarked(Chunk chunk) {
    return chunk.first().underline() > 0 || HASHES.matcher(chunk.first().text()).lookingAt();
  }

  private boolean canBeHeading(int i, boolean inReferences) {
    Chunk chunk = chunks.get(i);
    if (isMarked(chunk) && chunk.lines().size() == 1) {
      return true;
    }
    if (i + 1 == chunks.size() || !fits[i]) {
      return false;
    }
    Chunk next = chunks.get(i + 1);
    boolean numberedHeading =
        chunk.isNumbered()
            && !chunk.mark().orElseThrow().bracketed()
            && !inReferences
            && (!next.isNumbered() || SectionTitles.isReferences(chunk.words()))
            && (i == 0 || !chunks.get(i - 1).isNumbered());
    if (chunk.isItem() && !numberedHeading) {
      return false;
    }
    boolean before =
        chunk.afterBlank()
            || chunks.get(i - 1).isItem()
            || chunks.get(i - 1).last().ends()
            || fits[i - 1];
    boolean after =
        next.afterBlank()
            || next.isItem()
            || next.first().length() > chunk.first().length()
            || fits[i + 1];
    return before && after;
  }

  private static boolean[] fits(List<Chunk> chunks) {
    boolean[] fits = new boolean[chunks.size()];
    for (int i = 0; i < fits.length; i++) {
      Chunk chunk = chunks.get(i);
      fits[i] = chunk.lines().size() == 1 && HeadingForm.fits(chunk.words());
    }
    return fits;
  }
}
