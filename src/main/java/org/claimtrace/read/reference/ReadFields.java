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

/** What the parts say together. */
record ReadFields(
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
            headline.venue().filter(v -> told), imprint.volume(), imprint.issue(), imprint.pages());
    Work work = new Work(ids, authors, title, venue, year);
    return new Parsed(
        work, reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons)));
  }
}
