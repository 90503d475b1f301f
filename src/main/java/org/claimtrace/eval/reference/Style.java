package org.claimtrace.eval.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;

/** The styles that works are written in. What a work lacks is left out with its marks. */
public enum Style {
  /** {@code Doe J, Roe A. Title. J Met. 2010;12(3):45-50. doi: … PMID: …}, of the ICMJE. */
  VANCOUVER {
    @Override
    public String write(Work work) {
      List<String> parts = new ArrayList<>();
      parts.add(stopped(AuthorList.vancouver(work.authors(), 6)));
      parts.add(stopped(work.title().orElse("")));
      parts.add(stopped(work.venue().journal().orElse("")));
      String place =
          work.venue().volume().orElse("")
              + in("(", work.venue().issue(), ")")
              + in(":", work.venue().pages(), "");
      parts.add(stopped(year(work) + (place.isEmpty() ? "" : ";" + place)));
      parts.add(in("doi: ", work.ids().doi(), "."));
      parts.add(in("PMID: ", work.ids().pmid(), "."));
      return joined(parts);
    }
  },

  /** {@code Doe, J., & Roe, A. (2010). Title. J Met, 12(3), 45–50. https://doi.org/…}. */
  APA {
    @Override
    public String write(Work work) {
      List<String> parts = new ArrayList<>();
      parts.add(AuthorList.apa(work.authors()));
      parts.add(year(work).isEmpty() ? "(n.d.)." : "(" + year(work) + ").");
      parts.add(stopped(work.title().orElse("")));
      Venue venue = work.venue();
      String place =
          venue.journal().orElse("")
              + in(", ", venue.volume(), "")
              + in("(", venue.issue(), ")")
              + in(", ", venue.pages().map(pages -> pages.replace('-', '–')), "");
      parts.add(stopped(place));
      parts.add(in("https://doi.org/", work.ids().doi(), ""));
      parts.add(in("PMID: ", work.ids().pmid(), ""));
      return joined(parts);
    }
  },

  /** {@code Doe J, Roe A, et al.: Title. J Met 12 (3): 45-50, 2010. [PMID: …]}, as PDQ has it. */
  AMA {
    @Override
    public String write(Work work) {
      List<String> parts = new ArrayList<>();
      String authors = AuthorList.vancouver(work.authors(), 3);
      parts.add(authors.endsWith("et al") ? authors + ".:" : in("", Optional.of(authors), ":"));
      parts.add(stopped(work.title().orElse("")));
      Venue venue = work.venue();
      String place =
          in("", venue.journal(), " ") + in("", venue.volume(), " ") + in("(", venue.issue(), ")");
      String pages = venue.pages().map(p -> place.isBlank() ? p : ": " + p).orElse("");
      String all = (place.strip() + pages).strip();
      parts.add(stopped(all.isEmpty() ? year(work) : all + in(", ", some(year(work)), "")));
      parts.add(in("doi: ", work.ids().doi(), ""));
      parts.add(in("[PMID: ", work.ids().pmid(), "]"));
      return joined(parts);
    }
  };

  /**
   * Writes a work out.
   *
   * @param work the work
   * @return one line
   */
  public abstract String write(Work work);

  /**
   * How the table calls it.
   *
   * @return its name, lower case
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String joined(List<String> parts) {
    return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private static String year(Work work) {
    return work.year().isPresent() ? Integer.toString(work.year().getAsInt()) : "";
  }

  private static Optional<String> some(String words) {
    return Optional.of(words).filter(w -> !w.isEmpty());
  }

  /** The words between two marks; nothing, marks included, if there are none. */
  private static String in(String before, Optional<String> words, String after) {
    return words.filter(w -> !w.isBlank()).map(w -> before + w.strip() + after).orElse("");
  }

  private static String stopped(String words) {
    String bare = words.strip();
    boolean ends = bare.isEmpty() || ".?!".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return ends ? bare : bare + ".";
  }
}
