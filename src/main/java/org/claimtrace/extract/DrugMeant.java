package org.claimtrace.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.extract.term.Topic;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;

/**
 * The drug that "it" or "this drug" goes back to: the last that is a subject before the pronoun; in
 * the sentence before its one subject, else the only drug that it names.
 */
final class DrugMeant {
  private DrugMeant() {}

  /** What the words before a pronoun name as a subject of their own sentence. */
  static Optional<Topic> within(Line line, int pronoun) {
    List<LexiconEntry> subjects = named(line, pronoun, true);
    return subjects.isEmpty()
        ? Optional.empty()
        : Optional.of(Topic.of(subjects.get(subjects.size() - 1)));
  }

  /** What a sentence leaves to the next one's pronoun. */
  static Optional<Topic> left(Line line) {
    Set<LexiconEntry> subjects = new LinkedHashSet<>(named(line, line.size(), true));
    Set<LexiconEntry> all = new LinkedHashSet<>(named(line, line.size(), false));
    Set<LexiconEntry> meant = subjects.isEmpty() ? all : subjects;
    return meant.size() == 1 ? meant.stream().findFirst().map(Topic::of) : Optional.empty();
  }

  private static List<LexiconEntry> named(Line line, int before, boolean subjects) {
    List<LexiconEntry> found = new ArrayList<>();
    for (int i = 0; i < before; i++) {
      Optional<Lexicon.Hit> hit = line.hitFrom(i);
      if (hit.filter(h -> h.entry().types().contains("Compound")).isPresent()
          && hit.get().to() <= before
          && (!subjects || isSubject(line, hit.get().to() - 1))) {
        found.add(hit.get().entry());
      }
    }
    return found;
  }

  /** The one subject of a verb; "A and B" are two. */
  private static boolean isSubject(Line line, int word) {
    Relation relation = line.tree().relation(word);
    boolean subject = relation == Relation.NSUBJ || relation == Relation.NSUBJPASS;
    return subject
        && IntStream.range(0, line.size())
            .noneMatch(
                i -> line.tree().head(i) == word && line.tree().relation(i) == Relation.CONJ);
  }
}
