package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.extract.ArmMentions.Spoken;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/** Which arms of its study a sentence holds against each other. */
final class ArmPairs {
  /** An arm that only its group names. */
  private static final Topic UNKNOWN = new Topic("", false);

  /** How many words may stand between "than" and an arm's name. */
  private static final int NEAR = 4;

  private final WordLists lists;
  private final ArmMentions mentions;

  ArmPairs(WordLists lists) {
    this.lists = lists;
    this.mentions = new ArmMentions(lists);
  }

  /** Two arms. */
  record Pair(Spoken one, Spoken other) {}

  /** The arms that a sentence names. */
  List<Spoken> spoken(Article article, Line line) {
    return mentions.of(article.arms(line), article.premises().names(), line, article::fullName);
  }

  /** Those that the sentence names, else the study's two. */
  List<Pair> of(Article article, Line line, int trigger) {
    Arms arms = article.arms(line);
    List<Spoken> spoken = spoken(article, line);
    return switch (spoken.size()) {
      case 0 -> unnamed(arms, line, trigger);
      case 1 -> one(arms, line, spoken.get(0), trigger);
      case 2 -> List.of(two(arms, line, spoken));
      default -> many(line, spoken, trigger);
    };
  }

  private Pair two(Arms arms, Line line, List<Spoken> spoken) {
    boolean first = isRival(line, spoken.get(0));
    boolean second = isRival(line, spoken.get(1));
    boolean turned =
        first == second ? rank(arms, spoken.get(1)) < rank(arms, spoken.get(0)) : first;
    return new Pair(spoken.get(turned ? 1 : 0), spoken.get(turned ? 0 : 1));
  }

  private List<Pair> unnamed(Arms arms, Line line, int trigger) {
    List<Topic> all = ArmMentions.all(arms);
    boolean each = arms.declared() && arms.comparators().size() == 1 && !isWay(line, trigger);
    if (each && speaksOfGroups(line)) {
      Spoken other = spoken(arms.comparators().get(0));
      return arms.interventions().stream().map(arm -> new Pair(spoken(arm), other)).toList();
    }
    boolean more = arms.declared() && all.size() > 2;
    if (all.size() < 2 || arms.interventions().isEmpty() || more || !speaksOfGroups(line)) {
      return List.of();
    }
    Spoken first = spoken(arms.interventions().get(0));
    if (!arms.comparators().isEmpty()) {
      return List.of(new Pair(first, spoken(arms.comparators().get(0))));
    }
    return all.size() == 2 ? List.of(new Pair(first, spoken(all.get(1)))) : List.of();
  }

  private List<Pair> one(Arms arms, Line line, Spoken spoken, int trigger) {
    boolean rest = isRest(line) && isWay(line, trigger);
    if (rest && arms.declared()) {
      return ArmMentions.all(arms).stream()
          .filter(arm -> !arm.equals(spoken.arm()))
          .map(arm -> new Pair(spoken, spoken(arm)))
          .toList();
    }
    if (!holdsAgainst(line) || isItsOwnRival(line, spoken)) {
      return List.of();
    }
    // "lower in the study group": than in the only other one
    boolean lone =
        arms.comparators().isEmpty() && arms.interventions().size() == 1 && isWay(line, trigger);
    if (lone
        && Words.of(spoken.called()).stream().anyMatch(w -> lists.has("groupWords", w.lower()))) {
      return List.of(new Pair(spoken, spoken(new Topic("control", false))));
    }
    return other(arms, spoken).stream().toList();
  }

  /** "Lower in A and B than in C": A beside C, B beside C. */
  private List<Pair> many(Line line, List<Spoken> spoken, int trigger) {
    int than = than(line);
    if (!isWay(line, trigger) || than < trigger) {
      return List.of();
    }
    String text = line.text().toLowerCase(Locale.ROOT);
    int behind = line.word(than).start();
    List<Spoken> ones = new ArrayList<>();
    List<Spoken> others = new ArrayList<>();
    for (Spoken arm : spoken) {
      boolean before = place(text, arm.called()) < behind;
      (before ? ones : others).add(arm);
    }
    List<Pair> pairs = new ArrayList<>();
    boolean clear = ones.size() == 1 || others.size() == 1;
    for (Spoken one : clear ? ones : List.<Spoken>of()) {
      others.forEach(other -> pairs.add(new Pair(one, other)));
    }
    return pairs;
  }

