package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.line.Line;
import org.claimtrace.model.lexicon.Lexicon;

/**
 * Which rules are worth trying on a line. Each pattern hangs on words or kinds of name that every
 * match of it must hold, so a sentence meets only the rules whose word it has, however many there
 * are; and a frame only the places where such a word stands.
 */
final class RuleIndex {
  private static final int[] NONE = {};

  /** Parts of rules, a pattern or the frame each, by the words that they hang on. */
  private final Map<String, int[]> byWord = new HashMap<>();

  private final Map<String, int[]> byType = new HashMap<>();
  private int[] always = NONE;

  private final List<Candidate.Plan> plans = new ArrayList<>();

  /** The first part of each rule; one part for each pattern, then one for the frame. */
  private final int[] firstPart;

  private final int[] ruleOfPart;

  /** What a pattern hangs on: words, or kinds of name; neither if it must always be tried. */
  private record Keys(Set<String> words, Set<String> types, boolean always) {
    static final Keys ANY = new Keys(Set.of(), Set.of(), true);

    static Keys of(Set<String> words) {
      return new Keys(words, Set.of(), false);
    }
  }

  RuleIndex(List<Rule> rules) {
    firstPart = new int[rules.size()];
    int part = 0;
    for (int r = 0; r < rules.size(); r++) {
      Rule rule = rules.get(r);
      plans.add(Candidate.Plan.of(rule));
      firstPart[r] = part;
      for (List<Element> pattern : rule.patterns()) {
        add(keys(pattern), part++);
      }
      if (rule.frame().isPresent()) {
        Set<String> words = rule.frame().get().words();
        add(words.contains(Frame.ANY) ? Keys.ANY : Keys.of(words), part++);
      }
    }
    ruleOfPart = new int[part];
    for (int r = 0; r < firstPart.length; r++) {
      int end = r + 1 < firstPart.length ? firstPart[r + 1] : part;
      Arrays.fill(ruleOfPart, firstPart[r], end, r);
    }
  }

  private void add(Keys keys, int part) {
    keys.words().forEach(word -> byWord.merge(word, new int[] {part}, RuleIndex::join));
    keys.types().forEach(type -> byType.merge(type, new int[] {part}, RuleIndex::join));
    if (keys.always()) {
      always = join(always, new int[] {part});
    }
  }

  private static int[] join(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** The rules of which a word or kind of name occurs in the line, in the order of the files. */
  List<Candidate> candidates(Line line) {
    Hits hits = new Hits();
    for (int i = 0; i < line.size(); i++) {
      String lower = line.lower(i);
      String norm = line.word(i).norm();
      hits.add(byWord.get(lower), i);
      if (!norm.equals(lower)) {
        hits.add(byWord.get(norm), i);
      }
      Optional<Lexicon.Hit> name = line.hitFrom(i);
      if (name.isPresent()) {
        for (String type : name.get().entry().types()) {
          hits.add(byType.get(type), i);
        }
      }
    }
    for (int part : always) {
      hits.add(part, 0, Math.max(1, line.size()));
    }
    return candidates(hits.sorted());
  }

  private List<Candidate> candidates(long[] hits) {
    List<Candidate> found = new ArrayList<>();
    int last = -1;
    for (long hit : hits) {
      int part = (int) (hit >>> 32);
      int rule = ruleOfPart[part];
      if (rule != last) {
        found.add(new Candidate(plans.get(rule), new BitSet(), new BitSet()));
        last = rule;
      }
      Candidate candidate = found.get(found.size() - 1);
      int pattern = part - firstPart[rule];
      if (pattern < candidate.plan().patterns().size()) {
        candidate.patterns().set(pattern);
      } else {
        candidate.places().set((int) hit);
      }
    }
    return found;
  }

  /** Parts and places as they are met. */
  private static final class Hits {
    private long[] hits = new long[64];
    private int size;

    void add(int @org.jspecify.annotations.Nullable [] parts, int place) {
      if (parts != null) {
        for (int part : parts) {
          add(part, place, place + 1);
        }
      }
    }

    void add(int part, int from, int to) {
      for (int place = from; place < to; place++) {
        if (size == hits.length) {
          hits = Arrays.copyOf(hits, 2 * size);
        }
        hits[size++] = (long) part << 32 | place;
      }
    }

    long[] sorted() {
      Arrays.sort(hits, 0, size);
      return Arrays.copyOf(hits, size);
    }
  }

  /** The keys of the element that tells most: a verb, else a word, else a kind of name. */
  private static Keys keys(List<Element> pattern) {
    Keys best = Keys.ANY;
    int rank = 0;
    for (Element element : pattern) {
      Keys keys = Keys.ANY;
      int worth = 0;
      if (element instanceof Element.Verb verb) {
        keys = Keys.of(verb.forms());
        worth = verb.forms().contains("is") || verb.forms().contains("has") ? 2 : 4;
      } else if (element instanceof Element.Literal literal) {
        keys = Keys.of(literal.words());
        worth = literal.words().stream().allMatch(word -> word.length() > 4) ? 3 : 2;
      } else if (element instanceof Element.Slot slot && !slot.types().isEmpty()) {
        keys = new Keys(Set.of(), new LinkedHashSet<>(slot.types()), false);
        worth = 1;
      }
      if (worth > rank) {
        rank = worth;
        best = keys;
      }
    }
    return best;
  }
}
