package org.claimtrace.read.html.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page that is its article. In doubt more is kept: a menu too many hurts less than a
 * paragraph lost.
 *
 * @param root the element that holds the article
 * @param leftOut elements that are not the article's, by identity
 * @param names the names of those elements
 * @param title the heading that names the article; it may lie outside the root
 */
public record MainPart(
    Element root, Set<Element> leftOut, Set<String> names, Optional<Element> title) {
  /** What holds more of the page's text than this is no menu, whatever it is called. */
  private static final double LARGEST_CLUTTER = 0.4;

  /** An article that holds less of the page's text than this is a teaser. */
  private static final double SMALLEST_ARTICLE = 0.3;

  /** Most elements have a name that none of those left out has, which is known at once. */
  private static Set<String> names(Set<Element> elements) {
    return elements.stream().map(Element::normalName).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether an element is not the article's.
   *
   * @param element any
   * @param name its name
   * @return true if it is left out
   */
  public boolean leavesOut(Element element, String name) {
    return names.contains(name) && leftOut.contains(element);
  }

  /**
   * Finds it.
   *
   * @param page the page
   * @param survey what it holds
   * @return the article
   */
  public static MainPart of(Document page, Survey survey) {
    List<Element> kept = new ArrayList<>(survey.references());
    kept.addAll(survey.mains());
    kept.addAll(survey.articles());
    Set<Element> safe = Survey.withAncestors(kept);
    Optional<Element> title = title(page, survey);
    title.ifPresent(h1 -> safe.addAll(Survey.withAncestors(List.of(h1))));
    Set<Element> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element suspect : survey.suspects()) {
      boolean small = survey.letters(suspect) <= LARGEST_CLUTTER * survey.total();
      if (!safe.contains(suspect) && (small || Clutter.isCertain(suspect))) {
        leftOut.add(suspect);
      }
    }
    return new MainPart(root(page, survey, leftOut), leftOut, names(leftOut), title);
  }

  private static Element root(Document page, Survey survey, Set<Element> leftOut) {
    List<Element> candidates =
        survey.mains().isEmpty() ? outermost(survey.articles()) : outermost(survey.mains());
    Element best =
        candidates.stream().max(Comparator.comparingInt(survey::letters)).orElse(page.body());
    int around = candidates.stream().mapToInt(survey::letters).sum();
    boolean clear =
        survey.letters(best) >= SMALLEST_ARTICLE * survey.total()
            && survey.letters(best) * 2L >= around;
    Element root = clear ? best : page.body();
    for (Element list : survey.references()) {
      while (!holds(root, list) && !isInside(list, leftOut) && root.parent() != null) {
        root = root.parent();
      }
    }
    return root;
  }

  private static List<Element> outermost(List<Element> elements) {
    Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(elements);
    return elements.stream().filter(e -> e.parent() == null || !isInside(e.parent(), all)).toList();
  }

  private static boolean holds(Element root, Element element) {
    Set<Element> one = Collections.newSetFromMap(new IdentityHashMap<>());
    one.add(root);
    return isInside(element, one);
  }

  private static boolean isInside(Element element, Set<Element> around) {
    for (Element at = element; at != null; at = at.parent()) {
      if (around.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** A site's own name may be a heading of the first level too; the page's title tells. */
  private static Optional<Element> title(Document page, Survey survey) {
    List<Element> titles = survey.titles();
    if (titles.size() <= 1) {
      return titles.stream().findFirst();
    }
    Set<Element> parts = Survey.withAncestors(List.of());
    parts.addAll(survey.mains());
    parts.addAll(survey.articles());
    Optional<Element> first = titles.stream().filter(h1 -> isInside(h1, parts)).findFirst();
    String name = page.title().toLowerCase(Locale.ROOT);
    return first.or(
        () ->
            titles.stream()
                .filter(h1 -> name.contains(h1.text().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(h1 -> h1.text().length()))
                .or(() -> titles.stream().findFirst()));
  }
}
