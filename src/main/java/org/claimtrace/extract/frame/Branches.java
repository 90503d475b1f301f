package org.claimtrace.extract.frame;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.extract.syntax.Tree;

/** What hangs on a word: its branches, the members of lists, what stands under prepositions. */
sealed class Branches permits Clauses {
  /** The sentence. */
  protected final Line line;

  /** The closed word lists. */
  protected final WordLists lists;

  /** What hangs on what. */
  protected final Tree tree;

  private final Series series;

  private final List<List<Integer>> children = new ArrayList<>();

  Branches(Line line, WordLists lists) {
    this.line = line;
    this.lists = lists;
    this.tree = line.tree();
    this.series = new Series(line);
    for (int i = 0; i < tree.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) >= 0) {
        children.get(tree.head(i)).add(i);
      }
    }
  }

  Line line() {
    return line;
  }

  Tree tree() {
    return tree;
  }

  List<Integer> children(int word) {
    return children.get(word);
  }

  List<Integer> children(int word, Relation... relations) {
    List<Relation> wanted = List.of(relations);
    return children.get(word).stream().filter(c -> wanted.contains(tree.relation(c))).toList();
  }

  boolean isVerb(int word) {
    return line.tag(word).startsWith("V") || line.tag(word).equals("MD");
  }

  /**
   * A word and what is joined to it by "and", "or" and commas; also what it is said to include, as
   * in "diseases such as A and B". "Four symptoms: A, B and C" is A, B and C.
   */
  List<Integer> joined(int word) {
    List<Integer> all = new ArrayList<>();
    addJoined(all, word, 0);
    if (isVerb(word)) {
      return all;
    }
    lost(word).stream().filter(member -> !all.contains(member)).forEach(all::add);
    all.sort(null);
    List<Integer> named = new ArrayList<>();
    for (int member : all) {
      List<Integer> listed = listed(member);
      if (listed.isEmpty()) {
        named.add(member);
      }
      named.addAll(listed);
      named.addAll(examples(member));
    }
    return named;
  }

  /** Where the phrase of a noun ends at the latest: before the next of its series. */
  int seriesEnd(int noun) {
    return series.end(noun);
  }

  /** Where the phrase of a noun begins at the earliest: behind the last before it in its series. */
  int seriesStart(int noun) {
    boolean last =
        tree.relation(noun) == Relation.NSUBJ || tree.relation(noun) == Relation.NSUBJPASS;
    return last && !series.before(noun).isEmpty() ? series.start(noun) : 0;
  }

  /** What the parser lost of a series of subjects or objects. */
  private List<Integer> lost(int word) {
    return switch (tree.relation(word)) {
      case DOBJ, POBJ, ATTR -> series.behind(word);
      case NSUBJ, NSUBJPASS -> series.before(word);
      default -> List.of();
    };
  }

  /** What stands behind the colon of "four symptoms: A and B". */
  private List<Integer> listed(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : children(noun, Relation.APPOS)) {
      if (lists.has("listHeads", line.word(noun).norm()) && opensList(noun, child)) {
        addJoined(found, child, 0);
      }
    }
    return found;
  }

  private boolean opensList(int noun, int child) {
    for (int i = noun + 1; i < child; i++) {
      if (line.lower(i).equals(":")) {
        return true;
      }
    }
    return false;
  }

  /** "such as A", "like A", "including A" behind a noun. */
  List<Integer> examples(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int p : children(noun, Relation.PREP)) {
      boolean such = line.lower(p).equals("as") && line.lower(p - 1).equals("such");
      if (p > noun && (such || line.lower(p).equals("including"))) {
        for (int object : children(p, Relation.POBJ)) {
          addJoined(found, object, 0);
        }
      }
    }
    return found;
  }

  private void addJoined(List<Integer> all, int word, int depth) {
    all.add(word);
    if (depth < 40) {
      for (int child : children(word, Relation.CONJ)) {
        if (isVerb(child) == isVerb(word) && !isExcluded(word, child)) {
          addJoined(all, child, depth + 1);
        }
      }
    }
  }

  /** "A but not B", "A rather than B", "A versus B". */
  private boolean isExcluded(int word, int member) {
    for (int i = member - 1; i > word && i > member - 5; i--) {
      if (line.lower(i).matches("not|rather|instead|versus|vs")) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands under the first such preposition behind a word, wherever the parser hangs it, up to
   * the next finite verb.
   */
  List<Integer> behind(int word, String preposition) {
    for (int i = word + 1; i < line.size(); i++) {
      if (line.lower(i).equals(preposition)) {
        List<Integer> found = new ArrayList<>();
        children(i, Relation.POBJ, Relation.PCOMP).forEach(o -> found.addAll(joined(o)));
        return found.isEmpty() ? nextNoun(i + 1) : found;
      }
      if (line.tag(i).matches("VB[DPZ]|MD|WDT|WRB") || line.lower(i).matches("[;:]")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The head of the phrase that begins at a word; the parser knows "versus" badly. */
  private List<Integer> nextNoun(int from) {
    return line.chunkAt(from)
        .filter(chunk -> chunk.isNoun() && chunk.from() <= from)
        .map(chunk -> List.of(chunk.head()))
        .orElse(List.of());
  }

  /** Whether a word, or what it is joined to, stands under that preposition. */
  boolean isUnder(int word, String preposition) {
    int up = word;
    for (int i = 0; i < line.size() && tree.relation(up) == Relation.CONJ; i++) {
      up = tree.head(up);
    }
    int head = tree.head(up);
    return tree.relation(up) == Relation.POBJ && head >= 0 && line.lower(head).equals(preposition);
  }

  /** "on the other hand" leads to no hand. */
  private boolean isSetPhrase(int preposition) {
    String words = line.lower(preposition);
    for (int i = preposition + 1; i < line.size() && i < preposition + 4; i++) {
      words += " " + line.lower(i);
      if (lists.has("setPhrases", words)) {
        return true;
      }
    }
    return false;
  }

  /** "after A but not after B". */
  private boolean isRuledOut(int preposition) {
    return line.lower(preposition - 1).equals("not")
        && line.lower(preposition - 2).matches("but|and|,");
  }

  /** What stands under a preposition that hangs on a word. */
  List<Integer> prepositional(int word, String preposition) {
    List<Integer> found = new ArrayList<>();
    List<Integer> all =
        children(word, Relation.PREP, Relation.AGENT).stream()
            .filter(p -> line.lower(p).equals(preposition))
            .toList();
    // "in mice, A resulted in B": B
    boolean follows = isVerb(word) && all.stream().anyMatch(p -> p > word);
    for (int p : all) {
      if (!isSetPhrase(p) && !isRuledOut(p) && (p > word || !follows)) {
        children(p, Relation.POBJ, Relation.PCOMP).forEach(o -> found.addAll(joined(o)));
        boolean compound = children(p, Relation.POBJ, Relation.PCOMP).isEmpty();
        for (int inner : compound ? children(p, Relation.PREP) : List.<Integer>of()) {
          children(inner, Relation.POBJ).forEach(o -> found.addAll(joined(o))); // "along with A"
        }
      }
    }
    return found;
  }
}
