package org.claimtrace.read.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.text.Range;

/** The works that running words identify, as {@code (PMID: 123)} does. A number alone does not. */
public final class StatedWorks {
  private static final Pattern PMID =
      Pattern.compile("(?i)(?<!\\w)PMID\\s{0,3}[:#]?\\s{0,3}([1-9]\\d{0,7})(?![\\d.]\\d|\\w)");
  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?<![\\w./])doi\\s{0,3}:?\\s{0,3}(" + FoundIds.DOI.pattern().substring(4) + ")");

  private StatedWorks() {}

  /**
   * Finds labelled identifiers.
   *
   * @param text the article's text
   * @param block a range of it
   * @return in order, none overlapping
   */
  public static List<Stated> in(String text, Range block) {
    String words = block.in(text);
    String lower = words.toLowerCase(Locale.ROOT);
    List<Stated> found = new ArrayList<>();
    // most blocks have neither, which is seen much faster
    if (lower.contains("pmid")) {
      PMID.matcher(words)
          .results()
          .forEach(
              m ->
                  found.add(
                      new Stated(
                          new Range(block.from() + m.start(), block.from() + m.end()),
                          WorkIds.of(Optional.of(m.group(1)), Optional.empty()))));
    }
    if (lower.contains("doi")) {
      DOI.matcher(words)
          .results()
          .filter(m -> !FoundIds.withoutTail(m.group(1)).endsWith("/"))
          .forEach(
              m -> {
                String doi = FoundIds.withoutTail(m.group(1));
                found.add(
                    new Stated(
                        new Range(
                            block.from() + m.start(), block.from() + m.start(1) + doi.length()),
                        WorkIds.of(Optional.empty(), Optional.of(doi.toLowerCase(Locale.ROOT)))));
              });
    }
    found.sort(Comparator.comparingInt(stated -> stated.range().from()));
    return found;
  }
}
