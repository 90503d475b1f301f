package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/** Which arms of its study a sentence speaks of, by "the A group", "group B", "than with B". */
final class ArmMentions {
  /** No name of an arm has more words. */
  private static final int LONGEST = 5;

  /** Nor has a trial more arms that one could tell apart. */
  private static final int MOST = 4;

  private final WordLists lists;

  ArmMentions(WordLists lists) {
    this.lists = lists;
  }

  /**
   * An arm in a sentence.
   *
   * @param arm what it got
   * @param called the sentence's words for it
   */
  record Spoken(Topic arm, String called) {}

  /** The arms in their order; of one arm the first mention; none for a name nobody explains. */
  List<Spoken> of(Arms arms, Map<String, Topic> names, Line line, UnaryOperator<String> full) {
    List<Spoken> found = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (lists.has("groups", line.word(i).norm())) {
        groups.addAll(names(line, i));
      }
    }
    for (String name : groups) {
      // "the A group … the B group": what they got, even if the methods do not say so
      boolean two = groups.stream().distinct().count() == 2 && isName(name);
      Optional<Topic> unknown =
          two ? Optional.of(new Topic(full.apply(name), false)) : Optional.empty();
      meant(arms, names, name)
          .or(() -> unknown)
          .ifPresent(arm -> add(found, new Spoken(arm, name)));
    }
    for (Topic arm : all(arms)) {
      word(arm, arms, names, line).ifPresent(word -> add(found, new Spoken(arm, word)));
    }
    return found;
  }

  private static void add(List<Spoken> found, Spoken spoken) {
    if (found.stream().noneMatch(other -> other.arm().equals(spoken.arm()))) {
      found.add(spoken);
    }
  }

  static List<Topic> all(Arms arms) {
    List<Topic> all = new ArrayList<>(arms.interventions());
    all.addAll(arms.comparators());
    return all;
  }

  /** "the A and B groups": A, B; "group C": group C; none of "both groups". */
  List<String> names(Line line, int group) {
    if (group + 1 < line.size() && isLabel(line.word(group + 1).text())) {
      return List.of("group " + line.lower(group + 1));
    }
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = group - 1; i >= 0 && i > group - 2 * LONGEST; i--) {
      boolean joint = line.lower(i).matches("and|or|/|,");
      if (!joint && !isPart(line, i)) {
        break;
      }
      if (joint) {
        put(names, name);
      } else {
        name.insert(0, name.length() == 0 ? line.lower(i) : line.lower(i) + " ");
      }
    }
    put(names, name);
    return names;
  }

  /**
   * The arms with those added that only "the A group" names, if the article tells that people were
   * assigned to groups.
   */
  Arms with(Arms arms, List<Line> lines, UnaryOperator<String> full) {
    Map<String, Integer> counts = new TreeMap<>();
    boolean assigned = false;
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        assigned |= lists.has("enrolling", line.lower(i));
        if (lists.has("groups", line.word(i).norm())) {
          names(line, i).stream()
              .filter(name -> isName(name) && meant(arms, Map.of(), name).isEmpty())
              .forEach(name -> counts.merge(name, 1, Integer::sum));
        }
      }
    }
    List<Topic> found =
        counts.entrySet().stream()
            .filter(count -> count.getValue() > 1)
            .map(count -> new Topic(full.apply(count.getKey()), false))
            .toList();
    if (!assigned || found.isEmpty() || found.size() + all(arms).size() > MOST) {
      return arms;
    }
    List<Topic> tried = new ArrayList<>(arms.interventions());
    List<Topic> compared = new ArrayList<>(arms.comparators());
    for (Topic topic : found) {
      boolean inactive = words(topic.label()).stream().anyMatch(w -> lists.has("comparators", w));
      (inactive ? compared : tried).add(topic);
    }
    return new Arms(tried, compared);
  }

  private boolean isName(String name) {
    return !name.startsWith("group ")
        && !words(name).isEmpty()
        && words(name).stream()
            .noneMatch(
                word ->
                    lists.has("groupWords", word)
                        || lists.has("treatments", word)
                        || lists.has("people", word)
                        || lists.has("unarmed", word)
                        || lists.has("bad", word));
  }

  private static void put(List<String> names, StringBuilder name) {
    if (name.chars().anyMatch(Character::isLetter)) {
      names.add(0, name.toString());
    }
    name.setLength(0);
  }

  private boolean isPart(Line line, int i) {
    String lower = line.lower(i);
    return (line.tag(i).matches("NN.*|JJ.*|VB[NG]|FW|CD|HYPH") || lower.matches("[-+–]"))
        && !lists.has("fillers", lower)
        && !lower.matches("two|three|four|2|3|4|all|between|study|age|respective");
  }

  static boolean isLabel(String text) {
    return text.matches("[A-Z]|[1-9]|I{1,3}|IV");
  }

  /** The arm of a name: by what the article calls it, by a word they share, by its part. */
  Optional<Topic> meant(Arms arms, Map<String, Topic> names, String name) {
    Topic called = names.get(name.toLowerCase(Locale.ROOT));
    if (called != null) {
      return Optional.of(called);
    }
    Set<String> words = words(name);
    List<Topic> sharing =
        all(arms).stream()
            .filter(arm -> words(arm.label()).stream().anyMatch(words::contains))
            .toList();
    if (!sharing.isEmpty()) {
      return sharing.size() == 1 ? Optional.of(sharing.get(0)) : closest(sharing, words);
    }
    if (words.stream().anyMatch(word -> lists.has("controlWords", word))) {
      Topic control = new Topic("control", false);
      return Optional.of(arms.comparators().stream().findFirst().orElse(control));
    }
    return words.stream()
            .anyMatch(word -> lists.has("groupWords", word) || lists.has("treatments", word))
        ? arms.intervention()
        : Optional.empty();
  }

  /** Of several that share a word the one with the least beside it, unless two are as close. */
  private static Optional<Topic> closest(List<Topic> sharing, Set<String> words) {
    List<Topic> exact =
        sharing.stream().filter(arm -> words.containsAll(words(arm.label()))).toList();
    return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
  }

  private static Set<String> words(String label) {
    Set<String> found = new TreeSet<>();
    for (Word word : Words.of(label)) {
      if (word.lower().length() > 2 && !word.lower().matches("and|the|with|plus|for|group|mg")) {
        found.add(word.norm());
      }
    }
    return found;
  }

  /** A word or a name that only this arm has. */
  private static Optional<String> word(Topic arm, Arms arms, Map<String, Topic> names, Line line) {
    Set<String> own = words(arm.label());
    all(arms).stream()
        .filter(other -> !other.equals(arm))
        .forEach(other -> own.removeAll(words(other.label())));
    for (int i = 0; i < line.size(); i++) {
      String norm = line.word(i).norm();
      boolean named =
          arm.equals(names.get(line.lower(i))) || own.contains(norm) && norm.length() > 3;
      if (named) {
        return Optional.of(line.lower(i));
      }
    }
    return Optional.empty();
  }
}
