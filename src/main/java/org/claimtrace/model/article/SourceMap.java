package org.claimtrace.model.article;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Leads from an article's text back to the characters of its source. Both sides count code points;
 * the source is the file's decoded content.
 */
public final class SourceMap {
  /** For readers that keep no such map. */
  public static final SourceMap NONE = new SourceMap(List.of());

  private final int[] text;
  private final int[] source;
  private final int[] length;

  /**
   * Takes runs.
   *
   * @param runs in order of the text, none overlapping there
   * @throws IllegalArgumentException if they overlap or are not in order
   */
  public SourceMap(List<Run> runs) {
    this.text = runs.stream().mapToInt(Run::text).toArray();
    this.source = runs.stream().mapToInt(Run::source).toArray();
    this.length = runs.stream().mapToInt(Run::length).toArray();
    for (int i = 1; i < text.length; i++) {
      if (text[i] < text[i - 1] + length[i - 1]) {
        throw new IllegalArgumentException("runs overlap at " + text[i]);
      }
    }
  }

  /**
   * Where a character of the text comes from.
   *
   * @param offset its place in the text, in code points
   * @return its place in the source, in code points; empty if the reader put it there
   */
  public OptionalInt sourceOf(int offset) {
    int at = Arrays.binarySearch(text, offset);
    int run = at >= 0 ? at : -at - 2;
    return run < 0 || offset >= text[run] + length[run]
        ? OptionalInt.empty()
        : OptionalInt.of(source[run] + offset - text[run]);
  }

  /**
   * Whether nothing is known of the source.
   *
   * @return true if so
   */
  public boolean isEmpty() {
    return text.length == 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceMap map
        && Arrays.equals(text, map.text)
        && Arrays.equals(source, map.source)
        && Arrays.equals(length, map.length);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(text) + Arrays.hashCode(source)) + Arrays.hashCode(length);
  }
}
