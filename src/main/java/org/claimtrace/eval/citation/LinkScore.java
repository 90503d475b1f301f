package org.claimtrace.eval.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Found links against gold links, each counted once.
 *
 * @param right how many were found and are gold
 * @param missed gold that was not found, in order
 * @param extra what was found and is not gold, in order
 */
public record LinkScore(int right, List<CitedLink> missed, List<CitedLink> extra) {
  /** Copies the lists. */
  public LinkScore {
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /**
   * Compares: two links are the same if article and target are, and one stem begins with the other.
   * Each gold link takes one found link at most, equal stems first.
   *
   * @param gold gold links
   * @param found found links
   * @return the score
   */
  public static LinkScore of(List<CitedLink> gold, List<CitedLink> found) {
    Map<CitedLink.Group, List<CitedLink>> open = new LinkedHashMap<>();
    for (CitedLink link : distinct(found)) {
      open.computeIfAbsent(link.group(), g -> new ArrayList<>()).add(link);
    }
    List<CitedLink> missed = new ArrayList<>();
    int right = 0;
    for (CitedLink link : exactFirst(distinct(gold), open)) {
      List<CitedLink> candidates = open.getOrDefault(link.group(), List.of());
      int at = take(link, candidates);
      if (at < 0) {
        missed.add(link);
      } else {
        candidates.remove(at);
        right++;
      }
    }
    List<CitedLink> extra = open.values().stream().flatMap(List::stream).toList();
    return new LinkScore(right, missed, extra);
  }

  private static Collection<CitedLink> distinct(List<CitedLink> links) {
    record Identity(String article, String stem, String target) {}
    Map<Identity, CitedLink> first = new LinkedHashMap<>();
    for (CitedLink link : links) {
      if (!link.stem().isEmpty()) {
        first.putIfAbsent(new Identity(link.article(), link.stem(), link.target()), link);
      }
    }
    return first.values();
  }

  /** So that no link takes what is another's exactly. */
  private static List<CitedLink> exactFirst(
      Collection<CitedLink> gold, Map<CitedLink.Group, List<CitedLink>> open) {
    return gold.stream()
        .sorted(
            Comparator.comparing(
                link ->
                    open.getOrDefault(link.group(), List.of()).stream()
                        .noneMatch(other -> other.stem().equals(link.stem()))))
        .collect(Collectors.toList());
  }

  private static int take(CitedLink link, List<CitedLink> candidates) {
    int fits = -1;
    for (int i = 0; i < candidates.size(); i++) {
      CitedLink other = candidates.get(i);
      if (other.stem().equals(link.stem())) {
        return i;
      }
      if (fits < 0 && (other.isPrefixOf(link) || link.isPrefixOf(other))) {
        fits = i;
      }
    }
    return fits;
  }

  /**
   * How many gold links there are.
   *
   * @return a count
   */
  public int gold() {
    return right + missed.size();
  }

  /**
   * How many links were found.
   *
   * @return a count
   */
  public int found() {
    return right + extra.size();
  }

  /**
   * How much of what was found is gold.
   *
   * @return 0 to 1; 1 if nothing was found
   */
  public double precision() {
    return found() == 0 ? 1 : (double) right / found();
  }

  /**
   * How much of the gold was found.
   *
   * @return 0 to 1; 1 if there is no gold
   */
  public double recall() {
    return gold() == 0 ? 1 : (double) right / gold();
  }

  /**
   * The share of one article.
   *
   * @param article its title
   * @param gold gold links
   * @param found found links
   * @return its score
   */
  static LinkScore of(String article, List<CitedLink> gold, List<CitedLink> found) {
    return of(
        gold.stream().filter(link -> link.article().equals(article)).toList(),
        found.stream().filter(link -> link.article().equals(article)).toList());
  }
}
