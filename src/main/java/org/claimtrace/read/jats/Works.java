package org.claimtrace.read.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Venue;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.StatedIds;

/**
 * What a citation's markup says of the work. A title is that of the article, else of the chapter or
 * data set, else, for what is no journal, the book's.
 */
final class Works {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");
  private static final List<String> TITLES =
      List.of("article-title", "chapter-title", "part-title", "data-title");

  private Works() {}

  /** One work in one or more forms; the first form that says a thing counts. */
  static Work of(List<Parts> forms) {
    return forms.size() == 1 ? of(forms.get(0)) : merged(forms.stream().map(Works::of).toList());
  }

  /** The identifiers that elements state which hold one and name its kind in an attribute. */
  static WorkIds ids(List<Element> elements, String attribute) {
    StatedIds ids = new StatedIds();
    elements.forEach(id -> ids.add(id.attribute(attribute), id.text()));
    return ids.ids();
  }

  static boolean areAuthors(Element group) {
    String type = group.attribute("person-group-type");
    return type.isEmpty() || type.contains("author") || type.equals("inventor");
  }

  static OptionalInt year(Optional<String> words) {
    if (words.isEmpty()) {
      return OptionalInt.empty();
    }
    String given = words.get();
    if (given.length() == 4 && (given.startsWith("19") || given.startsWith("20"))) {
      // as nearly all are given; anything else is looked for in the words
      char tens = given.charAt(2);
      char ones = given.charAt(3);
      if (tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9') {
        return OptionalInt.of(Integer.parseInt(given));
      }
    }
    Matcher year = YEAR.matcher(given);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
  }

  private static Work of(Parts parts) {
    Element citation = parts.citation();
    WorkIds ids = ids(citation.all("pub-id"), "pub-id-type");
    Optional<String> title = Optional.empty();
    for (String name : TITLES) {
      title = title.isPresent() ? title : parts.text(name);
    }
    Optional<String> source = parts.text("source");
    String type = citation.attribute("publication-type") + citation.attribute("citation-type");
    boolean journal = type.isEmpty() || type.startsWith("journal");
    boolean whole = title.isEmpty() && !journal;
    Venue venue =
        new Venue(
            whole ? Optional.empty() : source,
            parts.text("volume"),
            parts.text("issue"),
            parts.pages());
    OptionalInt year = year(parts.text("year"));
    return new Work(
        ids,
        authors(citation),
        whole ? source : title,
        venue,
        year.isPresent() ? year : year(parts.text("string-date")));
  }

  private static List<Author> authors(Element citation) {
    List<Author> authors = new ArrayList<>();
    for (Element part : citation.elements()) {
      if (part.name().equals("person-group")) {
        authors.addAll(areAuthors(part) ? names(part) : List.of());
      }
    }
    authors.addAll(names(citation));
    return authors;
  }

  static List<Author> names(Element group) {
    List<Author> authors = new ArrayList<>();
    for (Element name : group.all("name", "string-name", "collab", "name-alternatives")) {
      Element one = name.first("name").or(() -> name.first("string-name")).orElse(name);
      Optional<String> family = one.textOf("surname");
      if (family.isPresent()) {
        authors.add(new Author(family.get(), one.textOf("given-names").orElse("")));
      } else {
        // a group may list its members; its own name comes first
        String whole = one.textWithout(Set.of("contrib-group", "aff"));
        if (!whole.isEmpty()) {
          authors.add(Author.of(whole));
        }
      }
    }
    return authors;
  }

  private static Work merged(List<Work> works) {
    List<Author> authors = List.of();
    OptionalInt year = OptionalInt.empty();
    for (Work work : works) {
      authors = authors.isEmpty() ? work.authors() : authors;
      year = year.isPresent() ? year : work.year();
    }
    return new Work(
        new WorkIds(
            first(works, it -> it.ids().pmid()),
            first(works, it -> it.ids().pmcid()),
            first(works, it -> it.ids().doi())),
        authors,
        first(works, Work::title),
        new Venue(
            first(works, it -> it.venue().journal()),
            first(works, it -> it.venue().volume()),
            first(works, it -> it.venue().issue()),
            first(works, it -> it.venue().pages())),
        year);
  }

  private static Optional<String> first(List<Work> works, Function<Work, Optional<String>> field) {
    for (Work work : works) {
      Optional<String> stated = field.apply(work);
      if (stated.isPresent()) {
        return stated;
      }
    }
    return Optional.empty();
  }
}
