package org.claimtrace.extract.study;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.role.Guess;
import org.claimtrace.extract.role.Part;
import org.claimtrace.extract.role.Parts;

/**
 * An abstract without headings: which of its sentences tell of the article's own study, as a model
 * of abstracts with headings guesses it.
 */
final class UnheadedReport {
  /**
   * How sure the model must be on average of the sentences that it takes for methods and findings.
   * Of pages for patients, which are no reports, it is less sure; 0.5 to 0.7 do about the same.
   */
  private static final double SURE = 0.6;

  private static final Set<Part> CORE = Set.of(Part.METHOD, Part.FINDING);

  private final Parts parts;

  UnheadedReport(Parts parts) {
    this.parts = parts;
  }

  /**
   * The sentences that are no background.
   *
   * @param lines all sentences of a text, its title left out
   * @return indices of the document's sentences; empty if the text is no report of a study
   */
  Optional<BitSet> own(List<Line> lines) {
    List<Guess> guesses = parts.of(lines);
    boolean whole =
        CORE.stream().allMatch(part -> guesses.stream().anyMatch(guess -> guess.part() == part));
    double sure =
        guesses.stream()
            .filter(guess -> CORE.contains(guess.part()))
            .mapToDouble(Guess::probability)
            .average()
            .orElse(0);
    if (!whole || sure < SURE) {
      return Optional.empty();
    }
    BitSet own = new BitSet();
    for (int i = 0; i < guesses.size(); i++) {
      own.set(lines.get(i).sentence().index(), guesses.get(i).part() != Part.BACKGROUND);
    }
    return Optional.of(own);
  }
}
