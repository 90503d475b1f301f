package org.claimtrace.extract.trial.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/**
 * Learns from an article what else its arms are called: "group A", or what stands in brackets
 * behind an arm's name.
 */
final class ArmNames {
  private static final String GROUP = "group ";
  private static final int BEFORE = 7;
  private static final int BEHIND = 14;

  private final Content content;
  private final Phrases labelled;

  ArmNames(TrialWords words) {
    this.content = new Content(words);
    this.labelled = words.of("armLabels");
  }

  /** The question with the names that its article gives to the arms. */
  Question named(Question question, Document document) {
    Set<String> ones = content.only(question.intervention(), question.comparator());
    Set<String> others = content.only(question.comparator(), question.intervention());
    Map<String, Integer> votes = new TreeMap<>();
    for (Sentence sentence : document.sentences()) {
      vote(Words.of(document.textOf(sentence)), ones, others, votes);
    }
    List<String> names = new ArrayList<>();
    List<String> otherNames = new ArrayList<>();
    votes.forEach(
        (name, vote) -> {
          if (vote != 0) {
            (vote > 0 ? names : otherNames).add(name);
          }
        });
    return question.with(words(names, otherNames), words(otherNames, names));
  }

  /**
   * The names as words. Two groups of one arm and none of the other mean that both were misread.
   */
  private static List<Word> words(List<String> names, List<String> others) {
    long groups = names.stream().filter(it -> it.startsWith(GROUP)).count();
    boolean misread = groups > 1 && others.stream().noneMatch(it -> it.startsWith(GROUP));
    return Words.of(
        names.stream()
            .filter(it -> !misread || !it.startsWith(GROUP))
            .collect(Collectors.joining(" ; ")));
  }

  private void vote(
      List<Word> words, Set<String> ones, Set<String> others, Map<String, Integer> votes) {
    for (int i = 1; i < words.size(); i++) {
      boolean opened = words.get(i - 1).lower().equals("(");
      if (isLabel(words, i)) {
        boolean inBracket = i > 1 && words.get(i - 2).lower().equals("(");
        List<Word> around = inBracket ? before(words, i - 2) : behind(words, i + 1);
        add(votes, GROUP + words.get(i).lower(), around, ones, others);
      } else if (opened && isShort(words, i)) {
        add(votes, words.get(i).text(), initialled(words, i), ones, others);
      }
    }
  }

  private boolean isLabel(List<Word> words, int i) {
    return labelled.has(words, i - 1) && words.get(i).text().matches("[A-Z]|[1-9]|I{2,3}|IV");
  }

  private static boolean isShort(List<Word> words, int i) {
    return words.get(i).text().matches("(?=.*[A-Z].*[A-Z])[\\p{L}\\d]{2,8}");
  }

  /** The most words before a bracket that spell the short name in it; none if none do. */
  private static List<Word> initialled(List<Word> words, int i) {
    List<Word> before = before(words, i - 1);
    String letters = words.get(i).lower();
    for (int from = 0; from < before.size(); from++) {
      List<Word> name = before.subList(from, before.size());
      if (name.get(0).lower().startsWith(letters.substring(0, 1)) && spells(name, letters)) {
        return name;
      }
    }
    return List.of();
  }

  /** Whether the words spell the letters, each word giving its first and maybe some that follow. */
  private static boolean spells(List<Word> name, String letters) {
    if (name.isEmpty() || letters.isEmpty()) {
      return name.isEmpty() && letters.isEmpty();
    }
    Word word = name.get(0);
    List<Word> rest = name.subList(1, name.size());
    if (!word.isWord()) {
      return spells(rest, letters);
    }
    if (word.lower().charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int used = 1; at >= 0; used++) {
      if (spells(rest, letters.substring(used))) {
        return true;
      }
      at = used < letters.length() ? word.lower().indexOf(letters.charAt(used), at + 1) : -1;
    }
    return false;
  }

  private static List<Word> before(List<Word> words, int to) {
    int from = to;
    while (from > 0 && to - from < BEFORE && !words.get(from - 1).lower().matches("[,;:.()]")) {
      from--;
    }
    return words.subList(from, to);
  }

  private List<Word> behind(List<Word> words, int from) {
    int to = from;
    while (to < words.size()
        && to - from < BEHIND
        && !words.get(to).lower().matches("[;.]")
        && !labelled.has(words, to)) {
      to++;
    }
    return words.subList(from, to);
  }

  private void add(
      Map<String, Integer> votes,
      String name,
      List<Word> around,
      Set<String> ones,
      Set<String> others) {
    Set<String> said = content.of(around);
    long one = said.stream().filter(it -> Content.in(it, ones)).count();
    long other = said.stream().filter(it -> Content.in(it, others)).count();
    // a group is named with much else, a short name stands for little but the arm
    long least = name.startsWith(GROUP) ? 1 : around.size() / 2 + 1;
    if ((one == 0) != (other == 0) && Math.max(one, other) >= least) {
      votes.merge(name, one > 0 ? 1 : -1, Integer::sum);
    }
  }
}
