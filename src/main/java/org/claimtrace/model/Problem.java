package org.claimtrace.model;

import java.util.Locale;

/**
 * What is wrong with the input or the surroundings, so that a person can mend it.
 *
 * @param code which kind
 * @param place where: a file, a line, an IRI, a URL
 * @param cause what is wrong there
 * @param remedy what to do about it, a whole sentence
 */
public record Problem(ErrorCode code, String place, String cause, String remedy) {
  /**
   * One line for a person.
   *
   * @return {@code CT001 cause (place). Remedy.}
   */
  public String line() {
    String line = code.id() + " " + cause + " (" + place + "). " + remedy;
    return shown(line.replaceAll("\\s+", " "));
  }

  /** File names may hold what commands a terminal, or turns its writing round. */
  private static String shown(String line) {
    StringBuilder safe = new StringBuilder(line.length());
    line.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (type == Character.CONTROL || type == Character.FORMAT) {
                safe.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
