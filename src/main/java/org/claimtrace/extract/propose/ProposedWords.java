package org.claimtrace.extract.propose;

import java.util.Optional;
import java.util.OptionalInt;

/** Words at their place, in code points; each part may be left out where the others tell it. */
record ProposedWords(Optional<String> text, OptionalInt start, OptionalInt end) {
  static final ProposedWords NONE =
      new ProposedWords(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
}
