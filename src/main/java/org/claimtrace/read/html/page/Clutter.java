package org.claimtrace.read.html.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What on a page may be something else than its article. */
public final class Clutter {
  /** Holds no words of the page. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "select",
          "textarea",
          "input",
          "datalist",
          "head",
          "title",
          "annotation",
          "annotation-xml",
          "rp",
          "noframes",
          "map",
          "progress",
          "meter",
          "applet",
          // struck out: what the page no longer says
          "del",
          "s",
          "strike");

  private static final Set<String> NEVER =
      Set.of("nav", "dialog", "form", "menu", "search", "marquee");

  /** Of a page; inside an article they belong to it. */
  private static final Set<String> AROUND = Set.of("header", "footer", "aside");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "form",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "doc-toc",
          "doc-backlink",
          "doc-pagelist");

  /** What the markup says outright. */
  private static final Set<String> CERTAIN =
      Set.of("nav", "dialog", "search", "navigation", "alertdialog", "menubar", "doc-backlink");

  /** What a class or id can make clutter of. */
  private static final Set<String> BOXES =
      Set.of(
          "div", "section", "aside", "ul", "ol", "span", "header", "footer", "p", "a", "sup",
          "figure");

  private final ClutterWords words = new ClutterWords();

  Clutter() {}

  /**
   * Whether an element's content is never text of the page.
   *
   * @param name its name
   * @return true if so
   */
  public static boolean isNoText(String name) {
    return NO_TEXT.contains(name);
  }

  /** Whether it looks like clutter. Only the whole page can tell whether it is. */
  boolean isSuspect(Element element, String role, boolean insideArticle) {
    String name = element.normalName();
    if (name.equals("body") || name.equals("html")) {
      return false;
    }
    if (NEVER.contains(name) || (AROUND.contains(name) && !insideArticle)) {
      return true;
    }
    if (name.equals("button")) {
      return !insideHeading(element);
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    return (!role.isEmpty() && ROLES.contains(role))
        || (role.equals("complementary") && !insideArticle)
        || isHidden(element)
        || isNamed(element, name);
  }

  /** Whether it is none of the article however much text it holds, as a long menu does. */
  static boolean isCertain(Element element) {
    return CERTAIN.contains(element.normalName()) || CERTAIN.contains(Attributes.role(element));
  }

  /** Names of headings and sections tell what they are about: "recommendations", "search". */
  private boolean isNamed(Element element, String name) {
    return BOXES.contains(name)
        && (words.name(Attributes.get(element, "class"))
            || (!name.equals("section") && words.name(Attributes.get(element, "id"))));
  }

  /** Headings that fold their section away are buttons. */
  private static boolean insideHeading(Element element) {
    Element parent = element.parent();
    return parent != null && parent.normalName().matches("h[1-6]|summary");
  }

  private static boolean isHidden(Element element) {
    if (element.attributes().hasKey("hidden")) {
      // what a search in the page finds is there to be read
      return !Attributes.get(element, "hidden").equalsIgnoreCase("until-found");
    }
    return Attributes.get(element, "aria-hidden").equals("true")
        || isStyledAway(Attributes.get(element, "style"));
  }

  private static boolean isStyledAway(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
