package org.claimtrace.query.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The block of lines that begin with {@code #+}, at the top of a query file or behind blank lines
 * and plain comments.
 *
 * @param firstLine the file's line, from 1, that the block begins in
 * @param yaml the lines without {@code #+} and the blank behind it
 */
record HeaderLines(int firstLine, String yaml) {
  private static final String MARK = "#+";

  /**
   * Cuts the block out.
   *
   * @param text the file's text
   * @return the block; with an empty yaml if there is none
   */
  static HeaderLines of(String text) {
    List<String> lines = text.lines().toList();
    int from = 0;
    while (from < lines.size() && isBefore(lines.get(from))) {
      from++;
    }
    String yaml =
        lines.stream()
            .skip(from)
            .takeWhile(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()))
            .map(line -> line.startsWith(" ") ? line.substring(1) : line)
            .collect(Collectors.joining("\n"));
    return new HeaderLines(from + 1, yaml);
  }

  private static boolean isBefore(String line) {
    return line.isBlank() || (line.startsWith("#") && !line.startsWith(MARK));
  }
}
