package org.claimtrace.model;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an IRI that a label becomes. */
public final class Slug {
  private static final int LONGEST = 80;

  private Slug() {}

  /**
   * Makes a slug: NFKD, accents dropped, lower case, runs of anything but letters and digits as one
   * hyphen. A label that loses letters on the way (another script), is too long, or leaves nothing
   * gets the beginning of its hash behind it, so that two labels never fall together by accident.
   *
   * @param label any text
   * @return ASCII letters, digits and hyphens, 1 to 93 characters
   */
  public static String of(String label) {
    String folded = Normalizer.normalize(label, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(folded.length());
    boolean lost = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append((char) c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        lost |= Character.isLetterOrDigit(c);
        if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
          slug.append('-');
        }
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    if (lost || slug.isEmpty() || slug.length() > LONGEST) {
      slug.setLength(Math.min(slug.length(), LONGEST));
      slug.append(slug.isEmpty() ? "x-" : "-").append(Sha256.of(label), 0, 12);
    }
    return slug.toString();
  }
}
