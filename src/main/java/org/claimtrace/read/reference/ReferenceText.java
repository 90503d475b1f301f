package org.claimtrace.read.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;

/**
 * Reads a reference in one of the usual forms: of the ICMJE (Vancouver, NLM), the AMA and PDQ, the
 * APA and Harvard, Chicago and MLA.
 */
public final class ReferenceText {
  private static final int MOST_WORDS = 2500;

  private ReferenceText() {}

  /**
   * Reads a reference. What it does not state clearly is empty.
   *
   * @param text the entry, verbatim
   * @param links where its links lead, if the text does not show it
   * @return what was read and what was not
   */
  public static Parsed read(String text, List<String> links) {
    String line = Spaces.single(text);
    WorkIds ids = Identifiers.of(line, links);
    if (line.length() > Body.LONGEST) {
      Work work = Work.UNKNOWN.withIds(ids);
      return new Parsed(work, Optional.of("it is too long for a reference"));
    }
    String body = Body.of(line);
    List<Token> tokens = Token.of(body, MOST_WORDS);
    Names names = Names.of(tokens);
    Opening opening = Opening.of(body, tokens, names);
    String rest = body.substring(opening.rest());
    int numbers = Place.start(rest);
    Imprint imprint = Imprint.of(rest.substring(numbers), opening.year().isPresent());
    Headline headline = Headline.of(rest.substring(0, numbers));
    return new Reading(names.authors(), opening.year(), imprint, headline, ids).parsed();
  }

  /** What the parts say together. */
  private record Reading(
      List<Author> authors, OptionalInt opening, Imprint imprint, Headline headline, WorkIds ids) {
    Parsed parsed() {
      List<String> reasons = new ArrayList<>();
      Set<Integer> years = new TreeSet<>(imprint.years());
      opening.ifPresent(years::add);
      OptionalInt year =
          years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
      if (years.isEmpty()) {
        reasons.add("no year of publication could be told");
      } else if (years.size() > 1) {
        reasons.add("several years could be that of publication");
      }
      // without authors, any of several sentences could be theirs, and two words a name
      boolean sentence = headline.title().filter(t -> t.split(" ", 4).length > 2).isPresent();
      boolean told = !authors.isEmpty() || (headline.sentences() == 2 && sentence);
      Optional<String> title = headline.title().filter(words -> told);
      if (authors.isEmpty()) {
        reasons.add("no authors could be told");
      }
      if (title.isEmpty()) {
        reasons.add("no title could be told from the rest");
      }
      Venue venue =
          new Venue(
              headline.venue().filter(v -> told),
              imprint.volume(),
              imprint.issue(),
              imprint.pages());
      Work work = new Work(ids, authors, title, venue, year);
      return new Parsed(
          work, reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons)));
    }
  }
}
