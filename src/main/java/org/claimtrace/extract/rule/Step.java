package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern's element with the way on, so that trying one makes nothing new: the branches of a
 * choice all lead on to what comes behind it. The end of a pattern is null.
 *
 * @param element what must stand here
 * @param next the way on
 * @param branches the beginnings of a choice's branches, each with the way on
 */
record Step(Element element, @Nullable Step next, List<@Nullable Step> branches) {
  /** The steps of a pattern. */
  static @Nullable Step of(List<Element> pattern) {
    return chain(pattern, null);
  }

  private static @Nullable Step chain(List<Element> elements, @Nullable Step behind) {
    Step step = behind;
    for (int i = elements.size() - 1; i >= 0; i--) {
      List<@Nullable Step> branches = new ArrayList<>();
      if (elements.get(i) instanceof Element.Choice choice) {
        for (List<Element> branch : choice.branches()) {
          branches.add(chain(branch, step));
        }
      }
      step = new Step(elements.get(i), step, branches);
    }
    return step;
  }
}
