package org.claimtrace.read.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element. Names are local names: the formats read here use no two alike. */
public final class Element implements Node {
  static final String[] NO_ATTRIBUTES = {};
  static final Node[] NO_CHILDREN = {};

  private final String name;

  /** Names and values in turn. */
  private final String[] attributes;

  private final int line;

  /** Empty if there is only text, which the range tells. */
  private final Node[] children;

  private final Characters source;
  private final int from;
  private final int to;

  private @Nullable String text;

  /** Takes all; the arrays are not copied. */
  Element(Opened opened, Node[] children, Characters source) {
    this.name = opened.name;
    this.attributes = opened.attributes;
    this.line = opened.line;
    this.from = opened.from;
    this.children = children;
    this.source = source;
    this.to = source.length();
  }

  /**
   * What it is called.
   *
   * @return its name, without prefix
   */
  public String name() {
    return name;
  }

  /**
   * Where it stands.
   *
   * @return the line of the source where its start tag ends, from 1
   */
  public int line() {
    return line;
  }

  /**
   * How many nodes it holds, not counting those inside them.
   *
   * @return their number
   */
  public int size() {
    return children.length == 0 && from < to ? 1 : children.length;
  }

  /**
   * A node that it holds.
   *
   * @param index from 0, less than {@link #size}
   * @return an element or a text
   */
  public Node child(int index) {
    return children.length == 0 ? new Text(source, from, to) : children[index];
  }

  /**
   * An attribute's value.
   *
   * @param key its name, without prefix
   * @return the value without white space around; empty if there is none
   */
  public String attribute(String key) {
    return attribute(key, "").strip();
  }

  /**
   * An attribute's value as it is.
   *
   * @param key its name, without prefix
   * @param other what it is if it is not given
   * @return the value
   */
  public String attribute(String key, String other) {
    for (int i = attributes.length - 2; i >= 0; i -= 2) {
      if (attributes[i].equals(key)) {
        return attributes[i + 1];
      }
    }
    return other;
  }

  /**
   * The elements that it holds, not those inside them.
   *
   * @return in order
   */
  public List<Element> elements() {
    if (children.length == 0) {
      return List.of();
    }
    List<Element> found = new ArrayList<>(children.length);
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
    List<Element> found = new ArrayList<>(0);
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
    List<Element> found = new ArrayList<>(0);
    collect(names, found);
    return found;
  }

  /** Bounded: no tree is deeper than {@link Xml#DEEPEST}. */
  private void collect(Set<String> names, List<Element> found) {
    for (Node child : children) {
      if (child instanceof Element element) {
        if (names.contains(element.name)) {
          found.add(element);
        }
        if (element.children.length > 0) {
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
    String known = text;
    if (known == null) {
      known = source.text(from, to);
      text = known;
    }
    return known;
  }

  /**
   * Whether there is no text inside.
   *
   * @return true if {@link #text()} is empty
   */
  public boolean isBlank() {
    return source.isBlank(from, to);
  }

  /**
   * The text inside, but for some elements that it holds.
   *
   * @param names what those are called
   * @return as {@link #text()}
   */
  public String textWithout(Set<String> names) {
    if (all(names.toArray(String[]::new)).isEmpty()) {
      return text();
    }
    StringBuilder rest = new StringBuilder();
    for (Node child : children) {
      if (child instanceof Text words) {
        rest.append(words.value());
      } else if (child instanceof Element element && !names.contains(element.name)) {
        rest.append(source.slice(element.from, element.to));
      }
    }
    char[] characters = rest.toString().strip().toCharArray();
    return Spaces.single(characters, 0, characters.length);
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

  /** For messages and debuggers; a whole tree would be too long. */
  @Override
  public String toString() {
    return "<" + name + "> in line " + line;
  }
}
