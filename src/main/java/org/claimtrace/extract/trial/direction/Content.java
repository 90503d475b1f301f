package org.claimtrace.extract.trial.direction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.model.lexicon.Word;

/** The words of a name that name something. */
final class Content {
  private static final int STEM = 6;

  private final Phrases empty;

  Content(TrialWords words) {
    this.empty = words.of("emptyWords");
  }

  /** The normal forms of a name's words, those left out that name nothing. */
  Set<String> of(List<Word> words) {
    Set<String> content = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.isWord() && !empty.has(words, i) && word.norm().length() > 1) {
        content.add(word.norm());
      }
    }
    return content;
  }

  /** What one name has and another has not. */
  Set<String> only(List<Word> words, List<Word> others) {
    Set<String> content = of(words);
    content.removeAll(of(others));
    return content;
  }

  /** Whether a word is one of some, or shares its stem with one. */
  static boolean in(String norm, Set<String> content) {
    return content.contains(norm)
        || (norm.length() >= STEM
            && content.stream()
                .anyMatch(it -> it.length() >= STEM && it.regionMatches(0, norm, 0, STEM)));
  }
}
