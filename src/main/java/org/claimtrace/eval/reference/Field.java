package org.claimtrace.eval.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Work;

/** What is compared of a work. Of texts only letters and digits count, in one case. */
public enum Field {
  /** The year of publication. */
  YEAR,
  /** The first author's family name, or the group's. */
  FIRST_AUTHOR,
  /** The title. */
  TITLE,
  /** The journal as given. */
  JOURNAL,
  /** The volume. */
  VOLUME,
  /** The first and last page. */
  PAGES,
  /** The DOI, without a full stop that slipped into the markup and that no reader could tell. */
  DOI,
  /** PubMed's number. */
  PMID;

  /**
   * What a work has of this.
   *
   * @param work a work
   * @return the value as it is compared; empty if it has none
   */
  public Optional<String> of(Work work) {
    Optional<String> value =
        switch (this) {
          case YEAR -> work.year().stream().mapToObj(Integer::toString).findFirst();
          case FIRST_AUTHOR -> work.authors().stream().findFirst().map(Author::family);
          case TITLE -> work.title();
          case JOURNAL -> work.venue().journal();
          case VOLUME -> work.venue().volume();
          case PAGES -> work.venue().pages();
          case DOI -> work.ids().doi();
          case PMID -> work.ids().pmid();
        };
    return value.map(this::comparable).filter(words -> !words.isEmpty());
  }

  /**
   * How the table calls it.
   *
   * @return its name in words
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String comparable(String words) {
    return this == DOI
        ? words.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "")
        : Normalizer.normalize(words, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
