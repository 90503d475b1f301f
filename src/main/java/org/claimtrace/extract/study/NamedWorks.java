package org.claimtrace.extract.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrace.extract.line.Line;
import org.claimtrace.model.article.Reference;

/**
 * Which entry of the list of references a sentence means that tells a study's year and its journal
 * or first author: "a 2018 study in the Journal of Pain". Only if a single entry fits.
 */
final class NamedWorks {
  /** How many words behind the phrase may still tell of it. */
  private static final int FAR = 20;

  private final Map<String, List<Reference>> byYear;

  NamedWorks(List<Reference> references) {
    this.byYear =
        references.stream()
            .filter(reference -> reference.year().isPresent())
            .collect(Collectors.groupingBy(reference -> "" + reference.year().getAsInt()));
  }

  /** The entry that a study's mentions name; empty if they name none, or several. */
  Optional<Reference> of(Draft draft) {
    Set<Reference> found = new LinkedHashSet<>();
    for (StudyMention mention : draft.mentions()) {
      mention
          .year()
          .map(year -> byYear.getOrDefault(year, List.of()))
          .ifPresent(works -> found.addAll(named(mention, works)));
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static List<Reference> named(StudyMention mention, List<Reference> works) {
    List<Reference> named = new ArrayList<>();
    Line line = mention.line();
    int end = reach(mention);
    for (Reference work : works) {
      Optional<JournalName> journal = work.journal().map(JournalName::of);
      Optional<String> author = work.authors().stream().findFirst().map(a -> lower(a.family()));
      boolean told =
          IntStream.range(mention.phrase().from(), end)
              .anyMatch(
                  i ->
                      switch (line.lower(i)) {
                        case "in" -> journal.filter(name -> isIn(line, i + 1, name)).isPresent();
                        case "by" -> author.filter(name -> isAt(line, i + 1, name)).isPresent();
                        default -> false;
                      });
      if (told) {
        named.add(work);
      }
    }
    return named;
  }

  /** Up to another year, which would be another study's. */
  private static int reach(StudyMention mention) {
    Line line = mention.line();
    int last = Math.min(line.size(), mention.phrase().to() + FAR);
    int i = mention.phrase().to();
    while (i < last
        && !line.lower(i).equals(";")
        && (!line.lower(i).matches("(19|20)\\d\\d")
            || mention.year().filter(line.lower(i)::equals).isPresent())) {
      i++;
    }
    return i;
  }

  private static boolean isIn(Line line, int at, JournalName name) {
    return name.isAt(line, line.lower(at).equals("the") ? at + 1 : at);
  }

  private static boolean isAt(Line line, int at, String name) {
    int i = at;
    for (String word : name.split("[^\\p{L}]+", -1)) {
      if (!line.lower(i++).equals(word)) {
        return false;
      }
    }
    return !name.isEmpty() && i <= line.size();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
