package org.claimtrace.read.jats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.Flow;
import org.claimtrace.read.xml.Node;
import org.claimtrace.read.xml.Text;

/**
 * The readable text of a citation. One that is written out keeps its words; one that is only parts
 * is put together as journals do (Vancouver style): authors, titles, source, year;volume(issue):
 * pages, identifiers.
 */
final class CitationText {
  private static final Set<String> PLACE =
      Set.of(
          "year",
          "month",
          "day",
          "season",
          "volume",
          "issue",
          "supplement",
          "fpage",
          "lpage",
          "page-range",
          "elocation-id",
          "pub-id",
          "person-group",
          "name",
          "string-name",
          "collab",
          "etal",
          "object-id");

  private final Flow flow;

  private CitationText(Flow flow) {
    this.flow = flow;
  }

  /** Writes one of several forms of a citation: the one that is written out, if any is. */
  static void write(List<Element> forms, Flow flow) {
    Element best = forms.stream().filter(CitationText::isWritten).findFirst().orElse(forms.get(0));
    if (isWritten(best)) {
      new CitationText(flow).words(best);
    } else {
      flow.text(composed(best));
    }
  }

  private static boolean isWritten(Element citation) {
    return citation.children().stream()
        .anyMatch(child -> child instanceof Text text && !text.value().isBlank());
  }

  /** Elements that touch are parted: {@code <surname>Doe</surname><given-names>J</given-names>}. */
  private void words(Element parent) {
    boolean touches = false;
    for (Node child : parent.children()) {
      if (child instanceof Text text) {
        flow.text(text.value());
        touches = false;
      } else if (child instanceof Element element && !Names.HIDDEN.contains(element.name())) {
        boolean raised = element.name().equals("sup") || element.name().equals("sub");
        if ((touches && !raised) || element.name().equals("pub-id")) {
          flow.space();
        }
        words(element);
        touches = true;
      }
    }
  }

  private static String composed(Element citation) {
    List<String> parts = new ArrayList<>();
    parts.add(String.join(", ", authors(citation)));
    Set<String> afterSource = new LinkedHashSet<>();
    boolean source = false;
    for (Element part : citation.elements()) {
      boolean editors = part.name().equals("person-group") && !Works.areAuthors(part);
      if (editors) {
        parts.add(String.join(", ", names(part)));
      } else if (!PLACE.contains(part.name()) && !Names.HIDDEN.contains(part.name())) {
        (source ? afterSource : parts).add(part.text());
      }
      source |= part.name().equals("source");
    }
    parts.add(locator(citation));
    parts.addAll(afterSource);
    parts.add(identifiers(citation));
    return parts.stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> ".?!".indexOf(part.charAt(part.length() - 1)) >= 0 ? part : part + ".")
        .collect(Collectors.joining(" "));
  }

  private static List<String> authors(Element citation) {
    List<String> names = new ArrayList<>(names(citation));
    for (Element group : citation.all("person-group")) {
      if (Works.areAuthors(group)) {
        names.addAll(names(group));
      }
    }
    return names;
  }

  private static List<String> names(Element group) {
    List<String> names = new ArrayList<>();
    for (Element name : group.elements()) {
      switch (name.name()) {
        case "name" ->
            names.add(name.elements().stream().map(Element::text).collect(Collectors.joining(" ")));
        case "string-name", "collab", "anonymous" -> names.add(name.text());
        case "etal" -> names.add("et al");
        default -> {
          // words such as "and" between names
        }
      }
    }
    names.removeIf(String::isBlank);
    return names;
  }

  private static String locator(Element citation) {
    StringBuilder locator = new StringBuilder();
    for (String date : List.of("year", "season", "month", "day")) {
      citation
          .textOf(date)
          .ifPresent(it -> locator.append(locator.isEmpty() ? "" : " ").append(it));
    }
    String volume = citation.textOf("volume").orElse("");
    String issue = citation.textOf("issue").map(it -> "(" + it + ")").orElse("");
    String supplement = citation.textOf("supplement").map(it -> " " + it).orElse("");
    String pages = Works.pages(citation).map(it -> ":" + it).orElse("");
    String place = volume + issue + supplement + pages;
    return place.isEmpty() ? locator.toString() : locator.append(';').append(place).toString();
  }

  private static String identifiers(Element citation) {
    return citation.all("pub-id").stream()
        .filter(id -> !id.text().isEmpty())
        .map(
            id ->
                switch (id.attribute("pub-id-type")) {
                  case "doi" -> "doi:" + id.text();
                  case "pmid" -> "PMID: " + id.text();
                  default -> id.text();
                })
        .collect(Collectors.joining(" "));
  }
}
