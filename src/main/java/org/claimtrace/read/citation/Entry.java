package org.claimtrace.read.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.reference.Identifiers;
import org.claimtrace.read.reference.Parsed;
import org.claimtrace.read.reference.ReferenceText;

/** Reads one entry of a list of references. */
public final class Entry {
  private static final Pattern HINT =
      Pattern.compile(
          "(?i)\\b(?:18|19|20)\\d\\d[a-z]?\\b|\\bPMID\\b|\\bdoi\\b|https?://|\\b10\\.\\d{4}");

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
    Parsed parsed = ReferenceText.read(text, links);
    return new Reference(key, List.of(), text, parsed.work(), parsed.unread(), false);
  }

  /**
   * An entry whose parts are told by markup.
   *
   * @param key the article's number for it
   * @param text the entry, verbatim
   * @param links where its links lead
   * @param given what markup says; identifiers that it lacks are read from text and links
   * @return the reference
   */
  public static Reference given(String key, String text, List<String> links, Work given) {
    WorkIds found = Identifiers.of(text.replaceAll("\\s+", " "), links);
    WorkIds ids = given.ids();
    WorkIds all =
        new WorkIds(
            ids.pmid().or(found::pmid), ids.pmcid().or(found::pmcid), ids.doi().or(found::doi));
    return new Reference(key, List.of(), text, given.withIds(all), Optional.empty(), false);
  }

  /**
   * The identifiers that an address states, as those of PubMed and of DOI resolvers do.
   *
   * @param address a link's target
   * @return its identifiers; none for any other address
   */
  public static WorkIds idsOf(String address) {
    return Identifiers.of("", List.of(address));
  }

  /**
   * Whether a note is a reference and no remark.
   *
   * @param text the note's text
   * @param links where its links lead
   * @return true if it identifies a work, or has the form of a reference
   */
  public static boolean isReference(String text, List<String> links) {
    Work work = ReferenceText.read(text, links).work();
    boolean told = !work.authors().isEmpty() && work.title().isPresent() && work.year().isPresent();
    return !work.ids().isEmpty() || told;
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
