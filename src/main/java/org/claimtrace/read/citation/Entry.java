package org.claimtrace.read.citation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.claimtrace.model.article.Reference;

/** Reads one entry of a list of references. */
public final class Entry {
  private static final Pattern HINT =
      Pattern.compile("(?i)\\b(?:18|19|20)\\d\\d\\b|\\bPMID\\b|\\bdoi\\b|https?://|\\b10\\.\\d{4}");

  private Entry() {}

  /**
   * Reads an entry. What it does not state clearly is empty.
   *
   * @param key the article's number for it
   * @param text the entry, verbatim
   * @param links where its links lead, if the text does not show it
   * @return the reference
   */
  public static Reference read(String key, String text, List<String> links) {
    String line = text.replaceAll("\\s+", " ");
    Identifiers identifiers = Identifiers.of(line, links);
    Optional<Vancouver> parts = Vancouver.of(line);
    OptionalInt year = parts.isPresent() ? parts.get().publication() : Years.of(line);
    return new Reference(
        key,
        List.of(),
        text,
        identifiers.pmid(),
        identifiers.doi(),
        parts.map(Vancouver::title),
        parts.map(Vancouver::authors).orElse(List.of()),
        parts.map(Vancouver::journal),
        year,
        false);
  }

  /**
   * Whether a block without a number can be an entry, not a remark below the heading.
   *
   * @param text the block's text
   * @return true if it has a year, an identifier or a link
   */
  public static boolean looksLikeOne(String text) {
    return text.length() <= 2000 && HINT.matcher(text).find();
  }
}
