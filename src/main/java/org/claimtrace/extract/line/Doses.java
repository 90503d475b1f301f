package org.claimtrace.extract.line;

import java.util.BitSet;
import java.util.List;
import org.claimtrace.model.lexicon.Word;

/**
 * Amounts that stand behind the name of what is given: "tablets 5 mg twice daily". They tear the
 * parser's phrases apart, as brackets do.
 */
final class Doses {
  private final List<Word> words;
  private final List<String> tags;
  private final WordLists lists;

  Doses(List<Word> words, List<String> tags, WordLists lists) {
    this.words = words;
    this.tags = tags;
    this.lists = lists;
  }

  /** The words of all such amounts. */
  BitSet find() {
    BitSet found = new BitSet();
    int i = 1;
    while (i < words.size()) {
      int end = i;
      if (tags.get(i - 1).startsWith("NN") || found.get(i - 1)) {
        end = Math.max(end(i), frequency(i));
      } else if (tags.get(i - 1).equals("VBN")) {
        end = ratio(i);
      }
      found.set(i, end);
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** "twice a week", "three times daily". */
  private int frequency(int from) {
    boolean times = is(from + 1, "times") && tags.get(from).equals("CD");
    if (!times && !lower(from).matches("once|twice|thrice")) {
      return from;
    }
    int i = times ? from + 2 : from + 1;
    if (lower(i).matches("daily|weekly|monthly")) {
      return i + 1;
    }
    boolean each = lower(i).matches("a|per|each|every");
    return each && lower(i + 1).matches("day|week|month") ? i + 2 : from;
  }

  /** "randomized 1:1 to". */
  private int ratio(int from) {
    boolean ratio = isNumber(from) && is(from + 1, ":") && isNumber(from + 2);
    return ratio ? from + 3 : from;
  }

  /** Where the amount that begins here ends; {@code from} if none does. */
  private int end(int from) {
    int i = unit(from);
    if (i == from) {
      return from;
    }
    while ((is(i, "/") || is(i, "per")) && isUnit(lower(i + 1))) {
      i += 2;
    }
    if (is(i, "once") || is(i, "twice") || is(i, "thrice")) {
      i++;
    }
    if (is(i, "daily") || is(i, "weekly")) {
      i++;
    } else if ((is(i, "a") || is(i, "per")) && (is(i + 1, "day") || is(i + 1, "week"))) {
      i += 2;
    }
    boolean measured = is(i, "of") || (i < tags.size() && tags.get(i).startsWith("NN"));
    return measured ? from : i;
  }

  /** Behind "5 mg", "5mg", "5–10 mg", "320/9 µg", "5, 10 or 20 mg". */
  private int unit(int from) {
    String word = lower(from);
    if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return from;
    }
    String glued = word.replaceFirst("^[\\d.,]+", "");
    if (!glued.isEmpty()) {
      return isUnit(glued) ? from + 1 : from;
    }
    int i = from + 1;
    while (lower(i).matches("[-–/,]|to|or|and") && isNumber(next(i))) {
      i = next(i) + 1;
    }
    return isUnit(lower(i)) ? i + 1 : from;
  }

  /** The word behind a sign; ", or" is one sign. */
  private int next(int sign) {
    return is(sign, ",") && lower(sign + 1).matches("or|and") ? sign + 2 : sign + 1;
  }

  private boolean isNumber(int i) {
    return lower(i).matches("\\d[\\d.,]*");
  }

  private boolean isUnit(String word) {
    return lists.has("doseUnits", word);
  }

  private boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  private String lower(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }
}
