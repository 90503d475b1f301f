package org.claimtrace.read.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/** Joins what links say of citations with what the form of the text says. */
public final class LinkedMarkers {
  private final List<String> order;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * Links into a list of references.
   *
   * @param order the keys of the list, in order; what a dash between two links spans
   */
  public LinkedMarkers(List<String> order) {
    this.order = List.copyOf(order);
    for (String key : order) {
      places.putIfAbsent(key, places.size());
    }
  }

  /**
   * All citations of a block.
   *
   * @param text the article's text
   * @param block a range of it
   * @param byForm the markers that the form of the text shows, in order
   * @param links the links to references, in order, each with one key
   * @param known whether a key is a reference's
   * @return in order, none overlapping
   */
  public List<Marker> merge(
      String text, Range block, List<Marker> byForm, List<Marker> links, Predicate<String> known) {
    if (links.isEmpty()) {
      return byForm;
    }
    List<Marker> merged = new ArrayList<>();
    int next = 0;
    for (Marker group : groups(text, block, links)) {
      while (next < byForm.size() && byForm.get(next).range().to() <= group.range().from()) {
        merged.add(byForm.get(next++));
      }
      Marker best = group;
      while (next < byForm.size() && byForm.get(next).range().from() < group.range().to()) {
        best = agreed(best, byForm.get(next++), known);
      }
      int end = merged.isEmpty() ? block.from() : merged.get(merged.size() - 1).range().to();
      if (best.range().from() >= end) {
        merged.add(best);
      }
    }
    merged.addAll(byForm.subList(next, byForm.size()));
    return merged;
  }

  /** The form names all numbers, linked or not; but only a link tells which list they count in. */
  private static Marker agreed(Marker link, Marker form, Predicate<String> known) {
    int from = Math.min(link.range().from(), form.range().from());
    int to = Math.max(link.range().to(), form.range().to());
    boolean agrees = form.keys().containsAll(link.keys()) && form.keys().stream().allMatch(known);
    return new Marker(new Range(from, to), agrees ? form.keys() : link.keys());
  }

  /** Links that follow each other with nothing but marks between are one citation. */
  private List<Marker> groups(String text, Range block, List<Marker> links) {
    List<Marker> groups = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    int from = links.get(0).range().from();
    for (int i = 0; i < links.size(); i++) {
      Marker link = links.get(i);
      keys.addAll(link.keys());
      int end = link.range().to();
      String between =
          i + 1 < links.size() ? text.substring(end, links.get(i + 1).range().from()) : "x";
      if (isDash(between)) {
        keys.addAll(spanned(link.keys().get(0), links.get(i + 1).keys().get(0)));
      } else if (!isSeparator(between)) {
        groups.add(new Marker(bracketed(text, block, from, end), List.copyOf(keys)));
        keys.clear();
        from = i + 1 < links.size() ? links.get(i + 1).range().from() : end;
      }
    }
    return groups;
  }

  private List<String> spanned(String first, String last) {
    int from = places.getOrDefault(first, -1);
    int to = places.getOrDefault(last, -1);
    return from >= 0 && to > from && to - from <= Numbers.LONGEST_RANGE
        ? order.subList(from, to)
        : List.of();
  }

  private static boolean isDash(String between) {
    String mark = between.strip();
    return mark.length() == 1 && Chars.isDash(mark.charAt(0));
  }

  private static boolean isSeparator(String between) {
    return between.length() <= 3 && between.chars().allMatch(c -> c == ',' || c == ';' || c == ' ');
  }

  private static Range bracketed(String text, Range block, int from, int to) {
    boolean around =
        from > block.from()
            && to < block.to()
            && ((text.charAt(from - 1) == '[' && text.charAt(to) == ']')
                || (text.charAt(from - 1) == '(' && text.charAt(to) == ')'));
    return around ? new Range(from - 1, to + 1) : new Range(from, to);
  }
}
