package org.claimtrace.extract.syntax;

import java.util.List;
import org.claimtrace.model.lexicon.Word;

/** Tells a sentence's parts of speech and, on demand, what each word hangs on. */
@FunctionalInterface
public interface Grammar {
  /**
   * Parts of speech.
   *
   * @param words the words of one sentence
   * @return one tag of the Penn Treebank for each
   */
  List<String> tags(List<Word> words);

  /**
   * What each word hangs on. A grammar that only tags has all words hang on the first.
   *
   * @param words the words of one sentence
   * @param tags their tags of the Penn Treebank
   * @return a tree of all words
   */
  default Tree tree(List<Word> words, List<String> tags) {
    return Tree.flat(words.size());
  }
}
