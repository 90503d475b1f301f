package org.claimtrace.read.html.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One walk over a page, before its text is read: what there is and how much text it holds. */
public final class Survey {
  /** Deeper nesting is no article. */
  public static final int DEEPEST = 1000;

  /** What most elements are; without attributes they tell nothing of the page as a whole. */
  private static final Set<String> PLAIN =
      Set.of(
          "p", "li", "b", "i", "em", "strong", "sup", "sub", "div", "span", "td", "tr", "h2", "h3",
          "br", "ul", "ol", "section", "a", "tbody", "th");

  private final String place;
  private final Clutter clutter = new Clutter();
  private final IdentityHashMap<Element, Integer> letters = new IdentityHashMap<>();
  private final List<Element> mains = new ArrayList<>();
  private final List<Element> articles = new ArrayList<>();
  private final List<Element> titles = new ArrayList<>();
  private final List<Element> references = new ArrayList<>();
  private final List<Element> suspects = new ArrayList<>();
  private @Nullable Element license;
  private int inside;
  private int dropped;
  private int total;

  private Survey(String place) {
    this.place = place;
  }

  /**
   * Walks over a page.
   *
   * @param page the page
   * @param place what messages call it
   * @return what there is
   * @throws ProblemException NESTED_TOO_DEEP
   */
  public static Survey of(Document page, String place) {
    Survey survey = new Survey(place);
    survey.visitInside(page, 0);
    return survey;
  }

  private void visitInside(Element element, int depth) {
    int nodes = element.childNodeSize();
    if (nodes > 0 && depth >= DEEPEST) {
      throw new ProblemException(
          ErrorCode.NESTED_TOO_DEEP,
          place,
          "elements are nested more than " + DEEPEST + " deep",
          "Give the article itself.");
    }
    for (int i = 0; i < nodes; i++) {
      Node node = element.childNode(i);
      if (node instanceof TextNode text) {
        total += dropped > 0 ? 0 : text.getWholeText().length();
      } else if (node instanceof Element inner) {
        visit(inner, depth + 1);
      }
    }
  }

  private void visit(Element element, int depth) {
    String name = element.normalName();
    if (element.attributesSize() == 0 && PLAIN.contains(name)) {
      visitInside(element, depth);
      return;
    }
    String role = Attributes.role(element);
    int hides = Clutter.isNoText(name) ? 1 : 0;
    int article = name.equals("article") || isMain(name, role) ? 1 : 0;
    boolean landmark = note(element, name, role);
    int before = total;
    dropped += hides;
    inside += article;
    visitInside(element, depth);
    dropped -= hides;
    inside -= article;
    if (landmark) {
      letters.put(element, total - before);
    }
  }

  /** Notes what an element is to the page; whether its length counts. */
  private boolean note(Element element, String name, String role) {
    if (license == null && name.equals("a") && Attributes.get(element, "rel").contains("license")) {
      license = element;
    }
    if (name.equals("h1")) {
      titles.add(element);
    } else if (ReferenceMarks.isList(element, role)) {
      references.add(element);
    }
    if (isMain(name, role)) {
      mains.add(element);
    } else if (name.equals("article")) {
      articles.add(element);
    } else if (clutter.isSuspect(element, role, inside > 0)) {
      suspects.add(element);
    } else {
      return name.equals("body");
    }
    return true;
  }

  private static boolean isMain(String name, String role) {
    return name.equals("main") || role.equals("main");
  }

  /** How many characters of text an element holds that is a landmark, a suspect, or the body. */
  int letters(Element element) {
    return letters.getOrDefault(element, 0);
  }

  @Nullable Element license() {
    return license;
  }

  int total() {
    return total;
  }

  List<Element> mains() {
    return mains;
  }

  List<Element> articles() {
    return articles;
  }

  List<Element> titles() {
    return titles;
  }

  List<Element> references() {
    return references;
  }

  List<Element> suspects() {
    return suspects;
  }

  /** The elements and all that hold them. */
  static Set<Element> withAncestors(List<Element> elements) {
    Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : elements) {
      Element at = element;
      // where one has gone before, the rest of the way is known
      while (at != null && all.add(at)) {
        at = at.parent();
      }
    }
    return all;
  }
}
