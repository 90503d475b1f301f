package org.claimtrace.extract.reference;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.WorkIds;

/** Who says which published work a reference is. */
public enum Resolution {
  /** The entry's own words. */
  ENTRY("in entry"),
  /** A link in the entry or in the text. */
  LINK("by link"),
  /** The markup of the source. */
  MARKUP("by markup"),
  /** A curator's file. */
  CURATOR("by curator"),
  /** Nobody. */
  NOT_IDENTIFIED("not identified");

  private static final Pattern XML = Pattern.compile(".*[/+]xml");
  private final String words;

  Resolution(String words) {
    this.words = words;
  }

  /**
   * For people.
   *
   * @return as {@code in entry}
   */
  public String words() {
    return words;
  }

  /** How a reference's own identifiers are known. */
  static Resolution of(Reference reference, String mediaType) {
    WorkIds ids = reference.work().ids();
    if (ids.isEmpty()) {
      return NOT_IDENTIFIED;
    }
    if (reference.curated()) {
      return CURATOR;
    }
    boolean read =
        Stream.of(ids.pmid(), ids.doi(), ids.pmcid())
            .flatMap(Optional::stream)
            .findFirst()
            .filter(id -> stands(reference.text(), id))
            .isPresent();
    if (read) {
      return ENTRY;
    }
    return XML.matcher(mediaType).matches() ? MARKUP : LINK;
  }

  /** Whether an identifier stands in a text as a whole, not as a part of a longer number. */
  private static boolean stands(String text, String id) {
    return Pattern.compile(
            "(?<![\\p{L}\\d])" + Pattern.quote(id) + "(?!\\d)", Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }
}
