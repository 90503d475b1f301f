package org.claimtrace.rdf.terms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.lexicon.Capitals;
import org.claimtrace.model.lexicon.Words;

/**
 * Which labels are fit to be looked for in running text.
 *
 * @param everyday words that are not
 * @param longest how many characters a label may have
 */
record LabelFilter(Set<String> everyday, int longest) {
  private static final int SHORTEST = 3;

  /** A label as it is kept: composed, single spaces. */
  static String clean(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  /** Why a label is not taken; empty if it is. */
  Optional<LeftOut.Reason> reason(String label) {
    if (label.codePoints().anyMatch(c -> c == '|' || Character.isISOControl(c))) {
      return Optional.of(LeftOut.Reason.BAD_SIGN);
    }
    int length = label.codePointCount(0, label.length());
    if (length < SHORTEST || Words.key(label).codePointCount(0, Words.key(label).length()) < 2) {
      return Optional.of(LeftOut.Reason.TOO_SHORT);
    }
    if (length > longest) {
      return Optional.of(LeftOut.Reason.TOO_LONG);
    }
    if (label.codePoints().noneMatch(Character::isLetter)) {
      return Optional.of(LeftOut.Reason.NO_LETTERS);
    }
    return isEveryday(label) ? Optional.of(LeftOut.Reason.EVERYDAY) : Optional.empty();
  }

  private boolean isEveryday(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT)) && Capitals.matter(label)
        ? everyday.contains(label)
        : everyday.contains(label.toLowerCase(Locale.ROOT)) || everyday.contains(Words.key(label));
  }
}
