package org.claimtrace.read.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element. Names are local names: the formats read here use no two alike.
 *
 * @param name its name, without prefix
 * @param attributes by name, without prefix
 * @param children in order; filled while parsing, not changed afterwards
 * @param line the line of the source where its start tag ends, from 1
 */
public record Element(String name, Map<String, String> attributes, List<Node> children, int line)
    implements Node {
  /**
   * An attribute's value.
   *
   * @param key its name, without prefix
   * @return the value without white space around; empty if there is none
   */
  public String attribute(String key) {
    return attributes.getOrDefault(key, "").strip();
  }

  /**
   * The elements that it holds, not those inside them.
   *
   * @return in order
   */
  public List<Element> elements() {
    List<Element> found = new ArrayList<>();
    for (Node child : children) {
      if (child instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /**
   * The elements of some names that it holds, not those inside them.
   *
   * @param names what they are called
   * @return in order
   */
  public List<Element> all(String... names) {
    List<Element> found = new ArrayList<>();
    for (Node child : children) {
      if (child instanceof Element element && element.isOneOf(names)) {
        found.add(element);
      }
    }
    return found;
  }

  /**
   * The first element at the end of a path of names; each step takes the first that fits.
   *
   * @param path names, outermost first
   * @return the element, or empty
   */
  public Optional<Element> first(String... path) {
    Element at = this;
    for (String step : path) {
      Element next = null;
      for (Node child : at.children) {
        if (child instanceof Element element && element.name.equals(step)) {
          next = element;
          break;
        }
      }
      if (next == null) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.of(at);
  }

  /**
   * All elements of some names inside it, at any depth.
   *
   * @param names what they are called
   * @return in order of their start
   */
  public List<Element> inside(Set<String> names) {
    List<Element> found = new ArrayList<>();
    collect(names, found);
    return found;
  }

  /** Bounded: no tree is deeper than {@link Xml#DEEPEST}. */
  private void collect(Set<String> names, List<Element> found) {
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof Element element) {
        if (names.contains(element.name)) {
          found.add(element);
        }
        if (!element.children.isEmpty()) {
          element.collect(names, found);
        }
      }
    }
  }

  /**
   * All text inside, white space made single blanks.
   *
   * @return without white space around
   */
  public String text() {
    if (children.isEmpty()) {
      return "";
    }
    if (children.size() == 1 && children.get(0) instanceof Text only) {
      return Spaces.single(only.value()).strip();
    }
    StringBuilder all = new StringBuilder();
    append(all);
    return Spaces.single(all.toString()).strip();
  }

  /**
   * The text inside the element at the end of a path.
   *
   * @param path names, outermost first
   * @return as {@link #text()}; empty if there is none or it is blank
   */
  public Optional<String> textOf(String... path) {
    return first(path).map(Element::text).filter(text -> !text.isEmpty());
  }

  private boolean isOneOf(String[] names) {
    for (String wanted : names) {
      if (name.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private void append(StringBuilder all) {
    for (Node child : children) {
      if (child instanceof Element element) {
        element.append(all);
      } else if (child instanceof Text text) {
        all.append(text.value());
      }
    }
  }

  /** For messages and debuggers; a whole tree would be too long. */
  @Override
  public String toString() {
    return "<" + name + "> in line " + line;
  }
}
