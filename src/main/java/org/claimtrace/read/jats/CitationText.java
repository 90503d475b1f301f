package org.claimtrace.read.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private static final List<String> DATE = List.of("year", "season", "month", "day");
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
  static void write(List<Parts> forms, Flow flow) {
    for (Parts form : forms) {
      if (isWritten(form.citation())) {
        new CitationText(flow).words(form.citation());
        return;
      }
    }
    compose(forms.get(0), flow);
  }

  private static boolean isWritten(Element citation) {
    for (int i = 0; i < citation.size(); i++) {
      Node child = citation.child(i);
      if (child instanceof Text text && !text.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Elements that touch are parted: {@code <surname>Doe</surname><given-names>J</given-names>}. */
  private void words(Element parent) {
    boolean touches = false;
    for (int i = 0; i < parent.size(); i++) {
      Node child = parent.child(i);
      if (child instanceof Text text) {
        flow.text(text);
        touches = false;
      } else if (child instanceof Element element && Role.of(element.name()) != Role.HIDDEN) {
        boolean raised = element.name().equals("sup") || element.name().equals("sub");
        if ((touches && !raised) || element.name().equals("pub-id")) {
          flow.space();
        }
        words(element);
        touches = true;
      }
    }
  }

  private static void compose(Parts parts, Flow flow) {
    Element citation = parts.citation();
    sentence(String.join(", ", authors(citation)), flow);
    List<String> afterSource = new ArrayList<>(0);
    boolean source = false;
    for (Element part : citation.elements()) {
      String name = part.name();
      if (name.equals("person-group")) {
        sentence(Works.areAuthors(part) ? "" : String.join(", ", names(part)), flow);
      } else if (source && !PLACE.contains(name)) {
        afterSource.add(part.text());
      } else if (!PLACE.contains(name) && Role.of(name) != Role.HIDDEN) {
        sentence(part.text(), flow);
      }
      source |= name.equals("source");
    }
    sentence(locator(parts), flow);
    afterSource.forEach(part -> sentence(part, flow));
    sentence(identifiers(citation), flow);
  }

  private static void sentence(String words, Flow flow) {
    if (!words.isEmpty()) {
      flow.space();
      flow.text(words);
      flow.text(".?!".indexOf(words.charAt(words.length() - 1)) >= 0 ? "" : ".");
    }
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
      String text =
          switch (name.name()) {
            case "name" -> name(name);
            case "string-name", "collab", "anonymous" -> name.text();
            case "etal" -> "et al";
            // words such as "and" between names
            default -> "";
          };
      if (!text.isEmpty()) {
        names.add(text);
      }
    }
    return names;
  }

  private static String name(Element name) {
    StringBuilder all = new StringBuilder();
    for (Element part : name.elements()) {
      all.append(all.isEmpty() ? "" : " ").append(part.text());
    }
    return all.toString();
  }

  private static String locator(Parts parts) {
    StringBuilder locator = new StringBuilder();
    for (String date : DATE) {
      String text = parts.or(date, "");
      locator.append(locator.isEmpty() || text.isEmpty() ? "" : " ").append(text);
    }
    String volume = parts.or("volume", "");
    String issue = parts.text("issue").map(it -> "(" + it + ")").orElse("");
    String supplement = parts.text("supplement").map(it -> " " + it).orElse("");
    String pages = parts.pages().map(it -> ":" + it).orElse("");
    String place = volume + issue + supplement + pages;
    return place.isEmpty() ? locator.toString() : locator.append(';').append(place).toString();
  }

  private static String identifiers(Element citation) {
    StringBuilder all = new StringBuilder();
    for (Element id : citation.all("pub-id")) {
      String kind = id.attribute("pub-id-type");
      String before = kind.equals("doi") ? "doi:" : kind.equals("pmid") ? "PMID: " : "";
      String text = id.text();
      if (!text.isEmpty()) {
        all.append(all.isEmpty() ? "" : " ").append(before).append(text);
      }
    }
    return all.toString();
  }
}
