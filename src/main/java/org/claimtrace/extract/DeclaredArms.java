package org.claimtrace.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.term.Context;
import org.claimtrace.extract.term.Terms;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/**
 * The arms that an article itself declares by the names of its groups, and what each got.
 *
 * @param names the groups' names in lower case, in the order of the text
 */
record DeclaredArms(Map<String, Topic> names) {
  DeclaredArms {
    names = new LinkedHashMap<>(names);
  }

  /** What some sentences declare; a name that is declared twice keeps its first arm. */
  static DeclaredArms of(List<Line> lines, Context article, WordLists lists, Terms terms) {
    GroupSayings sayings = new GroupSayings(lists, terms);
    ArmLists counted = new ArmLists(lists, terms);
    Map<String, Topic> names = new LinkedHashMap<>();
    for (Line line : lines) {
      counted.of(article, line).forEach(names::putIfAbsent);
      sayings.of(article, line).forEach(names::putIfAbsent);
    }
    return new DeclaredArms(names);
  }

  /**
   * The arms of a study, as far as its groups are declared; what is known before keeps its name.
   */
  Arms over(Arms known, WordLists lists) {
    Set<Topic> all = new LinkedHashSet<>(names.values());
    if (all.size() < 2) {
      return known;
    }
    Set<Topic> tried = new LinkedHashSet<>();
    Set<Topic> compared = new LinkedHashSet<>();
    for (Topic arm : all) {
      boolean control =
          Words.of(arm.label()).stream()
              .anyMatch(
                  word ->
                      lists.has("comparators", word.lower())
                          || lists.has("controlWords", word.lower()));
      boolean part =
          all.stream()
              .anyMatch(other -> !other.equals(arm) && words(other).containsAll(words(arm)));
      // "A" beside "A with B": what is added is tried
      (control || part ? compared : tried).add(arm);
    }
    return new Arms(List.copyOf(tried), List.copyOf(compared), true);
  }

  /** The same, each arm called as the rules call it where it can be but one. */
  DeclaredArms as(Arms known, WordLists lists) {
    Map<String, Topic> renamed = new LinkedHashMap<>();
    names.forEach(
        (name, arm) -> {
          if (!isGeneral(arm, lists)) {
            renamed.put(name, twin(arm, known).orElse(arm));
          } else if (known.intervention().isPresent()) {
            renamed.put(name, known.intervention().get());
          }
        });
    return new DeclaredArms(renamed);
  }

  /** "The intervention group (group I)" says not what it got. */
  private static boolean isGeneral(Topic arm, WordLists lists) {
    return Words.of(arm.label()).stream()
        .allMatch(
            word ->
                !word.isWord()
                    || lists.has("groupWords", word.lower())
                    || lists.has("groups", word.norm())
                    || lists.has("treatments", word.norm()));
  }

  /** The known arm that shares words with a declared one, if neither shares any with another. */
  private Optional<Topic> twin(Topic arm, Arms known) {
    List<Topic> sharing =
        ArmMentions.all(known).stream().filter(other -> share(arm, other)).distinct().toList();
    boolean one =
        sharing.size() == 1
            && names.values().stream()
                .allMatch(other -> other.equals(arm) || !share(other, sharing.get(0)));
    return one ? Optional.of(sharing.get(0)) : Optional.empty();
  }

  private static boolean share(Topic one, Topic other) {
    Set<String> words = words(one);
    int fewest = Math.min(words.size(), words(other).size());
    words.retainAll(words(other));
    return !words.isEmpty() && words.size() * 2 > fewest;
  }

  private static Set<String> words(Topic arm) {
    Set<String> words = new TreeSet<>();
    for (Word word : Words.of(arm.label().toLowerCase(Locale.ROOT))) {
      if (word.isWord() && word.lower().length() > 2) {
        words.add(word.norm());
      }
    }
    words.removeAll(Set.of("and", "the", "with", "plus", "for", "treatment", "therapy", "group"));
    return words;
  }
}
