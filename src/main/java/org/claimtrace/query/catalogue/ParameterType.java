package org.claimtrace.query.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may stand in a parameter. */
public enum ParameterType {
  /** Any text. */
  STRING("any text"),
  /** An IRI, or a CURIE of the prefix table. */
  IRI("an IRI as https://example.org/x or <https://example.org/x>, or a CURIE as ct:compares"),
  /** A whole number. */
  INTEGER("a whole number as 62"),
  /** A number. */
  DECIMAL("a number as 0.05"),
  /** Yes or no. */
  BOOLEAN("true or false"),
  /** A concept: its label, IRI or CURIE. */
  CONCEPT("a concept's name as 'sleep onset latency', its IRI, or a CURIE as concept:sleep"),
  /** A tier: its name, IRI or CURIE. */
  TIER("a tier's name as clinical, its IRI, or a CURIE as tier:clinical"),
  /** A claim: its 64 hexadecimal digits, IRI or CURIE. */
  CLAIM("a claim's 64 hexadecimal digits, its IRI, or a CURIE as id:claim/…");

  private final String form;

  ParameterType(String form) {
    this.form = form;
  }

  /**
   * What may be written for it.
   *
   * @return words that follow "must be"
   */
  public String form() {
    return form;
  }

  /**
   * Its name in headers.
   *
   * @return in lower case
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type of a name.
   *
   * @param label as in a header
   * @return the type, if there is one of that name
   */
  static Optional<ParameterType> of(String label) {
    return Arrays.stream(values()).filter(t -> t.label().equals(label)).findFirst();
  }

  /**
   * All names, for messages.
   *
   * @return names with commas
   */
  static String names() {
    return Arrays.stream(values()).map(ParameterType::label).collect(Collectors.joining(", "));
  }
}
