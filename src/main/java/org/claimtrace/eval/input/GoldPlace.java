package org.claimtrace.eval.input;

/**
 * A line of a gold file.
 *
 * @param file the file's name
 * @param line the line, from 1
 */
public record GoldPlace(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
