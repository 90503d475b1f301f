package org.claimtrace.extract.syntax;

import java.util.List;
import org.claimtrace.model.lexicon.Word;

/**
 * What a sentence's words look like, as hashes, computed once per word. The arrays begin and end
 * with {@link #PAD} empty places, so that neighbours need no bounds check. One object serves many
 * sentences; it is not for several threads.
 */
public final class WordFeatures {
  /** Empty places before the first and after the last word. */
  static final int PAD = 3;

  /** From this share of capitalised words on, a sentence is a title, and capitals say nothing. */
  private static final double TITLE = 0.7;

  /** The bits of word classes (see {@code train.WordClasses}) that finite verbs have. */
  private static final int FINITE = 1 << 3 | 1 << 4 | 1 << 5 | 1 << 15;

  private static final int TO = Hash.ofWord("to");
  private static final int STOP = Hash.ofWord(".");
  private static final int QUESTION = Hash.ofWord("?");

  private final IntTable classes;
  int length;
  int[] lower = new int[0];
  int[] suffix1 = new int[0];
  int[] suffix2 = new int[0];
  int[] suffix3 = new int[0];
  int[] suffix4 = new int[0];
  int[] prefix3 = new int[0];
  int[] shape = new int[0];
  int[] wordClass = new int[0];

  /** 1 if the sentence ends as sentences do; headings do not, and need no finite verb. */
  int ended;

  /** How many words after this one can only be a finite verb, up to 2. */
  int[] finiteAfter = new int[0];

  /**
   * Features that know what a word may be.
   *
   * @param classes for a word's hash, the set of its tags as far as known
   */
  public WordFeatures(IntTable classes) {
    this.classes = classes;
  }

  /**
   * Takes the next sentence.
   *
   * @param words its words
   */
  public void read(List<Word> words) {
    length = words.size();
    reserve(length + 2 * PAD);
    boolean title = isTitle(words);
    for (int i = 0; i < length; i++) {
      Word word = words.get(i);
      // words fold all dashes into one, but the long one ends a clause
      String low = word.text().equals("—") ? word.text() : word.lower();
      int n = low.length();
      int at = i + PAD;
      lower[at] = Hash.ofWord(low);
      suffix1[at] = low.charAt(n - 1);
      suffix2[at] = n > 2 ? Hash.of(low, n - 2, n) : 1;
      suffix3[at] = n > 3 ? Hash.of(low, n - 3, n) : 1;
      suffix4[at] = n > 4 ? Hash.of(low, n - 4, n) : 1;
      prefix3[at] = n > 3 ? Hash.of(low, 0, 3) : 1;
      shape[at] = shape(title ? low : word.text(), i == 0);
      wordClass[at] = classes.get(lower[at]);
    }
    countFinite();
    int last = lower[length + PAD - 1];
    ended = length > 0 && (last == STOP || last == QUESTION) ? 1 : 0;
    for (int i = 0; i < PAD; i++) {
      empty(i, i + 1);
      empty(PAD + length + i, -i - 1);
    }
  }

  /**
   * The hash of a word.
   *
   * @param i its index in the sentence
   * @return the hash of its lower case
   */
  public int lower(int i) {
    return lower[i + PAD];
  }

  private void empty(int at, int mark) {
    lower[at] = mark;
    suffix1[at] = mark;
    suffix2[at] = mark;
    suffix3[at] = mark;
    suffix4[at] = mark;
    prefix3[at] = mark;
    shape[at] = mark;
    wordClass[at] = mark;
  }

  private void countFinite() {
    int count = 0;
    for (int at = length + PAD - 1; at >= PAD; at--) {
      finiteAfter[at] = count;
      boolean infinitive = at > PAD && lower[at - 1] == TO;
      if ((wordClass[at] & FINITE) != 0 && (wordClass[at] & ~FINITE) == 1 && !infinitive) {
        count = Math.min(2, count + 1);
      }
    }
  }

  private void reserve(int size) {
    if (lower.length < size) {
      int room = Math.max(64, size + size / 2);
      lower = new int[room];
      suffix1 = new int[room];
      suffix2 = new int[room];
      suffix3 = new int[room];
      suffix4 = new int[room];
      prefix3 = new int[room];
      shape = new int[room];
      wordClass = new int[room];
      finiteAfter = new int[room];
    }
  }

  private static boolean isTitle(List<Word> words) {
    int long4 = 0;
    int capital = 0;
    for (Word word : words) {
      String text = word.text();
      if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
        long4++;
        capital += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
      }
    }
    return long4 > 2 && capital >= TITLE * long4;
  }

  /** Kinds of characters in order, a run of one kind as one; where a sentence begins, marked. */
  private static int shape(String text, boolean first) {
    int shape = first ? 7 : 1;
    int last = 0;
    int kinds = 0;
    for (int i = 0; i < text.length() && kinds < 6; i++) {
      char c = text.charAt(i);
      int kind =
          c >= 'a' && c <= 'z'
              ? 1
              : c >= 'A' && c <= 'Z' ? 2 : c >= '0' && c <= '9' ? 3 : Character.isLetter(c) ? 4 : 5;
      if (kind != last) {
        shape = shape * 8 + kind;
        kinds++;
      }
      last = kind;
    }
    return shape * 4 + Math.min(3, text.length());
  }
}
