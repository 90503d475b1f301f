package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Set<String> groups = new LinkedHashSet<>();
    for (int i = 0; i < line.size(); i++) {
      if (lists.has("groups", line.word(i).norm())) {
        List<String> called = names(line, i);
        // "both treatment arms" are two
        boolean both = line.tag(i).equals("NNS") && called.size() == 1 && isGeneral(called.get(0));
        groups.addAll(both ? List.of() : called);
      }
    }
    boolean held = groups.size() == 2 || groups.size() == 1 && control(line).isPresent();
    for (String name : groups) {
      // "the A group … the B group": what they got, even if the methods do not say so
      Optional<Topic> unknown =
          held && isName(name)
              ? Optional.of(new Topic(cased(line, name, full), false))
              : Optional.empty();
      meant(arms, names, name, full)
          .or(() -> unknown)
          .ifPresent(arm -> add(found, new Spoken(arm, name)));
    }
    if (found.size() > 1) {
      return found;
    }
    for (Topic arm : all(arms)) {
      word(arm, arms, names, line)
          .filter(word -> found.stream().noneMatch(one -> one.called().contains(word)))
          .ifPresent(word -> add(found, new Spoken(arm, word)));
    }
    if (found.size() == 1 && !arms.comparators().contains(found.get(0).arm())) {
      control(line)
          .filter(word -> !found.get(0).called().contains(word))
          .ifPresent(word -> add(found, new Spoken(controlOf(arms), word)));
    }
    return found;
  }

  private boolean isGeneral(String name) {
    return Words.of(name).stream()
        .allMatch(
            word -> lists.has("groupWords", word.lower()) || lists.has("treatments", word.norm()));
  }

  /** A name as the article writes it out, or else as the sentence does. */
  private static String cased(Line line, String name, UnaryOperator<String> full) {
    String text = line.text();
    int at = text.toLowerCase(Locale.ROOT).indexOf(name);
    String form = full.apply(name);
    return form.equals(name) && at >= 0 && text.length() >= at + name.length()
        ? text.substring(at, at + name.length())
        : form;
  }

  /** What the arm under no test got. */
  private Topic controlOf(Arms arms) {
    return arms.comparators().stream().findFirst().orElse(new Topic("control", false));
  }

  /** The word by which a sentence speaks of an arm under no test: "controls", "placebo". */
  private Optional<String> control(Line line) {
    for (int i = 0; i < line.size(); i++) {
      boolean plural = line.lower(i).equals("controls") && line.tag(i).equals("NNS");
      boolean placebo = lists.has("shams", line.lower(i));
      boolean people =
          lists.has("controlWords", line.lower(i))
              && lists.has("people", line.word(next(line, i)).norm());
      boolean rival =
          lists.has("controlWords", line.lower(i))
              && (lists.has("thanWords", line.lower(i - 1))
                  || lists.has("thanWords", line.lower(i - 2)));
      if (plural || placebo || people || rival) {
        return Optional.of(line.lower(i));
      }
    }
    return Optional.empty();
  }

  private static int next(Line line, int i) {
    return Math.min(i + 1, line.size() - 1);
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

  /** "the A and B groups": A, B; "groups C and D": group C, group D; none of "both groups". */
  List<String> names(Line line, int group) {
    List<String> names = new ArrayList<>();
    boolean called =
        lists.has("controlWords", line.lower(group - 1))
            || lists.has("groupWords", line.lower(group - 1));
    for (int i = group + 1; !called && i < line.size() && isLabel(line.word(i).text()); i += 2) {
      names.add("group " + line.lower(i));
      if (!line.lower(i + 1).matches("and|or|,|/|&")) {
        break;
      }
    }
    if (!names.isEmpty()) {
      return names;
    }
    StringBuilder name = new StringBuilder();
    for (int i = group - 1; i >= 0 && i > group - 2 * LONGEST; i--) {
      boolean joint = line.lower(i).matches("and|or|/|,") && !isTied(line, i);
      boolean ours = line.lower(i).equals("study") && line.tag(group).equals("NN");
      if (!joint && !isPart(line, i) && !isTied(line, i) && !ours) {
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

  /** The stroke of "A/B", the hyphen of "C-A". */
  private static boolean isTied(Line line, int i) {
    return line.lower(i).matches("[/‐‑–-]")
        && i > 0
        && line.word(i - 1).end() == line.word(i).start()
        && line.word(i).end() == line.word(next(line, i)).start();
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
    boolean letter = line.word(i).text().matches("\\p{Lu}") && isTied(line, i - 1);
    return (letter || line.tag(i).matches("NN.*|JJ.*|VB[NG]|FW|CD|HYPH") || lower.matches("[-+–]"))
        && !lists.has("fillers", lower)
        && !lower.matches("two|three|four|2|3|4|all|between|study|age|respective");
  }

  static boolean isLabel(String text) {
    return text.matches("[A-Z]{1,3}|[1-9]");
  }

  /** The arm of a name: by what the article calls it, by a word they share, by its part. */
  Optional<Topic> meant(
      Arms arms, Map<String, Topic> names, String name, UnaryOperator<String> full) {
    Topic called = names.get(name.toLowerCase(Locale.ROOT));
    if (called == null) {
      called = names.get(full.apply(name).toLowerCase(Locale.ROOT));
    }
    if (called != null) {
      return Optional.of(called);
    }
    Set<String> words = words(name);
    for (String part : name.split(" ", -1)) {
      words.addAll(words(full.apply(part)));
    }
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
    List<Topic> same = sharing.stream().filter(arm -> words(arm.label()).equals(words)).toList();
    if (same.size() == 1) {
      return Optional.of(same.get(0));
    }
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
  private Optional<String> word(Topic arm, Arms arms, Map<String, Topic> names, Line line) {
    Set<String> own = words(arm.label());
    all(arms).stream()
        .filter(other -> !other.equals(arm))
        .forEach(other -> own.removeAll(words(other.label())));
    for (int i = 0; i < line.size(); i++) {
      String norm = line.word(i).norm();
      boolean named =
          arm.equals(names.get(line.lower(i))) && isTelling(norm)
              || own.contains(norm) && norm.length() > 3 && isTelling(norm);
      if (named) {
        return Optional.of(line.lower(i));
      }
    }
    return Optional.empty();
  }

  /** "Treatment" and "patient" may be of any arm. */
  private boolean isTelling(String norm) {
    return !lists.has("people", norm)
        && !lists.has("treatments", norm)
        && !lists.has("groupWords", norm);
  }
}
