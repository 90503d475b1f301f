package org.claimtrace.model;

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
    return (code.id() + " " + cause + " (" + place + "). " + remedy).replaceAll("\\s+", " ");
  }
}
