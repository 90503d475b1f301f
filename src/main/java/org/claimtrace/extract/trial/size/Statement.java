package org.claimtrace.extract.trial.size;

import java.util.List;
import org.claimtrace.model.lexicon.Word;

/**
 * One sentence of an abstract and the people it counts.
 *
 * @param index its place among the sentences, from 0
 * @param words its words
 * @param counts the numbers of people in it, in order
 */
record Statement(int index, List<Word> words, List<Headcount> counts) {
  Statement {
    words = List.copyOf(words);
    counts = List.copyOf(counts);
  }

  List<Headcount> all(Headcount.Form form) {
    return counts.stream().filter(it -> it.form() == form).toList();
  }
}
