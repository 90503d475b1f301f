package org.claimtrace.extract;

import java.util.List;
import java.util.Locale;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/**
 * Leaves out of a study's arms what only looks like one: measures, and what is named in passing.
 */
final class ArmTrust {
  /** So often are the arms of a trial named at least, in a text that names any arm so often. */
  private static final int OFTEN = 3;

  private final WordLists lists;
  private final List<String> sentences;

  ArmTrust(WordLists lists, List<Line> lines) {
    this.lists = lists;
    this.sentences = lines.stream().map(line -> line.text().toLowerCase(Locale.ROOT)).toList();
  }

  /** The arms that are left. */
  Arms of(Arms arms) {
    List<Topic> all = ArmMentions.all(arms).stream().filter(this::canBe).toList();
    long most = all.stream().mapToLong(this::mentions).max().orElse(0);
    List<Topic> kept = all.stream().filter(arm -> most < OFTEN || mentions(arm) > 1).toList();
    return new Arms(
        arms.interventions().stream().filter(kept::contains).toList(),
        arms.comparators().stream().filter(kept::contains).toList());
  }

  private boolean canBe(Topic arm) {
    List<Word> words = Words.of(arm.label()).stream().filter(Word::isWord).toList();
    if (words.isEmpty() || arm.label().chars().noneMatch(Character::isLetter)) {
      return false;
    }
    String head = words.get(words.size() - 1).norm();
    return List.of(
            "outcomeNouns",
            "measures",
            "instruments",
            "bad",
            "procedures",
            "dataWords",
            "variables")
        .stream()
        .noneMatch(list -> lists.has(list, head));
  }

  /** In how many sentences the arm's last word but one, or its last, stands. */
  private long mentions(Topic arm) {
    String label = arm.label().toLowerCase(Locale.ROOT);
    List<String> words =
        Words.of(label).stream()
            .filter(Word::isWord)
            .map(Word::lower)
            .filter(w -> w.length() > 3)
            .toList();
    return sentences.stream().filter(text -> words.stream().anyMatch(text::contains)).count();
  }
}