  /** Where a name first stands; "group 3" of "groups 2 and 3" by its label. */
  private static int place(String text, String called) {
    String label = called.replaceFirst("^group ", "");
    Matcher labelled =
        Pattern.compile(
                "(?:group|arm)s? (?:\\w{1,3}(?:, | and | or |, and ))*"
                    + Pattern.quote(label)
                    + "\\b")
            .matcher(text);
    boolean found = !label.equals(called) && labelled.find();
    return found ? labelled.start() : Math.max(0, text.indexOf(called));
  }

  /** Whether a result is told by a comparative or a change. */
  private boolean isWay(Line line, int trigger) {
    return lists.has("comparatives", line.lower(trigger))
        || lists.has("wayWords", line.lower(trigger));
  }

  /** "The others", "the other groups". */
  private boolean isRest(Line line) {
    for (int i = 1; i < line.size(); i++) {
      boolean groups =
          line.lower(i).equals("other")
              && lists.has("groups", line.word(Math.min(i + 1, line.size() - 1)).norm());
      if (groups || line.lower(i).equals("others")) {
        return rests(line);
      }
    }
    return false;
  }

  /** The first word that leads to a rival; -1 if there is none. */
  int than(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (lists.has("thanWords", line.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /** What an arm is held against, if that can be but one. */
  private Optional<Pair> other(Arms arms, Spoken one) {
    boolean compared = arms.comparators().contains(one.arm()) || isInactive(one.arm());
    List<Topic> others =
        compared || arms.comparators().isEmpty() ? arms.interventions() : arms.comparators();
    List<Topic> left = others.stream().filter(arm -> !arm.equals(one.arm())).toList();
    if (left.isEmpty() || left.size() > 1 && arms.comparators().isEmpty()) {
      return Optional.empty();
    }
    Spoken other = spoken(left.get(0));
    return Optional.of(compared ? new Pair(other, one) : new Pair(one, other));
  }

  /** "A before surgery compared with A after it", "before and after A". */
  private boolean isItsOwnRival(Line line, Spoken one) {
    for (int i = 0; i < line.size(); i++) {
      if (line.lower(i).equals("before") && line.lower(i + 2).equals("after")) {
        return true;
      }
    }
    String text = line.text().toLowerCase(Locale.ROOT);
    return rests(line) && text.indexOf(one.called()) != text.lastIndexOf(one.called());
  }

  /** Whether groups are spoken of at all, or their comparison. */
  private boolean speaksOfGroups(Line line) {
    for (int i = 0; i < line.size(); i++) {
      boolean group = lists.has("groups", line.word(i).norm());
      if (group || lists.has("betweenWords", line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether more than the change within one arm is told. */
  boolean holdsAgainst(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (lists.has("againstWords", line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence names an arm behind "than" or "compared with". */
  private boolean isRival(Line line, Spoken arm) {
    int at = place(line.text().toLowerCase(Locale.ROOT), arm.called());
    if (arm.called().isEmpty() || at <= 0) {
      return false;
    }
    List<Word> before = Words.of(line.text().substring(0, at));
    return before.subList(Math.max(0, before.size() - NEAR), before.size()).stream()
        .anyMatch(word -> lists.has("thanWords", word.lower()));
  }

  private static Spoken spoken(Topic arm) {
    return new Spoken(arm, "");
  }

  /** What is tried comes before what it is compared with. */
  private int rank(Arms arms, Spoken spoken) {
    List<Topic> order = new ArrayList<>(arms.interventions());
    order.add(UNKNOWN);
    order.addAll(arms.comparators());
    int place = order.indexOf(order.contains(spoken.arm()) ? spoken.arm() : UNKNOWN);
    return isInactive(spoken.arm()) ? order.size() : place;
  }

  /** Whether the sentence itself says "than" or "compared with". */
  boolean rests(Line line) {
    return than(line) >= 0;
  }

  boolean isInactive(Topic arm) {
    return Words.of(arm.label()).stream().anyMatch(word -> lists.has("comparators", word.lower()));
  }
}
