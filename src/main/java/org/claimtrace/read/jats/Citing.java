package org.claimtrace.read.jats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrace.read.xml.Element;

/** Which elements are references, what links call them, and whether the text numbers them. */
final class Citing {
  static final Set<String> CITATIONS =
      Set.of("element-citation", "mixed-citation", "citation", "nlm-citation");

  private final Map<String, List<String>> anchors = new HashMap<>();
  private final boolean numbered;

  Citing(Element article) {
    List<Element> both = new ArrayList<>();
    for (Element part : article.all("front", "body", "floats-group", "back")) {
      both.addAll(part.inside(Set.of("ref", "xref")));
    }
    Map<String, Integer> places = new HashMap<>();
    for (Element reference : both) {
      String id = reference.name().equals("ref") ? reference.attribute("id") : "";
      if (!id.isEmpty()) {
        places.putIfAbsent(id, places.size() + 1);
        anchors.putIfAbsent(id, anchors(id, parts(reference).size()));
      }
    }
    this.numbered = countsInText(both, places);
  }

  /** The citations in a reference; alternatives of one work are one part. */
  static List<List<Element>> parts(Element reference) {
    List<List<Element>> parts = new ArrayList<>(1);
    for (int i = 0; i < reference.size(); i++) {
      if (reference.child(i) instanceof Element child) {
        if (CITATIONS.contains(child.name())) {
          parts.add(List.of(child));
        } else if (child.name().equals("citation-alternatives")) {
          List<Element> forms = child.all(CITATIONS.toArray(String[]::new));
          if (!forms.isEmpty()) {
            parts.add(forms);
          }
        }
      }
    }
    return parts;
  }

  /** What links to a reference mean: itself and the further works that it holds. */
  List<String> anchors(String id) {
    return anchors.getOrDefault(id, List.of());
  }

  /** Whether references without a label are meant by their place: {@code [3]} is the third. */
  boolean numbered() {
    return numbered;
  }

  /** {@code #} occurs in no id, so the names of further works are free. */
  private static List<String> anchors(String id, int parts) {
    if (parts <= 1) {
      return List.of(id);
    }
    List<String> names = new ArrayList<>(List.of(id));
    for (int i = 2; i <= parts; i++) {
      names.add(id + "#" + i);
    }
    return names;
  }

  private static boolean countsInText(List<Element> both, Map<String, Integer> places) {
    int agree = 0;
    int differ = 0;
    for (Element link : both) {
      Integer place = places.get(link.attribute("rid"));
      if (place != null) {
        boolean same = Label.digits(link.text()).equals(place.toString());
        agree += same ? 1 : 0;
        differ += same ? 0 : 1;
      }
    }
    return agree > differ;
  }
}
