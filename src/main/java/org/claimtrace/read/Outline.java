package org.claimtrace.read;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.model.article.Section;
import org.claimtrace.read.text.SectionTitles;

/** Builds the tree of sections while headings come by. Levels count the tree, not the markup. */
final class Outline {
  private final List<Section> sections = new ArrayList<>();
  private final List<Integer> markup = new ArrayList<>();
  private final List<Boolean> references = new ArrayList<>();

  Outline() {
    sections.add(new Section(0, "", 0, 0));
    markup.add(0);
    references.add(false);
  }

  void title(String title) {
    sections.set(0, new Section(0, title, 0, 0));
  }

  void heading(String title, int level) {
    int index = sections.size();
    int around = current();
    while (around > 0 && markup.get(around) >= level) {
      int parent = sections.get(around).parent();
      around = parent == around ? 0 : parent;
    }
    boolean outermost = around == 0;
    int depth = outermost ? 1 : sections.get(around).level() + 1;
    sections.add(new Section(index, title, depth, outermost ? index : around));
    markup.add(level);
    references.add(SectionTitles.isReferences(title) || (!outermost && references.get(around)));
  }

  int current() {
    return sections.size() - 1;
  }

  boolean inReferences() {
    return references.get(current());
  }

  List<Section> sections() {
    return sections;
  }
}
