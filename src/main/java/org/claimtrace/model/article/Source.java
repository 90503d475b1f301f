package org.claimtrace.model.article;

import java.util.regex.Pattern;

/**
 * Where an article's text came from.
 *
 * @param name the file's name as given, without folders of the machine
 * @param mediaType IANA media type, as {@code text/plain} or {@code text/markdown}
 * @param sha256 of the source's bytes, 64 hexadecimal digits
 */
public record Source(String name, String mediaType, String sha256) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** Refuses a hash that is none. */
  public Source {
    if (!HASH.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
  }
}
