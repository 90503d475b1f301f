package org.claimtrace.read.html.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What elements say of themselves. */
public final class Attributes {
  private Attributes() {}

  /**
   * An element's role.
   *
   * @param element any
   * @return its first ARIA or DPUB-ARIA role, or empty
   */
  public static String role(Element element) {
    String role = get(element, "role");
    if (role.isEmpty()) {
      return role;
    }
    int space = role.indexOf(' ');
    return (space < 0 ? role : role.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether one of an element's classes has a name.
   *
   * @param element any
   * @param name the class
   * @return true if so
   */
  public static boolean hasClass(Element element, String name) {
    return element.attributesSize() > 0 && element.hasClass(name);
  }

  /**
   * An attribute's value as it stands in the page. The parser writes names in lower case, so they
   * are compared as they are; most elements have none, which is known at once.
   *
   * @param element any
   * @param name in lower case
   * @return the value, or empty
   */
  public static String raw(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  /** An attribute's value without white space around, or empty. */
  static String get(Element element, String name) {
    return raw(element, name).strip();
  }
}
