package org.claimtrace.read.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.Author;

/** The names by which texts cite the works of a list of references, by year. */
final class NameForms {
  /** More authors than these are never all named in a text. */
  private static final int MOST_NAMED = 6;

  /** The works that a name and a year can mean, in order of the list. */
  private final Map<String, List<Reference>> byNameAndYear = new HashMap<>();

  NameForms(List<Reference> references) {
    for (Reference reference : references) {
      if (reference.year().isPresent() && !reference.authors().isEmpty()) {
        int year = reference.year().getAsInt();
        for (String form : forms(reference)) {
          byNameAndYear.computeIfAbsent(form + "|" + year, k -> new ArrayList<>()).add(reference);
        }
      }
    }
  }

  boolean isEmpty() {
    return byNameAndYear.isEmpty();
  }

  /** The works of a year that go by a name, folded as {@link FoldedWords} does. */
  List<Reference> of(String name, int year) {
    return byNameAndYear.getOrDefault(name + "|" + year, List.of());
  }

  private static Set<String> forms(Reference reference) {
    List<String> families =
        reference.authors().stream().map(Author::family).map(FoldedWords::fold).toList();
    String first = families.get(0);
    Set<String> forms = new LinkedHashSet<>(List.of(first));
    acronym(reference.authors().get(0)).ifPresent(forms::add);
    if (families.size() > 1 || FoldedWords.fold(reference.text()).contains(" et al")) {
      List.of(" et al", " and colleagues", " and coworkers", " and others", " and associates")
          .forEach(rest -> forms.add(first + rest));
    }
    if (families.size() > 1 && families.size() <= MOST_NAMED) {
      String all = String.join(" ", families.subList(0, families.size() - 1));
      forms.add(all + " and " + families.get(families.size() - 1));
    }
    forms.remove("");
    return forms;
  }

  /** The capitals of a group's name, as {@code WHO}. */
  private static Optional<String> acronym(Author author) {
    StringBuilder capitals = new StringBuilder();
    String[] words = author.family().split("[\\s-]+", -1);
    for (String word : words) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      capitals.append(capital ? word.substring(0, 1) : "");
    }
    return author.given().isEmpty() && words.length > 1 && capitals.length() > 1
        ? Optional.of(FoldedWords.fold(capitals.toString()))
        : Optional.empty();
  }
}
