package org.claimtrace.extract.propose;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The closed lists of words in a record, and the forms of its free names. */
final class KnownWords {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{0,59}");
  private static final Pattern EXTRACTOR =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}(?:/[A-Za-z0-9][A-Za-z0-9._:-]{0,99}){1,4}");
  private static final int LONGEST = 200;

  private KnownWords() {}

  /** One of an enumeration, as {@code sameSentence}. */
  static <E extends Enum<E>> E of(String place, String field, String word, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (camel(constant).equals(word)) {
        return constant;
      }
    }
    throw Refusals.refuse(
        place,
        "there is no " + field + " '" + word + "'",
        "Take one of "
            + Arrays.stream(type.getEnumConstants())
                .map(KnownWords::camel)
                .collect(Collectors.joining(", "))
            + ".");
  }

  /** A name such as a qualifier's key. */
  static String name(String place, String field, String word) {
    if (!NAME.matcher(word).matches()) {
      throw Refusals.refuse(
          place, "the " + field + " '" + word + "' is no name", "Write it like sampleSize.");
    }
    return word;
  }

  /** Who found a claim: at least two parts, so that it can be told from other things with IRIs. */
  static String extractor(String place, String word) {
    if (!EXTRACTOR.matcher(word).matches()) {
      throw Refusals.refuse(
          place, "the extractor '" + word + "' is no name", "Write it like llm/my-model.");
    }
    return word;
  }

  /** A short text on one line. */
  static String line(String place, String field, String text) {
    boolean controls = text.chars().anyMatch(Character::isISOControl);
    if (controls || text.length() > LONGEST) {
      throw Refusals.refuse(
          place,
          field + " is longer than " + LONGEST + " characters, or no single line",
          "Shorten it.");
    }
    return text;
  }

  /** The word of records for a constant. */
  static String camel(Enum<?> constant) {
    String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    return parts[0]
        + Arrays.stream(parts)
            .skip(1)
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .collect(Collectors.joining());
  }
}
