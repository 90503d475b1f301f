package org.claimtrace.read.jats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.read.xml.Element;

/**
 * What does not stand where it is written: figures, tables, notes inside a sentence wait until its
 * block ends; those that a file keeps apart come behind the block that first points to them.
 */
final class Floats {
  private final Map<String, Element> apart = new HashMap<>();
  private final List<Element> unnamed = new ArrayList<>();
  private final Deque<Element> waiting = new ArrayDeque<>();

  Floats(Element article) {
    for (Element group : article.all("floats-group", "floats-wrap")) {
      for (Element part : group.elements()) {
        String id = part.attribute("id");
        if (id.isEmpty() || apart.putIfAbsent(id, part) != null) {
          unnamed.add(part);
        }
      }
    }
  }

  /** A link in the text points to {@code id}. */
  void pointed(String id) {
    Element part = apart.remove(id);
    if (part != null) {
      waiting.add(part);
    }
  }

  void add(Element part) {
    waiting.add(part);
  }

  /** Those that may come now; they wait no longer. */
  List<Element> take() {
    List<Element> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }

  /** Those that nothing points to, in the order of the file. */
  List<Element> rest() {
    List<Element> rest = new ArrayList<>(take());
    List<Element> left = new ArrayList<>(apart.values());
    left.addAll(unnamed);
    left.sort(java.util.Comparator.comparingInt(Element::line));
    rest.addAll(left);
    apart.clear();
    unnamed.clear();
    return rest;
  }
}
