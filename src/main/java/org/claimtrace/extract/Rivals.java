package org.claimtrace.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.ClaimPattern;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/** Only what can be given is better than another: of two measures or two dates neither is. */
final class Rivals {
  private static final String BETTER = "superiorTo";

  private final WordLists lists;

  Rivals(WordLists lists) {
    this.lists = lists;
  }

  /** Whether a claim's two sides may be held against each other as its predicate does. */
  boolean holds(Article article, Line line, ClaimPattern pattern, Term subject, Term object) {
    if (!pattern.predicate().equals(BETTER)) {
      return true;
    }
    List<Topic> arms = ArmMentions.all(article.arms(line));
    return canBe(arms, subject) && canBe(arms, object);
  }

  private boolean canBe(List<Topic> arms, Term term) {
    List<String> words =
        Words.of(term.label()).stream().filter(Word::isWord).map(Word::norm).toList();
    if (words.isEmpty()) {
      return false;
    }
    boolean given =
        term instanceof Term.Concept concept && concept.linked()
            || words.stream().anyMatch(word -> lists.has("therapies", word))
            || words.stream().anyMatch(word -> lists.has("treatments", word))
            || words.stream().anyMatch(word -> lists.has("comparators", word));
    Set<String> own = new TreeSet<>();
    arms.forEach(arm -> Words.of(arm.label()).forEach(word -> own.add(word.norm())));
    return given
        || words.stream().anyMatch(own::contains)
        || arms.isEmpty() && !isMeasured(words.get(words.size() - 1));
  }

  private boolean isMeasured(String head) {
    return List.of("measures", "amounts", "bad", "good", "people", "times", "units", "variables")
            .stream()
            .anyMatch(list -> lists.has(list, head))
        || lists.has("vague", head)
        || lists.has("bystanders", head);
  }
}
